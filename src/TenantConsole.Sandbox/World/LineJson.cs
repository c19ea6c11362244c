using System.Globalization;
using System.Text.Json;

namespace TenantConsole.Sandbox.World;

internal static class LineJson
{
    /// <summary>Fees of other markets, and what only gifts have.</summary>
    private static readonly JsonEncodedText[] Unused =
        [.. new[] { "small_order_fee", "buyer_service_fee", "retail_delivery_fee", "pfand_fee", "gift_retail_price" }.Select(name => JsonEncodedText.Encode(name))];

    public static void Write(Utf8JsonWriter json, Order order, int at, PackageFacts facts, Place place)
    {
        var market = order.Shop.Market;
        var status = order.Steps[at].Status;
        json.WriteStartArray("line_items"u8);
        for (var i = 0; i < order.Lines.Length; i++)
        {
            var line = order.Lines[i];
            json.WriteStartObject();
            OrderJson.Id(json, "id"u8, order.Id + 1 + i);
            OrderJson.Id(json, "product_id"u8, line.Product.Id);
            OrderJson.Id(json, "sku_id"u8, line.Sku.Id);
            json.WriteString("product_name"u8, line.Product.Name);
            json.WriteString("sku_name"u8, line.Sku.Name);
            json.WriteString("seller_sku"u8, line.Sku.SellerSku);
            json.WriteString("sku_image"u8, string.Create(CultureInfo.InvariantCulture, $"https://images.tiktok-shop.example/{line.Sku.Id}.webp"));
            json.WriteString("sku_type"u8, line.Product.PreOrder ? "PRE_ORDER" : "NORMAL");
            json.WriteString("currency"u8, market.Currency);
            Amount("original_price"u8, line.Price);
            Amount("sale_price"u8, line.SalePrice);
            Amount("seller_discount"u8, line.SellerDiscount);
            Amount("platform_discount"u8, line.PlatformDiscount);
            foreach (var name in Unused) json.WriteString(name, "0"u8);
            json.WriteString("handling_duration_days"u8, HandlingDays(order));
            if (line.Tax != 0) WriteTax(line);
            json.WriteBoolean("is_gift"u8, false);
            json.WriteBoolean("is_dangerous_good"u8, false);
            json.WriteString("display_status"u8, Display(status, facts.ReadyTime(line.Package) is not null));
            if (status == OrderStatus.Cancelled)
            {
                json.WriteString("cancel_reason"u8, order.CancelReason);
                json.WriteString("cancel_user"u8, order.CancelledBy);
            }
            if (facts.Exist)
            {
                OrderJson.Id(json, "package_id"u8, facts.Id(line.Package));
                json.WriteString("package_status"u8, facts.Status(line.Package));
                if (facts.ReadyTime(line.Package) is { } ready)
                {
                    json.WriteNumber("rts_time"u8, ready);
                    json.WriteString("tracking_number"u8, facts.Tracking(line.Package));
                    json.WriteString("shipping_provider_id"u8, facts.Provider(line.Package).Id);
                    json.WriteString("shipping_provider_name"u8, facts.Provider(line.Package).Name);
                }
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();

        void Amount(ReadOnlySpan<byte> name, long minor) => MinorUnits.Write(json, name, minor, market.Decimals);

        void WriteTax(OrderLine line)
        {
            json.WriteStartArray("item_tax"u8);
            json.WriteStartObject();
            json.WriteString("tax_type"u8, "SALES_TAX"u8);
            MinorUnits.Write(json, "tax_amount"u8, line.Tax, market.Decimals);
            json.WriteString("tax_rate"u8, (place.SalesTax / 100_000m).ToString(CultureInfo.InvariantCulture));
            json.WriteEndObject();
            json.WriteEndArray();
        }
    }

    private static string HandlingDays(Order order) => order.HandlingDays == 2 ? "2" : order.HandlingDays.ToString(CultureInfo.InvariantCulture);

    /// <summary>Lines know neither ON_HOLD nor PARTIALLY_SHIPPING.</summary>
    private static string Display(OrderStatus order, bool ready) => order switch
    {
        OrderStatus.OnHold => OrderStatus.AwaitingShipment.ToWire(),
        OrderStatus.PartiallyShipping => (ready ? OrderStatus.AwaitingCollection : OrderStatus.AwaitingShipment).ToWire(),
        _ => order.ToWire(),
    };
}
