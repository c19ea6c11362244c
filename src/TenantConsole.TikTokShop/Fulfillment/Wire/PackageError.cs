// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Fulfillment;

/// <summary>Package error.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /fulfillment/202309/packages/combine</c>; <c>POST /fulfillment/202309/packages/deliver</c>; <c>POST /fulfillment/202309/packages/ship</c>.</remarks>
public sealed partial class PackageError
{
    /// <summary>Code.</summary>
    /// <remarks>Whole number; in 202309.</remarks>
    [JsonPropertyName("code")]
    public int? Code { get; set; }

    /// <summary>Message.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("message")]
    public string? Message { get; set; }

    /// <summary>Detail.</summary>
    /// <remarks>Object; in 202309.</remarks>
    [JsonPropertyName("detail")]
    public PackageErrorDetail? Detail { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
