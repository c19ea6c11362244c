// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Product certification.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /product/202309/products/{product_id}</c>.</remarks>
public sealed partial class ProductCertification
{
    /// <summary>ID.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>Title.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Files.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("files")]
    public List<CertificationFile>? Files { get; set; }

    /// <summary>Images.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("images")]
    public List<ProductImage>? Images { get; set; }

    /// <summary>Expiration date: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202309.</remarks>
    [JsonPropertyName("expiration_date")]
    public DateTimeOffset? ExpirationDate { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
