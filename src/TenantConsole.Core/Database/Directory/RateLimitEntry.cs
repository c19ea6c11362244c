namespace TenantConsole.Core.Database.Directory;

/// <summary>
/// How fast an app may call one endpoint for one shop, shared by all nodes. The platform counts by app and shop and knows no agency, and nothing of a
/// tenant's business is here: the shop stands as a digest.
/// </summary>
/// <remarks>Changed only by who names its <see cref="Version"/>; what the other columns mean is in Platform's <c>RateState</c>.</remarks>
public sealed class RateLimitEntry
{
    /// <summary>The app.</summary>
    public required string AppKey { get; init; }

    /// <summary>The digest of the shop's cipher; <c>app</c> for endpoints that name no shop.</summary>
    public required string Subject { get; init; }

    /// <summary>The endpoint's name: <c>orders.search</c>.</summary>
    public required string Endpoint { get; init; }

    /// <summary>Raised by each change.</summary>
    public long Version { get; set; }

    /// <summary>When all calls given out so far would have been made at the even pace (protocol time).</summary>
    public DateTimeOffset FreeAt { get; set; }

    /// <summary>Calls a second at present.</summary>
    public double Rate { get; set; }

    /// <summary>Calls a second at most, by the profile.</summary>
    public double Ceiling { get; set; }

    /// <summary>When the rate last changed.</summary>
    public DateTimeOffset RateSince { get; set; }

    /// <summary>No call before this moment; null when open.</summary>
    public DateTimeOffset? ClosedUntil { get; set; }

    /// <summary>When the platform last said that it was too much; null for never.</summary>
    public DateTimeOffset? ThrottledAt { get; set; }

    /// <summary>How many calls waited in the node that asked last.</summary>
    public int Waiting { get; set; }

    /// <summary>When a node last asked.</summary>
    public DateTimeOffset AskedAt { get; set; }
}
