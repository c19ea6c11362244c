using System.Globalization;
using System.Text.Json;

namespace TenantConsole.Sandbox.World;

/// <summary>Writes an order as it stands at a time. Fields that do not apply yet are absent, as on the platform.</summary>
internal static class OrderJson
{
    private const int Day = 24 * 3600;

    /// <summary>Long after completion the platform takes the buyer's data away altogether.</summary>
    private const long BuyerDataLife = 60L * Day;

    /// <summary>Fees of other markets: nothing here.</summary>
    private static readonly JsonEncodedText[] Unused =
        [.. new[] { "shipping_fee_cofunded_discount", "small_order_fee", "buyer_service_fee", "handling_fee", "shipping_insurance_fee", "item_insurance_fee", "item_insurance_tax" }.Select(name => JsonEncodedText.Encode(name))];

    public static void Write(Utf8JsonWriter json, ulong seed, Order order, long time, OrderView view)
    {
        var at = order.StepAt(time);
        var step = order.Steps[at];
        var status = step.Status;
        var market = order.Shop.Market;
        var paid = order.TimeOf(StepKind.Paid, at);
        var released = order.TimeOf(StepKind.Released, at);
        var ready = order.TimeOf(StepKind.Ready, at);
        var collected = order.TimeOf(StepKind.Collected, at);
        var cancelled = order.TimeOf(StepKind.Cancelled, at);
        var buyer = Buyer.Of(seed, order.Shop, order.Buyer);
        var facts = new PackageFacts(order, at);

        json.WriteStartObject();
        Id(json, "id"u8, order.Id);
        json.WriteString("status"u8, status.ToWire());
        json.WriteNumber("create_time"u8, order.CreateTime);
        json.WriteNumber("update_time"u8, step.Time);
        json.WriteString("user_id"u8, buyer.UserId);
        var removed = status is OrderStatus.Completed or OrderStatus.Cancelled && time - step.Time > BuyerDataLife;
        if (!removed)
        {
            json.WriteString("buyer_email"u8, buyer.Email);
            json.WriteString("buyer_nickname"u8, InShipping(status) ? buyer.Nickname : Masked.Name(buyer.Nickname));
        }
        if (order.BuyerMessage is { } message) json.WriteString("buyer_message"u8, message);
        json.WriteString("commerce_platform"u8, "TIKTOK_SHOP"u8);
        json.WriteString("order_type"u8, order.IsPreOrder ? "PRE_ORDER" : "NORMAL");
        json.WriteString("fulfillment_type"u8, order.FulfilledByPlatform ? "FULFILLMENT_BY_TIKTOK" : "FULFILLMENT_BY_SELLER");
        json.WriteString("shipping_type"u8, order.ShippedBySeller ? "SELLER" : "TIKTOK");
        json.WriteString("delivery_type"u8, "HOME_DELIVERY"u8);
        json.WriteString("delivery_option_id"u8, order.ShippedBySeller ? "7091146663229654786" : "7091146663229654785");
        json.WriteString("delivery_option_name"u8, order.ShippedBySeller ? "Shipped by seller" : "Standard shipping");
        Id(json, "warehouse_id"u8, order.Warehouse);
        json.WriteBoolean("is_cod"u8, false);
        json.WriteBoolean("is_sample_order"u8, order.IsSample);
        json.WriteBoolean("is_on_hold_order"u8, status == OrderStatus.OnHold);
        json.WriteBoolean("is_replacement_order"u8, false);
        json.WriteBoolean("is_exchange_order"u8, false);
        json.WriteBoolean("has_updated_recipient_address"u8, false);
        json.WriteBoolean("is_buyer_request_cancel"u8, order.CancelWished(at));
        if (order.TimeOf(StepKind.CancelRequested, at) is { } wished) json.WriteNumber("request_cancel_time"u8, wished);
        json.WriteString("need_upload_invoice"u8, "NO_NEED"u8);
        json.WriteString("payment_method_name"u8, market.Payments[order.PaymentMethod]);
        WriteTimes(json, order, paid, released, ready, collected, at);
        if (cancelled is { } end)
        {
            json.WriteNumber("cancel_time"u8, end);
            json.WriteString("cancel_reason"u8, order.CancelReason);
            json.WriteString("cancellation_initiator"u8, order.CancelledBy);
        }
        if (view != OrderView.Detail202507)
        {
            json.WriteNumber("fulfillment_priority_level"u8, 1);
            if (released is { } from) json.WriteNumber("recommended_shipping_time"u8, from + Day);
        }
        if (view != OrderView.Search202309) json.WriteString("payment_method_code"u8, market.Payments[order.PaymentMethod].ToUpperInvariant().Replace(' ', '_'));
        if (ready is not null)
        {
            json.WriteString("shipping_provider"u8, facts.Provider(0).Name);
            json.WriteString("shipping_provider_id"u8, facts.Provider(0).Id);
            if (order.Packages == 1) json.WriteString("tracking_number"u8, facts.Tracking(0));
        }
        if (facts.Exist && order.CombinedInto is not null) json.WriteString("split_or_combine_tag"u8, "COMBINED"u8);
        else if (facts.Exist && order.Packages > 1) json.WriteString("split_or_combine_tag"u8, "SPLIT"u8);
        json.WriteStartArray("packages"u8);
        for (var p = 0; facts.Exist && p < order.Packages; p++)
        {
            json.WriteStartObject();
            Id(json, "id"u8, facts.Id(p));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        WritePayment(json, order);
        AddressJson.Write(json, buyer, market, InShipping(status), removed);
        LineJson.Write(json, order, at, facts, buyer.Place);
        json.WriteEndObject();
    }

    /// <summary>A number on the wire as a string of digits, written without making the string.</summary>
    internal static void Id(Utf8JsonWriter json, ReadOnlySpan<byte> name, long id)
    {
        Span<byte> digits = stackalloc byte[20];
        id.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);
        json.WriteString(name, digits[..length]);
    }

