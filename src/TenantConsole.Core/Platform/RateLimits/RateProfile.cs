using System.Globalization;
using System.Text.RegularExpressions;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Platform.RateLimits;

/// <summary>How fast one endpoint of one shop may be called: where to begin, and between which bounds what the platform answers may move it.</summary>
/// <param name="Start">Calls a second at first.</param>
/// <param name="Ceiling">Calls a second at most.</param>
/// <param name="Floor">Calls a second at least.</param>
/// <param name="Slack">How far calls may run ahead of the even pace.</param>
/// <param name="LeaseLife">How long a node may keep calls that it was given and has not made.</param>
/// <remarks>
/// In any stretch of time <c>w</c> at most <c>max(1, Ceiling × (Slack + LeaseLife)) + Ceiling × w</c> calls are made, over all nodes. The profiles with a number
/// give a fifth of it to bursts and the rest to the pace, so that no period of theirs, wherever it begins, has more than the number.
/// </remarks>
public sealed partial record RateProfile(double Start, double Ceiling, double Floor, TimeSpan Slack, TimeSpan LeaseLife)
{
    /// <summary>Learns from the answers: the platform publishes no numbers.</summary>
    public const string Adaptive = "adaptive";

    /// <summary>No limit: for a sandbox that has none.</summary>
    public const string Off = "off";

    private static readonly TimeSpan LongestLease = TimeSpan.FromSeconds(2);

    private static readonly RateProfile Reads = new(10, 100, 0.1, TimeSpan.FromSeconds(0.25), TimeSpan.FromSeconds(0.25));

    private static readonly RateProfile Writes = new(2, 20, 0.1, TimeSpan.FromSeconds(0.25), TimeSpan.FromSeconds(0.25));

    /// <summary>The burst in calls at the ceiling.</summary>
    public double Burst => Math.Max(1, Ceiling * (Slack + LeaseLife).TotalSeconds);

    /// <summary>True for a name or a number that can be read.</summary>
    public static bool IsKnown(string text) => text is Adaptive or Off || Number(text) is not null;

    /// <summary>The profile of an endpoint; null for <see cref="Off"/>.</summary>
    public static RateProfile? Of(string text, Endpoint endpoint) => text switch
    {
        Off => null,
        Adaptive => endpoint.Repeat == EndpointRepeat.Safe ? Reads : Writes,
        _ when Number(text) is { } number => Fixed(number.Most, number.Per),
        _ => throw new ArgumentException($"\"{text}\" is no rate profile.", nameof(text)),
    };

    /// <summary>At most so many calls in any such period.</summary>
    public static RateProfile Fixed(int most, TimeSpan per)
    {
        var burst = Math.Max(1, most / 5);
        var rate = (most == 1 ? 1 : most - burst) / per.TotalSeconds;
        var ahead = TimeSpan.FromSeconds(burst / rate);
        var lease = burst == 1 ? TimeSpan.Zero : ahead / 2 < LongestLease ? ahead / 2 : LongestLease;
        return new RateProfile(rate, rate, Math.Min(rate, 0.1), ahead - lease, lease);
    }

    private static (int Most, TimeSpan Per)? Number(string text) => text switch
    {
        "50-per-second" => (50, TimeSpan.FromSeconds(1)),
        "standard" => (100, TimeSpan.FromMinutes(1)),
        "partner" => (500, TimeSpan.FromMinutes(1)),
        "daily-capped" => (500, TimeSpan.FromDays(1)),
        _ when Written().Match(text) is { Success: true } match && int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) is var most and > 0 =>
            (most, match.Groups[2].Value switch { "second" => TimeSpan.FromSeconds(1), "minute" => TimeSpan.FromMinutes(1), "hour" => TimeSpan.FromHours(1), _ => TimeSpan.FromDays(1) }),
        _ => null,
    };

    [GeneratedRegex("^([0-9]{1,7})/(second|minute|hour|day)$")]
    private static partial Regex Written();
}
