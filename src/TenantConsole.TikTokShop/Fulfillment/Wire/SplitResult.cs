// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Fulfillment;

/// <summary>Split result.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /fulfillment/202309/orders/{order_id}/split</c>.</remarks>
internal sealed partial class SplitResult
{
    /// <summary>Packages.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("packages")]
    public List<SplitPackage>? Packages { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
