// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop;

/// <summary>How long the seller may take to hand an order over.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /order/202309/orders</c>; <c>GET /order/202507/orders</c>; <c>POST /order/202309/orders/search</c>.</remarks>
public sealed partial class HandlingDuration
{
    /// <summary>How many days.</summary>
    /// <remarks>Whole number in a text; in 202309, 202507.</remarks>
    [JsonPropertyName("days")]
    public int? Days { get; set; }

    /// <summary><c>BUSINESS_DAY</c> (default) or <c>CALENDAR_DAY</c>.</summary>
    /// <remarks>Text; known values <c>CALENDAR_DAY</c>, <c>BUSINESS_DAY</c>; in 202309, 202507.</remarks>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
