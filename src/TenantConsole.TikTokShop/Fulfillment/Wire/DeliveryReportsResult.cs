// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Fulfillment;

/// <summary>Delivery reports result.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /fulfillment/202309/packages/deliver</c>.</remarks>
internal sealed partial class DeliveryReportsResult
{
    /// <summary>Errors.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("errors")]
    public List<PackageError>? Errors { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
