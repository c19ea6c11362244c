using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Platform.Versions;

/// <summary>What this node has seen of the versions it calls: which are served, and which the platform refuses as switched off.</summary>
/// <remarks>Hears every answer, so a version that is known to be served costs one look into a table.</remarks>
public sealed class EndpointSightings(IOptionsMonitor<TikTokShopOptions> options, EndpointMetrics metrics, TimeProvider clock, ILogger<EndpointSightings> log)
{
    private readonly ConcurrentDictionary<EndpointVersion, EndpointSighting> _seen = new();
    private long _changes;

    /// <summary>Counts what was seen for the first time, or turned round.</summary>
    public long Changes => Interlocked.Read(ref _changes);

    /// <summary>The versions that the platform refuses.</summary>
    public IReadOnlySet<EndpointVersion> Withdrawn => _seen.Where(seen => seen.Value.IsWithdrawn).Select(seen => seen.Key).ToHashSet();

    /// <summary>The versions that the client calls, settings considered.</summary>
    public IReadOnlyList<EndpointVersion> InUse => [.. Endpoints.All.Select(Of)];

    /// <summary>When the platform was first seen to serve a version, after it had refused it if it had; null when it was not seen, or refuses it.</summary>
    public DateTimeOffset? ServedSince(EndpointVersion version) => _seen.TryGetValue(version, out var seen) && !seen.IsWithdrawn ? seen.Since : null;

    /// <summary>Takes note of an answer.</summary>
    public void Answered(Endpoint endpoint, CallVerdict verdict)
    {
        if (verdict is not (CallVerdict.Taken or CallVerdict.Withdrawn))
            return;
        var version = Of(endpoint);
        var isWithdrawn = verdict == CallVerdict.Withdrawn;
        if (isWithdrawn)
            metrics.Refused(version);
        if (_seen.TryGetValue(version, out var known) && known.IsWithdrawn == isWithdrawn)
            return;
        _seen[version] = new(isWithdrawn, clock.GetUtcNow());
        Interlocked.Increment(ref _changes);
        if (isWithdrawn)
            log.VersionWithdrawn(version.Endpoint, version.Version);
        else if (known is not null)
            log.VersionServed(version.Endpoint, version.Version);
    }

    private EndpointVersion Of(Endpoint endpoint) =>
        new(endpoint.Name, options.CurrentValue.Versions.TryGetValue(endpoint.Name, out var other) ? other : endpoint.Version);
}
