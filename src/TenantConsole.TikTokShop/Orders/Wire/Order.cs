// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop;

/// <summary>An order of a buyer, as search and detail give it. Everything about a person may be absent: the platform masks and removes it.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /order/202309/orders</c>; <c>GET /order/202507/orders</c>; <c>POST /order/202309/orders/search</c>.</remarks>
public sealed partial class Order
{
    /// <summary>The order.</summary>
    /// <remarks>Id, digits in a text; in 202309, 202507.</remarks>
    [JsonPropertyName("id"), JsonRequired]
    public OrderId Id { get; set; }

    /// <summary>What the buyer wrote to the seller.</summary>
    /// <remarks>Text; in 202309, 202507.</remarks>
    [JsonPropertyName("buyer_message"), BuyerData]
    public string? BuyerMessage { get; set; }

    /// <summary><c>SELLER</c>, <c>BUYER</c> or <c>SYSTEM</c>.</summary>
    /// <remarks>Text; known values <c>SELLER</c>, <c>BUYER</c>, <c>SYSTEM</c>; in 202309, 202507.</remarks>
    [JsonPropertyName("cancellation_initiator")]
    public string? CancellationInitiator { get; set; }

    /// <summary>The carrier, when the whole order has one.</summary>
    /// <remarks>Text; in 202309, 202507.</remarks>
    [JsonPropertyName("shipping_provider_id")]
    public string? ShippingProviderId { get; set; }

    /// <summary>When the buyer placed it.</summary>
    /// <remarks>Epoch seconds; in 202309, 202507.</remarks>
    [JsonPropertyName("create_time")]
    public DateTimeOffset? CreateTime { get; set; }

    /// <summary>Its name.</summary>
    /// <remarks>Text; in 202309, 202507.</remarks>
    [JsonPropertyName("shipping_provider")]
    public string? ShippingProvider { get; set; }

    /// <summary>Its packages; none before they are made.</summary>
    /// <remarks>List of objects; in 202309, 202507.</remarks>
    [JsonPropertyName("packages")]
    public List<OrderPackage>? Packages { get; set; }

    /// <summary>The money, in the order's currency.</summary>
    /// <remarks>Object; in 202309, 202507.</remarks>
    [JsonPropertyName("payment")]
    public OrderPayment? Payment { get; set; }

    /// <summary>Where it goes; masked outside shipping states, and removed after some time.</summary>
    /// <remarks>Object; in 202309, 202507.</remarks>
    [JsonPropertyName("recipient_address"), BuyerData]
    public RecipientAddress? RecipientAddress { get; set; }

    /// <summary>One of <see cref="OrderStatuses"/>; others may come.</summary>
    /// <remarks>Text; known values <c>UNPAID</c>, <c>ON_HOLD</c>, <c>AWAITING_SHIPMENT</c>, <c>PARTIALLY_SHIPPING</c>, <c>AWAITING_COLLECTION</c>, <c>IN_TRANSIT</c>, <c>DELIVERED</c>, <c>COMPLETED</c>, <c>CANCELLED</c>; in 202309, 202507.</remarks>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>Who ships it: see <see cref="FulfillmentTypes"/>.</summary>
    /// <remarks>Text; known values <c>FULFILLMENT_BY_SELLER</c>, <c>FULFILLMENT_BY_TIKTOK</c>, <c>FULFILLMENT_BY_DILAYANI_TOKOPEDIA</c>; in 202309, 202507.</remarks>
    [JsonPropertyName("fulfillment_type")]
    public string? FulfillmentType { get; set; }

    /// <summary><c>HOME_DELIVERY</c> or <c>COLLECTION_POINT</c>.</summary>
    /// <remarks>Text; known values <c>HOME_DELIVERY</c>, <c>COLLECTION_POINT</c>; in 202309, 202507.</remarks>
    [JsonPropertyName("delivery_type")]
    public string? DeliveryType { get; set; }

    /// <summary>When it was paid.</summary>
    /// <remarks>Epoch seconds; in 202309, 202507.</remarks>
    [JsonPropertyName("paid_time")]
    public DateTimeOffset? PaidTime { get; set; }

