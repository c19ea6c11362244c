// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Returns;

/// <summary>Return records data.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /return_refund/202309/returns/{return_id}/records</c>.</remarks>
internal sealed partial class ReturnRecordsData
{
    /// <summary>Records.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("records")]
    public List<ReturnRecord>? Records { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
