// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;
using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop.Fulfillment;

/// <summary>Tracking event.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /fulfillment/202309/orders/{order_id}/tracking</c>.</remarks>
public sealed partial class TrackingEvent
{
    /// <summary>Description.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>Update time millis: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202309.</remarks>
    [JsonPropertyName("update_time_millis"), JsonConverter(typeof(EpochMillisecondsJsonConverter))]
    public DateTimeOffset? UpdateTimeMillis { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
