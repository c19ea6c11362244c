namespace TenantConsole.Core.Access.ApiKeys;

/// <summary>
/// The rate of a key after a request: the generic cell rate algorithm. A bucket of as many requests as the key may send in a minute fills
/// evenly; all that is kept is the moment at which it will be full again.
/// </summary>
public sealed record ApiKeyRate
{
    /// <summary>The span of the limit.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    /// <summary>Reads the state of a bucket.</summary>
    /// <param name="allowed">True when the request was let in.</param>
    /// <param name="perMinute">The limit.</param>
    /// <param name="fullAt">When the bucket is full again, this request counted if it was let in.</param>
    /// <param name="now">Protocol time.</param>
    public ApiKeyRate(bool allowed, int perMinute, DateTimeOffset fullAt, DateTimeOffset now)
    {
        (Allowed, PerMinute) = (allowed, perMinute);
        var missing = fullAt > now ? fullAt - now : TimeSpan.Zero;
        Remaining = (int)Math.Max(0, (Window - missing) / Interval(perMinute));
        FullIn = missing;
        RetryAfter = allowed || Remaining > 0 ? TimeSpan.Zero : missing + Interval(perMinute) - Window;
    }

    /// <summary>True when the request was let in.</summary>
    public bool Allowed { get; }

    /// <summary>The limit.</summary>
    public int PerMinute { get; }

    /// <summary>Requests that can be sent at once.</summary>
    public int Remaining { get; }

    /// <summary>How long until nothing is taken any more.</summary>
    public TimeSpan FullIn { get; }

    /// <summary>How long until the next request is let in.</summary>
    public TimeSpan RetryAfter { get; }

    /// <summary>How long one request takes to come back.</summary>
    public static TimeSpan Interval(int perMinute) => Window / perMinute;
}
