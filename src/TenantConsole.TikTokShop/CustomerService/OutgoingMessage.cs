using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;

namespace TenantConsole.TikTokShop.CustomerService;

/// <summary>The usual messages; for others set type and content. Source: section 13 of our facts.</summary>
public sealed partial class OutgoingMessage
{
    private static readonly System.Text.Json.JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Words.</summary>
    public static OutgoingMessage Text(string words) => Of("TEXT", new JsonObject { ["content"] = words });

    /// <summary>An image that was uploaded.</summary>
    public static OutgoingMessage Image(ChatImage image) => Of("IMAGE", new JsonObject
    {
        ["url"] = image.Url,
        ["width"] = image.Width?.ToString(CultureInfo.InvariantCulture),
        ["height"] = image.Height?.ToString(CultureInfo.InvariantCulture),
    });

    /// <summary>A product of the shop.</summary>
    public static OutgoingMessage ProductCard(ProductId product) => Of("PRODUCT_CARD", new JsonObject { ["product_id"] = product.Value });

    /// <summary>An order of this buyer.</summary>
    public static OutgoingMessage OrderCard(OrderId order) => Of("ORDER_CARD", new JsonObject { ["order_id"] = order.Value });

    /// <summary>A package of this buyer.</summary>
    public static OutgoingMessage LogisticsCard(OrderId order, PackageId package) =>
        Of("LOGISTICS_CARD", new JsonObject { ["order_id"] = order.Value, ["package_id"] = package.Value });

    private static OutgoingMessage Of(string type, JsonObject content) => new() { Type = type, Content = content.ToJsonString(Readable) };
}
