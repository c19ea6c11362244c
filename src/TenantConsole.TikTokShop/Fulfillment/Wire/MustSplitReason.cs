// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Fulfillment;

/// <summary>Must split reason.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /fulfillment/202309/orders/split_attributes</c>.</remarks>
public sealed partial class MustSplitReason
{
    /// <summary>Type.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>Category ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("category_id")]
    public CategoryId? CategoryId { get; set; }

    /// <summary>Max count.</summary>
    /// <remarks>Whole number in a text; in 202309.</remarks>
    [JsonPropertyName("max_count")]
    public int? MaxCount { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
