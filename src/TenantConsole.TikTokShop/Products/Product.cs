using System.Text.Json;
using System.Text.Json.Serialization;
using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop.Products;

public sealed partial class Product
{
    /// <summary>The bytes that this product was read from, exactly as the platform sent them: for the mirror. Empty when it did not come as one of a page or by itself.</summary>
    /// <remarks>A slice of the whole answer, which stays in memory as long as the slice does.</remarks>
    [JsonIgnore]
    public ReadOnlyMemory<byte> Raw { get; internal set; }

    /// <summary>Reads one product from its JSON, such as a row of the mirror.</summary>
    /// <param name="utf8">The JSON object in UTF-8; kept as <see cref="Raw"/> without a copy.</param>
    /// <exception cref="JsonException">It is not a product.</exception>
    public static Product Parse(ReadOnlyMemory<byte> utf8)
    {
        var product = WireJson.Read(utf8, ProductsJson.Default.Product);
        product.Raw = utf8;
        return product;
    }
}