    /// <summary>Ship by: the deadline to mark it ready.</summary>
    /// <remarks>Epoch seconds; in 202309, 202507.</remarks>
    [JsonPropertyName("rts_sla_time")]
    public DateTimeOffset? RtsSlaTime { get; set; }

    /// <summary>Hand over by.</summary>
    /// <remarks>Epoch seconds; in 202309, 202507.</remarks>
    [JsonPropertyName("tts_sla_time")]
    public DateTimeOffset? TtsSlaTime { get; set; }

    /// <summary>Why.</summary>
    /// <remarks>Text; in 202309, 202507.</remarks>
    [JsonPropertyName("cancel_reason")]
    public string? CancelReason { get; set; }

    /// <summary>When anything about it changed last: the cursor of incremental reading.</summary>
    /// <remarks>Epoch seconds; in 202309, 202507.</remarks>
    [JsonPropertyName("update_time")]
    public DateTimeOffset? UpdateTime { get; set; }

    /// <summary>How the buyer paid.</summary>
    /// <remarks>Text; in 202309, 202507.</remarks>
    [JsonPropertyName("payment_method_name")]
    public string? PaymentMethodName { get; set; }

    /// <summary>When it was marked ready to ship.</summary>
    /// <remarks>Epoch seconds; in 202309, 202507.</remarks>
    [JsonPropertyName("rts_time")]
    public DateTimeOffset? RtsTime { get; set; }

    /// <summary>Its tracking number.</summary>
    /// <remarks>Text; in 202309, 202507.</remarks>
    [JsonPropertyName("tracking_number")]
    public string? TrackingNumber { get; set; }

    /// <summary><c>SPLIT</c> or <c>COMBINED</c>.</summary>
    /// <remarks>Text; known values <c>COMBINED</c>, <c>SPLIT</c>; in 202309, 202507.</remarks>
    [JsonPropertyName("split_or_combine_tag")]
    public string? SplitOrCombineTag { get; set; }

    /// <summary>The buyer changed the address after paying.</summary>
    /// <remarks>True or false; in 202309, 202507.</remarks>
    [JsonPropertyName("has_updated_recipient_address")]
    public bool? HasUpdatedRecipientAddress { get; set; }

    /// <summary>When an unshipped order cancels itself.</summary>
    /// <remarks>Epoch seconds; in 202309, 202507.</remarks>
    [JsonPropertyName("cancel_order_sla_time")]
    public DateTimeOffset? CancelOrderSlaTime { get; set; }

    /// <summary>Where it ships from.</summary>
    /// <remarks>Id, digits in a text; in 202309, 202507.</remarks>
    [JsonPropertyName("warehouse_id")]
    public WarehouseId? WarehouseId { get; set; }

    /// <summary>When cancelling was asked for.</summary>
    /// <remarks>Epoch seconds; in 202309, 202507.</remarks>
    [JsonPropertyName("request_cancel_time")]
    public DateTimeOffset? RequestCancelTime { get; set; }

    /// <summary><c>TIKTOK</c> (the platform's label) or <c>SELLER</c>.</summary>
    /// <remarks>Text; known values <c>TIKTOK</c>, <c>SELLER</c>; in 202309, 202507.</remarks>
    [JsonPropertyName("shipping_type")]
    public string? ShippingType { get; set; }

    /// <summary>The buyer, as this shop knows them.</summary>
    /// <remarks>Id, digits in a text; in 202309, 202507.</remarks>
    [JsonPropertyName("user_id"), BuyerData]
    public BuyerUserId? BuyerUserId { get; set; }

    /// <summary>The seller's own note: free text that may name people, so it is treated as the buyer's.</summary>
    /// <remarks>Text; in 202309, 202507.</remarks>
    [JsonPropertyName("seller_note"), BuyerData]
    public string? SellerNote { get; set; }

    /// <summary>Deliver by.</summary>
    /// <remarks>Epoch seconds; in 202309, 202507.</remarks>
    [JsonPropertyName("delivery_sla_time")]
    public DateTimeOffset? DeliverySlaTime { get; set; }

