using System.Globalization;
using System.Text.Json;

namespace TenantConsole.Sandbox.World;

internal static class LineJson
{
    public static void Write(Utf8JsonWriter json, Order order, int at, PackageFacts facts, Place place)
    {
        var market = order.Shop.Market;
        var status = order.Steps[at].Status;
        json.WriteStartArray("line_items");
        for (var i = 0; i < order.Lines.Length; i++)
        {
            var line = order.Lines[i];
            json.WriteStartObject();
            OrderJson.Id(json, "id", order.Id + 1 + i);
            OrderJson.Id(json, "product_id", line.Product.Id);
            OrderJson.Id(json, "sku_id", line.Sku.Id);
            json.WriteString("product_name", line.Product.Name);
            json.WriteString("sku_name", line.Sku.Name);
            json.WriteString("seller_sku", line.Sku.SellerSku);
            json.WriteString("sku_image", string.Create(CultureInfo.InvariantCulture, $"https://images.tiktok-shop.example/{line.Sku.Id}.webp"));
            json.WriteString("sku_type", line.Product.PreOrder ? "PRE_ORDER" : "NORMAL");
            json.WriteString("currency", market.Currency);
            Amount("original_price", line.Price);
            Amount("sale_price", line.SalePrice);
            Amount("seller_discount", line.SellerDiscount);
            Amount("platform_discount", line.PlatformDiscount);
            if (line.Tax != 0) WriteTax(line);
            json.WriteBoolean("is_gift", false);
            json.WriteBoolean("is_dangerous_good", false);
            json.WriteString("display_status", Display(status, facts.ReadyTime(line.Package) is not null));
            if (status == OrderStatus.Cancelled)
            {
                json.WriteString("cancel_reason", order.CancelReason);
                json.WriteString("cancel_user", order.CancelledBy);
            }
            if (facts.Exist)
            {
                OrderJson.Id(json, "package_id", facts.Id(line.Package));
                json.WriteString("package_status", facts.Status(line.Package));
                if (facts.ReadyTime(line.Package) is { } ready)
                {
                    json.WriteNumber("rts_time", ready);
                    json.WriteString("tracking_number", facts.Tracking(line.Package));
                    json.WriteString("shipping_provider_id", market.Providers[order.Provider].Id);
                    json.WriteString("shipping_provider_name", market.Providers[order.Provider].Name);
                }
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();

        void Amount(string name, long minor) => json.WriteString(name, MinorUnits.ToWire(minor, market.Decimals));

        void WriteTax(OrderLine line)
        {
            json.WriteStartArray("item_tax");
            json.WriteStartObject();
            json.WriteString("tax_type", "SALES_TAX");
            json.WriteString("tax_amount", MinorUnits.ToWire(line.Tax, market.Decimals));
            json.WriteString("tax_rate", (place.SalesTax / 100_000m).ToString(CultureInfo.InvariantCulture));
            json.WriteEndObject();
            json.WriteEndArray();
        }
    }

    /// <summary>Lines know neither ON_HOLD nor PARTIALLY_SHIPPING.</summary>
    private static string Display(OrderStatus order, bool ready) => order switch
    {
        OrderStatus.OnHold => OrderStatus.AwaitingShipment.ToWire(),
        OrderStatus.PartiallyShipping => (ready ? OrderStatus.AwaitingCollection : OrderStatus.AwaitingShipment).ToWire(),
        _ => order.ToWire(),
    };
}
