using System.Globalization;
using System.Text.Json;

namespace TenantConsole.Sandbox.World;

/// <summary>Writes an order as it stands at a time. Fields that do not apply yet are absent, as on the platform.</summary>
internal static class OrderJson
{
    private const int Day = 24 * 3600;

    /// <summary>Long after completion the platform takes the buyer's data away altogether.</summary>
    private const long BuyerDataLife = 60L * Day;

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
        Id(json, "id", order.Id);
        json.WriteString("status", status.ToWire());
        json.WriteNumber("create_time", order.CreateTime);
        json.WriteNumber("update_time", step.Time);
        json.WriteString("user_id", buyer.UserId);
        var removed = status is OrderStatus.Completed or OrderStatus.Cancelled && time - step.Time > BuyerDataLife;
        if (!removed)
        {
            json.WriteString("buyer_email", buyer.Email);
            json.WriteString("buyer_nickname", InShipping(status) ? buyer.Nickname : Masked.Name(buyer.Nickname));
        }
        if (order.BuyerMessage is { } message) json.WriteString("buyer_message", message);
        json.WriteString("commerce_platform", "TIKTOK_SHOP");
        json.WriteString("order_type", order.IsPreOrder ? "PRE_ORDER" : "NORMAL");
        json.WriteString("fulfillment_type", order.FulfilledByPlatform ? "FULFILLMENT_BY_TIKTOK" : "FULFILLMENT_BY_SELLER");
        json.WriteString("shipping_type", order.ShippedBySeller ? "SELLER" : "TIKTOK");
        json.WriteString("delivery_type", "HOME_DELIVERY");
        json.WriteString("delivery_option_id", order.ShippedBySeller ? "7091146663229654786" : "7091146663229654785");
        json.WriteString("delivery_option_name", order.ShippedBySeller ? "Shipped by seller" : "Standard shipping");
        Id(json, "warehouse_id", order.Warehouse);
        json.WriteBoolean("is_cod", false);
        json.WriteBoolean("is_sample_order", order.IsSample);
        json.WriteBoolean("is_on_hold_order", status == OrderStatus.OnHold);
        json.WriteBoolean("is_replacement_order", false);
        json.WriteBoolean("is_exchange_order", false);
        json.WriteBoolean("has_updated_recipient_address", false);
        json.WriteBoolean("is_buyer_request_cancel", order.CancelWished(at));
        if (order.TimeOf(StepKind.CancelRequested, at) is { } wished) json.WriteNumber("request_cancel_time", wished);
        json.WriteString("need_upload_invoice", "NO_NEED");
        json.WriteString("payment_method_name", market.Payments[order.PaymentMethod]);
        WriteTimes(json, order, paid, released, ready, collected, at);
        if (cancelled is { } end)
        {
            json.WriteNumber("cancel_time", end);
            json.WriteString("cancel_reason", order.CancelReason);
            json.WriteString("cancellation_initiator", order.CancelledBy);
        }
        if (view != OrderView.Detail202507)
        {
            json.WriteNumber("fulfillment_priority_level", 1);
            if (released is { } from) json.WriteNumber("recommended_shipping_time", from + Day);
        }
        if (view != OrderView.Search202309) json.WriteString("payment_method_code", market.Payments[order.PaymentMethod].ToUpperInvariant().Replace(' ', '_'));
        if (ready is not null)
        {
            json.WriteString("shipping_provider", market.Providers[order.Provider].Name);
            json.WriteString("shipping_provider_id", market.Providers[order.Provider].Id);
            if (order.Packages == 1) json.WriteString("tracking_number", facts.Tracking(0));
        }
        if (facts.Exist && order.Packages > 1) json.WriteString("split_or_combine_tag", "SPLIT");
        json.WriteStartArray("packages");
        for (var p = 0; facts.Exist && p < order.Packages; p++)
        {
            json.WriteStartObject();
            Id(json, "id", facts.Id(p));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        WritePayment(json, order);
        AddressJson.Write(json, buyer, market, InShipping(status), removed);
        LineJson.Write(json, order, at, facts, buyer.Place);
        json.WriteEndObject();
    }

    /// <summary>A number on the wire as a string of digits, written without making the string.</summary>
    internal static void Id(Utf8JsonWriter json, string name, long id)
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
            json.WriteNumber("cancel_order_sla_time", order.CreateTime + Day);
            return;
        }
        json.WriteNumber("paid_time", paid.Value);
        if (order.IsPreOrder) json.WriteNumber("release_date", paid.Value + 18L * Day);
        json.WriteStartObject("handling_duration");
        json.WriteString("days", order.HandlingDays.ToString(CultureInfo.InvariantCulture));
        json.WriteString("type", "BUSINESS_DAY");
        json.WriteEndObject();
        var shipBy = (released ?? paid.Value) + order.HandlingDays * Day;
        json.WriteNumber("rts_sla_time", shipBy);
        json.WriteNumber("shipping_due_time", shipBy);
        json.WriteNumber("tts_sla_time", shipBy + Day);
        json.WriteNumber("collection_due_time", shipBy + 3L * Day);
        json.WriteNumber("cancel_order_sla_time", shipBy + 3L * Day);
        json.WriteNumber("delivery_due_time", shipBy + 10L * Day);
        if (ready is { } rts) json.WriteNumber("rts_time", rts);
        if (collected is { } handed) json.WriteNumber("collection_time", handed);
        if (order.TimeOf(StepKind.Delivered, at) is { } delivered) json.WriteNumber("delivery_time", delivered);
    }

    private static void WritePayment(Utf8JsonWriter json, Order order)
    {
        var amounts = order.Amounts;
        var decimals = order.Shop.Market.Decimals;
        json.WriteStartObject("payment");
        json.WriteString("currency", order.Shop.Market.Currency);
        Amount("original_total_product_price", amounts.Products);
        Amount("seller_discount", amounts.SellerDiscount);
        Amount("platform_discount", amounts.PlatformDiscount);
        Amount("sub_total", amounts.SubTotal);
        Amount("original_shipping_fee", amounts.Shipping);
        Amount("shipping_fee_seller_discount", amounts.ShippingSellerDiscount);
        Amount("shipping_fee_platform_discount", amounts.ShippingPlatformDiscount);
        Amount("shipping_fee", amounts.ShippingFee);
        Amount("product_tax", amounts.ProductTax);
        Amount("shipping_fee_tax", amounts.ShippingTax);
        Amount("tax", amounts.Tax);
        if (amounts.RetailDeliveryFee != 0) Amount("retail_delivery_fee", amounts.RetailDeliveryFee);
        Amount("total_amount", amounts.Total);
        json.WriteEndObject();

        void Amount(string name, long minor) => json.WriteString(name, MinorUnits.ToWire(minor, decimals));
    }
}
