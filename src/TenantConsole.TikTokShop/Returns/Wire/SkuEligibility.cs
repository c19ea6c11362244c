// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Returns;

/// <summary>SKU eligibility.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /return_refund/202309/orders/{order_id}/aftersale_eligibility</c>.</remarks>
public sealed partial class SkuEligibility
{
    /// <summary>SKU ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("sku_id")]
    public SkuId? SkuId { get; set; }

    /// <summary>Line item eligibility.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("line_item_eligibility")]
    public List<LineEligibility>? LineItemEligibility { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