    /// <summary>Cash on delivery.</summary>
    /// <remarks>True or false; in 202309, 202507.</remarks>
    [JsonPropertyName("is_cod")]
    public bool? IsCod { get; set; }

    /// <summary>The delivery option the buyer chose.</summary>
    /// <remarks>Text; in 202309, 202507.</remarks>
    [JsonPropertyName("delivery_option_id")]
    public string? DeliveryOptionId { get; set; }

    /// <summary>When it was cancelled.</summary>
    /// <remarks>Epoch seconds; in 202309, 202507.</remarks>
    [JsonPropertyName("cancel_time")]
    public DateTimeOffset? CancelTime { get; set; }

    /// <summary><c>UNKNOWN</c>, <c>NEED_INVOICE</c>, <c>NO_NEED</c>, <c>INVOICE_UPLOADED</c>, <c>INVOICE_PROCESSING</c>.</summary>
    /// <remarks>Text; known values <c>UNKNOWN</c>, <c>NEED_INVOICE</c>, <c>NO_NEED</c>, <c>INVOICE_UPLOADED</c>, <c>INVOICE_PROCESSING</c>; in 202309, 202507.</remarks>
    [JsonPropertyName("need_upload_invoice")]
    public string? NeedUploadInvoice { get; set; }

    /// <summary>Its name.</summary>
    /// <remarks>Text; in 202309, 202507.</remarks>
    [JsonPropertyName("delivery_option_name")]
    public string? DeliveryOptionName { get; set; }

    /// <summary>Brazil: the buyer's tax number.</summary>
    /// <remarks>Text; known values <c>CPF</c>; in 202309, 202507.</remarks>
    [JsonPropertyName("cpf"), BuyerData]
    public string? Cpf { get; set; }

    /// <summary>One entry a unit: three pieces of one SKU are three lines.</summary>
    /// <remarks>List of objects; in 202309, 202507.</remarks>
    [JsonPropertyName("line_items")]
    public List<OrderLine>? Lines { get; set; }

    /// <summary>A relay address.</summary>
    /// <remarks>Text; in 202309, 202507.</remarks>
    [JsonPropertyName("buyer_email"), BuyerData]
    public string? BuyerEmail { get; set; }

    /// <summary>The platform counts it as lost if it is not delivered by then.</summary>
    /// <remarks>Epoch seconds; in 202309, 202507.</remarks>
    [JsonPropertyName("delivery_due_time")]
    public DateTimeOffset? DeliveryDueTime { get; set; }

    /// <summary>A sample for a creator: no sale.</summary>
    /// <remarks>True or false; in 202309, 202507.</remarks>
    [JsonPropertyName("is_sample_order")]
    public bool? IsSampleOrder { get; set; }

    /// <summary>Ship by, as the platform enforces it.</summary>
    /// <remarks>Epoch seconds; in 202309, 202507.</remarks>
    [JsonPropertyName("shipping_due_time")]
    public DateTimeOffset? ShippingDueTime { get; set; }

    /// <summary>The platform cancels it if it is not in transit by then.</summary>
    /// <remarks>Epoch seconds; in 202309, 202507.</remarks>
    [JsonPropertyName("collection_due_time")]
    public DateTimeOffset? CollectionDueTime { get; set; }

    /// <summary>When that option promises delivery.</summary>
    /// <remarks>Epoch seconds; in 202309, 202507.</remarks>
    [JsonPropertyName("delivery_option_required_delivery_time")]
    public DateTimeOffset? DeliveryOptionRequiredDeliveryTime { get; set; }

    /// <summary>Paid, and held for a while before it may ship.</summary>
    /// <remarks>True or false; in 202309, 202507.</remarks>
    [JsonPropertyName("is_on_hold_order")]
    public bool? IsOnHoldOrder { get; set; }

    /// <summary>When it was delivered.</summary>
    /// <remarks>Epoch seconds; in 202309, 202507.</remarks>
    [JsonPropertyName("delivery_time")]
    public DateTimeOffset? DeliveryTime { get; set; }

