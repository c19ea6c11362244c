// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop;

/// <summary>External order error.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /order/202406/orders/external_orders</c>.</remarks>
public sealed partial class ExternalOrderError
{
    /// <summary>Code.</summary>
    /// <remarks>Text; in 202406.</remarks>
    [JsonPropertyName("code")]
    public string? Code { get; set; }

    /// <summary>Message.</summary>
    /// <remarks>Text; in 202406.</remarks>
    [JsonPropertyName("message")]
    public string? Message { get; set; }

    /// <summary>Detail.</summary>
    /// <remarks>Object; in 202406.</remarks>
    [JsonPropertyName("detail")]
    public ExternalOrderErrorDetail? Detail { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
