using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;
using TenantConsole.Core.Platform.Versions;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Platform.RateLimits;

/// <summary>Lets every call to the platform through at the pace that all nodes share, and moves that pace by what the platform answers.</summary>
/// <remarks>
/// A limit is a row per app, shop and endpoint; this node asks it for as many calls as wait, and a few more when it is busy, and spends them from memory.
/// Who waits is served by priority and in turns; who would wait longer than the priority allows is told at once when to come back.
/// </remarks>
public sealed class RateLimiter(
    RateLimitStore store, PlatformTime time, IOptions<RateLimitOptions> options, RateLimitMetrics metrics, EndpointSightings sightings, ILogger<RateLimiter> log) : ICallGate, IDisposable
{
    /// <summary>The limits that a node remembers before it forgets idle ones: all nodes together have them as rows.</summary>
    internal const int Most = 10_000;

    private static readonly TimeSpan Unsaid = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Between = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<RateKey, RateBucket?> _buckets = new();
    private long _forgot = long.MinValue;

    /// <summary>How many limits this node remembers.</summary>
    internal int Known => _buckets.Count;

    /// <inheritdoc />
    public async ValueTask EnterAsync(PlatformCall call, CancellationToken cancellationToken)
    {
        if (BucketOf(call) is not { } bucket)
            return;
        var priority = CallPriorities.Current;
        var came = time.Clock.GetTimestamp();
        try
        {
            await bucket.EnterAsync(priority, RateKey.Digest(call.Token.Reveal()), options.Value.Wait(priority), cancellationToken);
        }
        catch (RetryLaterException)
        {
            metrics.HeldBack(call.Endpoint.Name, priority);
            throw;
        }

        metrics.Waited(call.Endpoint.Name, priority, time.Clock.GetElapsedTime(came));
    }

    /// <inheritdoc />
    public async ValueTask AnsweredAsync(PlatformCall call, CallAnswer answer, CancellationToken cancellationToken)
    {
        sightings.Answered(call.Endpoint, answer.Verdict);
        if (answer.Verdict is not (CallVerdict.Throttled or CallVerdict.Overloaded) || BucketOf(call) is not { } bucket)
            return;
        var until = answer.RetryAt ?? time.Clock.GetUtcNow() + Unsaid;
        metrics.Refused(call.Endpoint.Name, $"{answer.Verdict}");
        log.Tightened(call.Endpoint.Name, answer.Verdict, until);
        try
        {
            await bucket.TightenAsync(answer.Verdict, until, cancellationToken);
        }
        catch (NpgsqlException away)
        {
            log.CannotTighten(away, call.Endpoint.Name); // this node holds back all the same
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var bucket in _buckets.Values)
            bucket?.Dispose();
    }

    private RateBucket? BucketOf(PlatformCall call)
    {
        var key = RateKey.Of(call);
        if (_buckets.TryGetValue(key, out var known))
            return known;
        if (_buckets.Count >= Most)
            Forget();
        return _buckets.GetOrAdd(key, (of, endpoint) =>
            RateProfile.Of(options.Value.Endpoints.TryGetValue(of.Endpoint, out var own) ? own : options.Value.Profile, endpoint) is { } profile
                ? new RateBucket(of, endpoint, profile, store, time.Clock)
                : null, call.Endpoint);
    }

    // Whoever still has one in hand goes on with it: what counts is the row. So none is disposed of here.
    private void Forget()
    {
        var (last, now) = (Interlocked.Read(ref _forgot), time.Clock.GetTimestamp());
        if ((last != long.MinValue && time.Clock.GetElapsedTime(last) < Between) || Interlocked.CompareExchange(ref _forgot, now, last) != last)
            return;
        var idle = time.Clock.GetUtcNow() - Idle;
        foreach (var bucket in _buckets)
        {
            if (bucket.Value?.IsIdle(idle) != false)
                _buckets.TryRemove(bucket);
        }
    }
}
