// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Returns;

/// <summary>Aftersale eligibility data.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /return_refund/202309/orders/{order_id}/aftersale_eligibility</c>.</remarks>
internal sealed partial class AftersaleEligibilityData
{
    /// <summary>SKU eligibility.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("sku_eligibility")]
    public List<SkuEligibility>? SkuEligibility { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
