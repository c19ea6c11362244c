// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Fulfillment;

/// <summary>Delivery reports body.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /fulfillment/202309/packages/deliver</c>.</remarks>
internal sealed partial class DeliveryReportsBody
{
    /// <summary>Packages.</summary>
    /// <remarks>List of objects; required; in 202309.</remarks>
    [JsonPropertyName("packages")]
    public List<DeliveryReport>? Packages { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
