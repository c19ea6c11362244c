// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Fulfillment;

/// <summary>Split attributes data.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /fulfillment/202309/orders/split_attributes</c>.</remarks>
internal sealed partial class SplitAttributesData
{
    /// <summary>Split attributes.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("split_attributes")]
    public List<SplitAttributes>? SplitAttributes { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
