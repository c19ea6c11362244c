using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.Sandbox.Journal;

/// <summary>One fact that a restart must not lose. <see cref="Kind"/> says which of the values are set.</summary>
internal sealed record JournalEntry
{
    public const string WorldMade = "world";
    public const string ClockSet = "clock";
    public const string CodeGiven = "code";
    public const string TokensGiven = "tokens";
    public const string AccessExpired = "access-expired";
    public const string Revoked = "revoked";

    /// <summary>A command changed a shop's world.</summary>
    public const string Did = "did";

    [JsonPropertyName("kind")]
    public required string Kind { get; init; }

    /// <summary>Epoch milliseconds, protocol time.</summary>
    [JsonPropertyName("at")]
    public required long At { get; init; }

    [JsonPropertyName("seed"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ulong? Seed { get; init; }

    [JsonPropertyName("epoch"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Epoch { get; init; }

    [JsonPropertyName("orders"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Orders { get; init; }

    [JsonPropertyName("shops"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Shops { get; init; }

    /// <summary>Whether mistakes are planted in the money; worlds of before have none.</summary>
    [JsonPropertyName("anomalies"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Anomalies { get; init; }

    [JsonPropertyName("app_key"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? AppKey { get; init; }

    [JsonPropertyName("app_secret"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? AppSecret { get; init; }

    [JsonPropertyName("service_id"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ServiceId { get; init; }

    [JsonPropertyName("page_key"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PageKey { get; init; }

    /// <summary>World time at <see cref="At"/>: of a clock that was set, or of a world that was told when to begin.</summary>
    [JsonPropertyName("world_ms"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? WorldMilliseconds { get; init; }

    [JsonPropertyName("speed"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Speed { get; init; }

    [JsonPropertyName("seller"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Seller { get; init; }

    /// <summary>What the seller consented to; absent for all that the app asks for.</summary>
    [JsonPropertyName("scopes"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string[]? Scopes { get; init; }

    /// <summary>The code given, or the code these tokens were given for.</summary>
    [JsonPropertyName("code"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Code { get; init; }

    [JsonPropertyName("access"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Access { get; init; }

    [JsonPropertyName("access_expires"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? AccessExpires { get; init; }

    [JsonPropertyName("refresh"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Refresh { get; init; }

    [JsonPropertyName("refresh_expires"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? RefreshExpires { get; init; }

    /// <summary>The refresh token these tokens were given for.</summary>
    [JsonPropertyName("replaces"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Replaces { get; init; }

    /// <summary>Epoch seconds at which a code ends.</summary>
    [JsonPropertyName("expires"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Expires { get; init; }

    /// <summary>The shop whose world a command changed.</summary>
    [JsonPropertyName("shop"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Shop { get; init; }

    /// <summary>Epoch seconds of world time at which the command took effect.</summary>
    [JsonPropertyName("world"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? WorldTime { get; init; }

    [JsonPropertyName("command"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Command { get; init; }

    [JsonPropertyName("arguments"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonElement? Arguments { get; init; }

    /// <summary>The idempotency key of the call, and what it was told.</summary>
    [JsonPropertyName("once"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Once { get; init; }

    [JsonPropertyName("answer"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Answer { get; init; }
}
