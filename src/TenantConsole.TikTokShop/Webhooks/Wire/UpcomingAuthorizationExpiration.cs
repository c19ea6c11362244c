// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;
using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Upcoming authorization expiration.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 7, UPCOMING_AUTHORIZATION_EXPIRATION</c>.</remarks>
public sealed partial class UpcomingAuthorizationExpiration
{
    /// <summary>Message.</summary>
    /// <remarks>Text; at <c>topic 7, UPCOMING_AUTHORIZATION_EXPIRATION</c>.</remarks>
    [JsonPropertyName("message")]
    public string? Message { get; set; }

    /// <summary>Expiration time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds in a text; at <c>topic 7, UPCOMING_AUTHORIZATION_EXPIRATION</c>.</remarks>
    [JsonPropertyName("expiration_time"), JsonConverter(typeof(EpochSecondsTextJsonConverter))]
    public DateTimeOffset? ExpirationTime { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
