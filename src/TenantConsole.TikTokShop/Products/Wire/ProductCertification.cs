// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Product certification.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /product/202309/products/{product_id}</c>.</remarks>
public sealed partial class ProductCertification
{
    /// <summary>ID.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>Title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Files.</summary>
    [JsonPropertyName("files")]
    public List<CertificationFile>? Files { get; set; }

    /// <summary>Images.</summary>
    [JsonPropertyName("images")]
    public List<ProductImage>? Images { get; set; }

    /// <summary>Expiration date: a moment. Null when there is none.</summary>
    [JsonPropertyName("expiration_date")]
    public DateTimeOffset? ExpirationDate { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
