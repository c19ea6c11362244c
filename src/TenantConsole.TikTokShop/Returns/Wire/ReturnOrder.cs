// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Returns;

/// <summary>Return order.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /return_refund/202309/returns/search</c>.</remarks>
public sealed partial class ReturnOrder
{
    /// <summary>Order ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("order_id")]
    public OrderId? OrderId { get; set; }

    /// <summary>Return ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("return_id")]
    public ReturnId? ReturnId { get; set; }

    /// <summary>Return type: <c>REFUND</c>, <c>RETURN_AND_REFUND</c>, <c>REPLACEMENT</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("return_type")]
    public string? ReturnType { get; set; }

    /// <summary>Return status: <c>RETURN_OR_REFUND_REQUEST_PENDING</c>, <c>REFUND_OR_RETURN_REQUEST_REJECT</c>, <c>AWAITING_BUYER_SHIP</c>, <c>BUYER_SHIPPED_ITEM</c>, <c>REJECT_RECEIVE_PACKAGE</c>, <c>RETURN_OR_REFUND_REQUEST_SUCCESS</c>, <c>RETURN_OR_REFUND_REQUEST_CANCEL</c>, <c>RETURN_OR_REFUND_REQUEST_COMPLETE</c>, <c>REPLACEMENT_REQUEST_PENDING</c>, <c>REPLACEMENT_REQUEST_REJECT</c>, <c>REPLACEMENT_REQUEST_REFUND_SUCCESS</c>, <c>REPLACEMENT_REQUEST_CANCEL</c>, <c>REPLACEMENT_REQUEST_COMPLETE</c>, <c>AWAITING_BUYER_RESPONSE</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("return_status")]
    public string? ReturnStatus { get; set; }

    /// <summary>Arbitration status: <c>IN_PROGRESS</c>, <c>SUPPORT_BUYER</c>, <c>SUPPORT_SELLER</c>, <c>CLOSED</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("arbitration_status")]
    public string? ArbitrationStatus { get; set; }

    /// <summary>Role: <c>BUYER</c>, <c>SELLER</c>, <c>OPERATOR</c>, <c>SYSTEM</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("role")]
    public string? Role { get; set; }

    /// <summary>Return reason.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("return_reason")]
    public string? ReturnReason { get; set; }

    /// <summary>Return reason text.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("return_reason_text")]
    public string? ReturnReasonText { get; set; }

    /// <summary>Shipment type: <c>PLATFORM</c>, <c>BUYER_ARRANGE</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("shipment_type")]
    public string? ShipmentType { get; set; }

    /// <summary>Handover method: <c>DROP_OFF</c>, <c>PICKUP</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("handover_method")]
    public string? HandoverMethod { get; set; }

    /// <summary>Return tracking number.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("return_tracking_number")]
    public string? ReturnTrackingNumber { get; set; }

    /// <summary>Return provider name.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("return_provider_name")]
    public string? ReturnProviderName { get; set; }

    /// <summary>Return provider ID.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("return_provider_id")]
    public string? ReturnProviderId { get; set; }

    /// <summary>Pre return ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("pre_return_id")]
    public ReturnId? PreReturnId { get; set; }

    /// <summary>Next return ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("next_return_id")]
    public ReturnId? NextReturnId { get; set; }

    /// <summary>Can buyer keep item: yes or no.</summary>
    /// <remarks>True or false; in 202309.</remarks>
    [JsonPropertyName("can_buyer_keep_item")]
    public bool? CanBuyerKeepItem { get; set; }

    /// <summary>Update time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202309.</remarks>
    [JsonPropertyName("update_time")]
    public DateTimeOffset? UpdateTime { get; set; }

    /// <summary>Seller next action response.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("seller_next_action_response")]
    public List<SellerNextAction>? SellerNextActions { get; set; }

    /// <summary>Create time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202309.</remarks>
    [JsonPropertyName("create_time")]
    public DateTimeOffset? CreateTime { get; set; }

    /// <summary>Return line items.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("return_line_items")]
    public List<ReturnLine>? Lines { get; set; }

    /// <summary>Discount amount.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("discount_amount")]
    public List<ReturnDiscount>? DiscountAmount { get; set; }

    /// <summary>Shipping fee amount.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("shipping_fee_amount")]
    public List<ReturnShippingFee>? ShippingFeeAmount { get; set; }

    /// <summary>Refund amount.</summary>
    /// <remarks>Object; in 202309.</remarks>
    [JsonPropertyName("refund_amount")]
    public RefundAmount? RefundAmount { get; set; }

    /// <summary>Return shipping document type: <c>SHIPPING_LABE</c>, <c>QR_CODE</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("return_shipping_document_type")]
    public string? ReturnShippingDocumentType { get; set; }

    /// <summary>Return method: <c>SELLER_SHIPPED</c>, <c>BUYER_SHIPPED</c>, <c>PLATFORM_SHIPPED</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("return_method")]
    public string? ReturnMethod { get; set; }

    /// <summary>Is combined return: yes or no.</summary>
    /// <remarks>True or false; in 202309.</remarks>
    [JsonPropertyName("is_combined_return")]
    public bool? IsCombinedReturn { get; set; }

    /// <summary>Combined return ID.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("combined_return_id")]
    public string? CombinedReturnId { get; set; }

    /// <summary>Seller proposed return type: <c>PARTIAL_REFUND</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("seller_proposed_return_type")]
    public string? SellerProposedReturnType { get; set; }

    /// <summary>Partial refund.</summary>
    /// <remarks>Object; in 202309.</remarks>
    [JsonPropertyName("partial_refund")]
    public CurrencyAmount? PartialRefund { get; set; }

    /// <summary>Buyer rejected partial refund: yes or no.</summary>
    /// <remarks>True or false; known values <c>TRUE</c>, <c>FALSE</c>; in 202309.</remarks>
    [JsonPropertyName("buyer_rejected_partial_refund")]
    public bool? BuyerRejectedPartialRefund { get; set; }

    /// <summary>Return warehouse address.</summary>
    /// <remarks>Object; in 202309.</remarks>
    [JsonPropertyName("return_warehouse_address")]
    public ReturnWarehouseAddress? ReturnWarehouseAddress { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
