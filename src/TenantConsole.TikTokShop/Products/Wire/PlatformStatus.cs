// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Platform status.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /product/202309/products/{product_id}</c>; <c>POST /product/202502/products/search</c>.</remarks>
public sealed partial class PlatformStatus
{
    /// <summary>Platform: <c>TOKOPEDIA</c>; others may come.</summary>
    /// <remarks>Text; in 202309, 202502.</remarks>
    [JsonPropertyName("platform")]
    public string? Platform { get; set; }

    /// <summary>Status: <c>DRAFT</c>, <c>PENDING</c>, <c>FAILED</c>, <c>ACTIVATE</c>, <c>SELLER_DEACTIVATED</c>, <c>PLATFORM_DEACTIVATED</c>, <c>FREEZE</c>, <c>DELETED</c>; others may come.</summary>
    /// <remarks>Text; in 202309, 202502.</remarks>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
