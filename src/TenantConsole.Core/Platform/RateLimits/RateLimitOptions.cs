using System.ComponentModel.DataAnnotations;

namespace TenantConsole.Core.Platform.RateLimits;

/// <summary>How fast the platform is called. Section <c>RateLimits</c>.</summary>
public sealed class RateLimitOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "RateLimits";

    /// <summary>
    /// <c>RateLimits:Profile</c>: <c>adaptive</c>, <c>50-per-second</c>, <c>standard</c> (100 a minute), <c>partner</c> (500 a minute), <c>daily-capped</c> (500 a day),
    /// a number such as <c>20/second</c>, <c>1200/minute</c>, <c>5000/day</c>, or <c>off</c>. For each endpoint of each shop.
    /// </summary>
    public string Profile { get; set; } = RateProfile.Adaptive;

    /// <summary><c>RateLimits:Endpoints:{name}</c>: another profile for one endpoint, such as <c>orders.search</c>.</summary>
    public IDictionary<string, string> Endpoints { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary><c>RateLimits:InteractiveWait</c>: how long a person's call waits before it is refused.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:01:00")]
    public TimeSpan InteractiveWait { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary><c>RateLimits:PromptWait</c>: how long a call of a notification or a command waits before its work is put off.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:01:00")]
    public TimeSpan PromptWait { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary><c>RateLimits:BulkWait</c>: how long a run's call waits before the run gives its place to others.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:01:00")]
    public TimeSpan BulkWait { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a call of a priority may wait.</summary>
    public TimeSpan Wait(CallPriority priority) => priority switch
    {
        CallPriority.Interactive => InteractiveWait,
        CallPriority.Prompt => PromptWait,
        _ => BulkWait,
    };

    /// <summary>The profiles that cannot be read.</summary>
    public IEnumerable<string> Unknown() => Endpoints.Values.Prepend(Profile).Where(profile => !RateProfile.IsKnown(profile));
}
