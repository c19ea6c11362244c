// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Returns;

/// <summary>SKU quantity.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /return_refund/202309/cancellations</c>; <c>POST /return_refund/202309/refunds/calculate</c>; <c>POST /return_refund/202309/returns</c>.</remarks>
public sealed partial class SkuQuantity
{
    /// <summary>SKU ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; required; in 202309.</remarks>
    [JsonPropertyName("sku_id")]
    public SkuId? SkuId { get; set; }

    /// <summary>Quantity.</summary>
    /// <remarks>Whole number; required; in 202309.</remarks>
    [JsonPropertyName("quantity")]
    public int? Quantity { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
