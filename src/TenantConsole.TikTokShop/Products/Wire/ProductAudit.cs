// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Product audit.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /product/202309/products/{product_id}</c>; <c>POST /product/202502/products/search</c>; <c>POST /product/202509/products/{product_id}/partial_edit</c>; <c>PUT /product/202509/products/{product_id}</c>.</remarks>
public sealed partial class ProductAudit
{
    /// <summary>Status: <c>NONE</c>, <c>AUDITING</c>, <c>FAILED</c>, <c>PRE_APPROVED</c>, <c>APPROVED</c>; others may come.</summary>
    /// <remarks>Text; in 202309, 202502, 202509.</remarks>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>Pre approved reasons: any of <c>KYC_PENDING</c>, <c>RESTRICTED_CATEGORY_PENDING</c>; others may come.</summary>
    /// <remarks>List of text; at <c>GET /product/202309/products/{product_id}</c>, <c>POST /product/202502/products/search</c>.</remarks>
    [JsonPropertyName("pre_approved_reasons")]
    public List<string>? PreApprovedReasons { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
