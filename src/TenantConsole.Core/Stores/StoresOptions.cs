using System.ComponentModel.DataAnnotations;

namespace TenantConsole.Core.Stores;

/// <summary>How stores are connected. Section <c>Stores</c>.</summary>
public sealed class StoresOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Stores";

    /// <summary><c>Stores:ConsentWithin</c>: how long a person has for the consent page; the platform's code lives as long.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "02:00:00")]
    public TimeSpan ConsentWithin { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>
    /// <c>Stores:RefreshAhead</c>: how long before its expiry an access token is renewed by the schedule. Wide, so that a refresh that goes
    /// wrong leaves a token that still works while people reconnect.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:01", "6.00:00:00")]
    public TimeSpan RefreshAhead { get; set; } = TimeSpan.FromDays(2);

    /// <summary><c>Stores:RefreshBeforeUse</c>: a token with less than this left is renewed before it is used.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan RefreshBeforeUse { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary><c>Stores:FirstSyncDays</c>: how far back the first synchronisation reaches.</summary>
    [Range(1, 730)]
    public int FirstSyncDays { get; set; } = 90;
}
