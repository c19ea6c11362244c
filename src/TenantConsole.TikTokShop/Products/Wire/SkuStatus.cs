// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>SKU status.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /product/202309/products/{product_id}</c>; <c>POST /product/202502/products/search</c>.</remarks>
public sealed partial class SkuStatus
{
    /// <summary>Status: <c>NORMAL</c>, <c>DEACTIVATED</c>; others may come.</summary>
    /// <remarks>Text; in 202309, 202502.</remarks>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>Deactivation source: <c>SELLER</c>, <c>PLATFORM</c>, <c>COMBO_RELATION</c>; others may come.</summary>
    /// <remarks>Text; in 202309, 202502.</remarks>
    [JsonPropertyName("deactivation_source")]
    public string? DeactivationSource { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
