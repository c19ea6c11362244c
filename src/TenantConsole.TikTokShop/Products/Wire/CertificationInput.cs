// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Certification input.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /product/202309/products</c>; <c>POST /product/202509/products/{product_id}/partial_edit</c>; <c>PUT /product/202509/products/{product_id}</c>.</remarks>
public sealed partial class CertificationInput
{
    /// <summary>ID.</summary>
    /// <remarks>Text; required; in 202309, 202509.</remarks>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>Images.</summary>
    /// <remarks>List of objects; in 202309, 202509.</remarks>
    [JsonPropertyName("images")]
    public List<ImageReference>? Images { get; set; }

    /// <summary>Files.</summary>
    /// <remarks>List of objects; in 202309, 202509.</remarks>
    [JsonPropertyName("files")]
    public List<CertificationFile>? Files { get; set; }

    /// <summary>Expiration date: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202309, 202509.</remarks>
    [JsonPropertyName("expiration_date")]
    public DateTimeOffset? ExpirationDate { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