    /// <summary>Sent again for another order.</summary>
    /// <remarks>True or false; in 202309, 202507.</remarks>
    [JsonPropertyName("is_replacement_order")]
    public bool? IsReplacementOrder { get; set; }

    /// <summary>When the carrier took it.</summary>
    /// <remarks>Epoch seconds; in 202309, 202507.</remarks>
    [JsonPropertyName("collection_time")]
    public DateTimeOffset? CollectionTime { get; set; }

    /// <summary>That other order.</summary>
    /// <remarks>Id, digits in a text; in 202309, 202507.</remarks>
    [JsonPropertyName("replaced_order_id")]
    public OrderId? ReplacedOrderId { get; set; }

    /// <summary>The buyer asks to cancel, and nobody has decided yet.</summary>
    /// <remarks>True or false; in 202309, 202507.</remarks>
    [JsonPropertyName("is_buyer_request_cancel")]
    public bool? IsBuyerRequestCancel { get; set; }

    /// <summary>Until when the carrier can be called for the same day.</summary>
    /// <remarks>Epoch seconds; in 202309, 202507.</remarks>
    [JsonPropertyName("pick_up_cut_off_time")]
    public DateTimeOffset? PickUpCutOffTime { get; set; }

    /// <summary>Ship by, to count as fast.</summary>
    /// <remarks>Epoch seconds; in 202309, 202507.</remarks>
    [JsonPropertyName("fast_dispatch_sla_time")]
    public DateTimeOffset? FastDispatchSlaTime { get; set; }

    /// <summary><c>TIKTOK_SHOP</c> or <c>TOKOPEDIA</c>.</summary>
    /// <remarks>Text; known values <c>TIKTOK_SHOP</c>, <c>TOKOPEDIA</c>; in 202309, 202507.</remarks>
    [JsonPropertyName("commerce_platform")]
    public string? CommercePlatform { get; set; }

    /// <summary><c>NORMAL</c>, <c>PRE_ORDER</c>, <c>MADE_TO_ORDER</c>, <c>BACK_ORDER</c>, <c>ZERO_LOTTERY</c>.</summary>
    /// <remarks>Text; known values <c>NORMAL</c>, <c>ZERO_LOTTERY</c>, <c>PRE_ORDER</c>, <c>MADE_TO_ORDER</c>, <c>BACK_ORDER</c>; in 202309, 202507.</remarks>
    [JsonPropertyName("order_type")]
    public string? OrderType { get; set; }

    /// <summary>Pre-orders: when the goods come out.</summary>
    /// <remarks>Epoch seconds; in 202309, 202507.</remarks>
    [JsonPropertyName("release_date")]
    public DateTimeOffset? ReleaseDate { get; set; }

    /// <summary>How long the seller may take to hand it over.</summary>
    /// <remarks>Object; in 202309, 202507.</remarks>
    [JsonPropertyName("handling_duration")]
    public HandlingDuration? HandlingDuration { get; set; }

    /// <summary>Orders with the same value may share a package.</summary>
    /// <remarks>Text; in 202309, 202507.</remarks>
    [JsonPropertyName("auto_combine_group_id")]
    public string? AutoCombineGroupId { get; set; }

    /// <summary>Brazil: the name of that tax number.</summary>
    /// <remarks>Text; in 202309, 202507.</remarks>
    [JsonPropertyName("cpf_name"), BuyerData]
    public string? CpfName { get; set; }

    /// <summary>Sent in exchange for another order.</summary>
    /// <remarks>True or false; in 202309, 202507.</remarks>
    [JsonPropertyName("is_exchange_order")]
    public bool? IsExchangeOrder { get; set; }

    /// <summary>That other order.</summary>
    /// <remarks>Id, digits in a text; in 202309, 202507.</remarks>
    [JsonPropertyName("exchange_source_order_id")]
    public OrderId? ExchangeSourceOrderId { get; set; }

    /// <summary>The consultation that a prescription order belongs to.</summary>
    /// <remarks>Text; in 202309, 202507.</remarks>
    [JsonPropertyName("consultation_id")]
    public string? ConsultationId { get; set; }

