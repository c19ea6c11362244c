using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Findings;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Platform.Versions;

/// <summary>
/// Makes versions of endpoints that end, or that the platform refuses, known where people look: a finding in every agency that works, until the version is
/// served again or another one is in use.
/// </summary>
/// <remarks>Safe to repeat, and on several nodes at once: a finding that is there stays, and one of another node closes only if this node has seen the version served later.</remarks>
public sealed class WatchEndpoints(
    TenantDatabases databases, DirectoryDatabase directory, EndpointSightings sightings, EndpointMetrics metrics, IReadOnlyList<EndpointEnding> endings, TimeProvider clock,
    ILogger<WatchEndpoints> log)
{
    /// <summary>The kind of finding.</summary>
    public const string FindingKind = "platform.endpoint-version";

    /// <summary>Judges and tells.</summary>
    /// <returns>The warnings.</returns>
    /// <exception cref="InvalidOperationException">Some agencies could not be told; the others were. To be done again.</exception>
    public async Task<IReadOnlyList<EndpointWarning>> RunAsync(CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var inUse = sightings.InUse;
        var warnings = EndpointRule.Judge(inUse, endings, sightings.Withdrawn, today);
        metrics.Judged(warnings);
        foreach (var warning in warnings)
            log.VersionWarned(warning.NeedsPeople ? LogLevel.Warning : LogLevel.Information, warning.Version.Endpoint, warning.Version.Version, warning.Fate, warning.Ends, warning.Successor);
        List<TenantId> agencies;
        await using (var entries = directory.Open())
            agencies = await entries.Agencies.Where(a => a.State == AgencyState.Active).Select(a => a.TenantId).ToListAsync(cancellationToken);
        var wanted = warnings.Where(warning => warning.NeedsPeople).ToDictionary(warning => warning.Version.ToString());
        var used = inUse.Select(version => version.ToString()).ToHashSet(StringComparer.Ordinal);
        var told = await EachAgency.RunAsync(agencies, async agency =>
        {
            await TellAsync(agency, wanted, used, cancellationToken);
            return 1;
        }, log);
        return told == agencies.Count ? warnings : throw new InvalidOperationException($"{agencies.Count - told} agencies could not be told.");
    }

    private async Task TellAsync(TenantId agency, Dictionary<string, EndpointWarning> wanted, HashSet<string> used, CancellationToken cancellationToken)
    {
        await using var db = databases.Open(agency, StoreScope.Everything);
        var open = await db.Findings.Where(f => f.Kind == FindingKind && f.ClosedAt == null).ToListAsync(cancellationToken);
        if (wanted.Count == 0 && open.Count == 0)
            return;
        foreach (var (fingerprint, warning) in wanted)
            await db.RaiseAsync(Of(agency, fingerprint, warning), cancellationToken);
        foreach (var finding in open.Where(f => !wanted.ContainsKey(f.Fingerprint) && IsOver(f, used)))
            (finding.State, finding.ClosedAt) = (FindingState.Explained, clock.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
    }

    // Nothing here says that it is bad. Another node may know better, unless the version is no longer used, or was served since.
    private bool IsOver(Finding finding, HashSet<string> used) =>
        !used.Contains(finding.Fingerprint) || finding.DueAt is not null
        || (finding.Fingerprint.Split(' ') is [var endpoint, var version] && sightings.ServedSince(new(endpoint, version)) > finding.FoundAt);

    private Finding Of(TenantId agency, string fingerprint, EndpointWarning warning) => new()
    {
        TenantId = agency,
        Id = EntityId.New<FindingId>(clock),
        Kind = FindingKind,
        Fingerprint = fingerprint,
        Title = warning.Fate switch
        {
            EndpointFate.Withdrawn => Phrase.Of("platform.endpoint.withdrawn", warning.Version.Endpoint, warning.Version.Version),
            _ => Phrase.Of("platform.endpoint.ends", warning.Version.Endpoint, warning.Version.Version, warning.Ends!.Value),
        },
        Detail = warning.Successor is { } successor
            ? Phrase.Of("platform.endpoint.successor", successor, string.Create(CultureInfo.InvariantCulture, $"TikTokShop:Versions:{warning.Version.Endpoint}"))
            : Phrase.Of("platform.endpoint.update"),
        DueAt = warning.Fate == EndpointFate.Withdrawn ? null : new DateTimeOffset(warning.Ends!.Value, TimeOnly.MinValue, TimeSpan.Zero),
        FoundAt = clock.GetUtcNow(),
    };
}