    private static bool InShipping(OrderStatus status) => status is >= OrderStatus.AwaitingShipment and <= OrderStatus.InTransit;

    private static void WriteTimes(Utf8JsonWriter json, Order order, long? paid, long? released, long? ready, long? collected, int at)
    {
        if (paid is null)
        {
            json.WriteNumber("cancel_order_sla_time"u8, order.CreateTime + Day);
            return;
        }
        json.WriteNumber("paid_time"u8, paid.Value);
        if (order.IsPreOrder) json.WriteNumber("release_date"u8, paid.Value + 18L * Day);
        json.WriteStartObject("handling_duration"u8);
        json.WriteString("days"u8, order.HandlingDays.ToString(CultureInfo.InvariantCulture));
        json.WriteString("type"u8, "BUSINESS_DAY"u8);
        json.WriteEndObject();
        var shipBy = (released ?? paid.Value) + order.HandlingDays * Day;
        json.WriteNumber("rts_sla_time"u8, shipBy);
        json.WriteNumber("shipping_due_time"u8, shipBy);
        json.WriteNumber("tts_sla_time"u8, shipBy + Day);
        json.WriteNumber("collection_due_time"u8, shipBy + 3L * Day);
        json.WriteNumber("cancel_order_sla_time"u8, shipBy + 3L * Day);
        json.WriteNumber("delivery_due_time"u8, shipBy + 10L * Day);
        if (ready is { } rts) json.WriteNumber("rts_time"u8, rts);
        if (collected is { } handed) json.WriteNumber("collection_time"u8, handed);
        if (order.TimeOf(StepKind.Delivered, at) is { } delivered) json.WriteNumber("delivery_time"u8, delivered);
    }

    private static void WritePayment(Utf8JsonWriter json, Order order)
    {
        var amounts = order.Amounts;
        var decimals = order.Shop.Market.Decimals;
        json.WriteStartObject("payment"u8);
        json.WriteString("currency"u8, order.Shop.Market.Currency);
        Amount("original_total_product_price"u8, amounts.Products);
        Amount("seller_discount"u8, amounts.SellerDiscount);
        Amount("platform_discount"u8, amounts.PlatformDiscount);
        Amount("sub_total"u8, amounts.SubTotal);
        Amount("original_shipping_fee"u8, amounts.Shipping);
        Amount("shipping_fee_seller_discount"u8, amounts.ShippingSellerDiscount);
        Amount("shipping_fee_platform_discount"u8, amounts.ShippingPlatformDiscount);
        Amount("shipping_fee"u8, amounts.ShippingFee);
        Amount("product_tax"u8, amounts.ProductTax);
        Amount("shipping_fee_tax"u8, amounts.ShippingTax);
        Amount("tax"u8, amounts.Tax);
        if (amounts.RetailDeliveryFee != 0) Amount("retail_delivery_fee"u8, amounts.RetailDeliveryFee);
        foreach (var name in Unused) json.WriteString(name, "0"u8);
        Amount("total_amount"u8, amounts.Total);
        json.WriteEndObject();

        void Amount(ReadOnlySpan<byte> name, long minor) => MinorUnits.Write(json, name, minor, decimals);
    }
}
