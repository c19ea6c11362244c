namespace TenantConsole.Sandbox.Faults;

/// <summary>The ways in which a call can go wrong on request, by the names that <c>/_sandbox/faults</c> takes.</summary>
internal static class FaultKind
{
    /// <summary>In a script: this call goes well.</summary>
    public const string None = "ok";

    public const string TooMany = "429";
    public const string Overloaded = "503";
    public const string Internal = "500";
    public const string Slow = "slow";
    public const string TimeoutBefore = "timeout-before";
    public const string TimeoutAfter = "timeout-after";
    public const string Malformed = "malformed";
    public const string ExpiredToken = "expired-token";
    public const string RevokedToken = "revoked-token";
    public const string ConsumedRefreshToken = "consumed-refresh-token";
    public const string StalePageToken = "stale-page-token";
    public const string WithdrawnVersion = "withdrawn-version";
    public const string Partial = "partial";

    /// <summary>The request is wrong, the platform says, and will be the next time: what nobody can take.</summary>
    public const string Refused = "refused";

    public static readonly string[] All =
    [
        None, TooMany, Overloaded, Internal, Slow, TimeoutBefore, TimeoutAfter, Malformed, ExpiredToken, RevokedToken, ConsumedRefreshToken, StalePageToken, WithdrawnVersion, Partial, Refused,
    ];

    public static bool IsKnown(string kind) => All.Contains(kind) || kind is ['4' or '5', >= '0' and <= '9', >= '0' and <= '9'];
}
