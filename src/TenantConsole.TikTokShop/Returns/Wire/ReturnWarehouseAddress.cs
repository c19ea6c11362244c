// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Returns;

/// <summary>Return warehouse address.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /return_refund/202309/returns/search</c>.</remarks>
public sealed partial class ReturnWarehouseAddress
{
    /// <summary>Full address.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("full_address")]
    public string? FullAddress { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
