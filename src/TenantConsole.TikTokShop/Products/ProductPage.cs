using System.Text.Json;
using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop.Products;

public sealed partial class ProductPage
{
    /// <summary>Reads the data object of an answer; each product gets its own bytes.</summary>
    /// <exception cref="JsonException">It is no such page.</exception>
    internal static ProductPage Parse(ReadOnlyMemory<byte> data)
    {
        var page = WireJson.Read(data, ProductsJson.Default.ProductPage);
        RawItems.Give(page.Products, data, "products"u8, (item, raw) => item.Raw = raw);
        return page;
    }
}