    /// <summary>A programme such as three-day delivery.</summary>
    /// <remarks>Text; in 202309, 202507.</remarks>
    [JsonPropertyName("fast_delivery_program")]
    public string? FastDeliveryProgram { get; set; }

    /// <summary>Higher is more urgent. In the list only.</summary>
    /// <remarks>Whole number; at <c>GET /order/202507/orders</c>, <c>POST /order/202309/orders/search</c>.</remarks>
    [JsonPropertyName("fulfillment_priority_level")]
    public int? FulfillmentPriorityLevel { get; set; }

    /// <summary>When the platform suggests to ship. In the list only.</summary>
    /// <remarks>Epoch seconds; at <c>GET /order/202507/orders</c>, <c>POST /order/202309/orders/search</c>.</remarks>
    [JsonPropertyName("recommended_shipping_time")]
    public DateTimeOffset? RecommendedShippingTime { get; set; }

    /// <summary>Address of the buyer's picture.</summary>
    /// <remarks>Text; at <c>GET /order/202507/orders</c>, <c>POST /order/202309/orders/search</c>.</remarks>
    [JsonPropertyName("buyer_avatar"), BuyerData]
    public string? BuyerAvatar { get; set; }

    /// <summary>The name the buyer goes by.</summary>
    /// <remarks>Text; at <c>GET /order/202507/orders</c>, <c>POST /order/202309/orders/search</c>.</remarks>
    [JsonPropertyName("buyer_nickname"), BuyerData]
    public string? BuyerNickname { get; set; }

    /// <summary>Marks of buyer rights, as numbers that the platform does not explain.</summary>
    /// <remarks>List of whole number; at <c>GET /order/202507/orders</c>, <c>POST /order/202309/orders/search</c>.</remarks>
    [JsonPropertyName("order_rights")]
    public List<int>? OrderRights { get; set; }

    /// <summary>The kind of card. In the detail only.</summary>
    /// <remarks>Text; at <c>GET /order/202309/orders</c>, <c>GET /order/202507/orders</c>.</remarks>
    [JsonPropertyName("payment_card_type")]
    public string? PaymentCardType { get; set; }

    /// <summary>National register number of the selling channel. In the detail only.</summary>
    /// <remarks>Text; at <c>GET /order/202309/orders</c>, <c>GET /order/202507/orders</c>.</remarks>
    [JsonPropertyName("channel_entity_national_registry_id"), BuyerData]
    public string? ChannelEntityNationalRegistryId { get; set; }

    /// <summary>The same as a code. In the detail only.</summary>
    /// <remarks>Text; at <c>GET /order/202309/orders</c>, <c>GET /order/202507/orders</c>.</remarks>
    [JsonPropertyName("payment_method_code")]
    public string? PaymentMethodCode { get; set; }

    /// <summary>The authorisation code of the payment. In the detail only.</summary>
    /// <remarks>Text; at <c>GET /order/202309/orders</c>, <c>GET /order/202507/orders</c>.</remarks>
    [JsonPropertyName("payment_auth_code")]
    public string? PaymentAuthCode { get; set; }

    /// <summary>Is subscription order: yes or no.</summary>
    /// <remarks>True or false; at <c>GET /order/202507/orders</c>.</remarks>
    [JsonPropertyName("is_subscription_order")]
    public bool? IsSubscriptionOrder { get; set; }

    /// <summary>Is refundable sample: yes or no.</summary>
    /// <remarks>True or false; at <c>GET /order/202507/orders</c>.</remarks>
    [JsonPropertyName("is_refundable_sample")]
    public bool? IsRefundableSample { get; set; }

    /// <summary>Authentication required: yes or no.</summary>
    /// <remarks>True or false; at <c>GET /order/202507/orders</c>.</remarks>
    [JsonPropertyName("authentication_required")]
    public bool? AuthenticationRequired { get; set; }

    /// <summary>Instore pickup SLA time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; at <c>GET /order/202507/orders</c>.</remarks>
    [JsonPropertyName("instore_pickup_sla_time")]
    public DateTimeOffset? InstorePickupSlaTime { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
