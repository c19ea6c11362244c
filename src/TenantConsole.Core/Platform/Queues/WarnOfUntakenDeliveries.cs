using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Findings;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Platform.Inbox;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Platform.Queues;

/// <summary>
/// Says in time, and how many, when deliveries are about to leave the inbox that nobody took because their store's work rests: a finding for each such store, until it is resumed.
/// On a schedule, before the inbox drops its days; safe to repeat.
/// </summary>
/// <remarks>What changed meanwhile is read by the synchronisation after the pause; what the deliveries said by themselves is gone with them.</remarks>
public sealed class WarnOfUntakenDeliveries(
    TenantDatabases databases, DirectoryDatabase directory, InboxReader inbox, IOptions<InboxOptions> options, TimeProvider clock, ILogger<WarnOfUntakenDeliveries> log)
{
    /// <summary>The kind of finding; its fingerprint is the store.</summary>
    public const string FindingKind = "platform.untaken-deliveries";

    /// <summary>How many days before they are dropped people are told, where the inbox keeps them longer than that.</summary>
    public const int DaysAhead = 3;

    private const string Link = "/queues";

    /// <summary>Looks, and says it.</summary>
    /// <returns>How many stores lose deliveries soon.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        List<TenantId> agencies;
        await using (var entries = directory.Open())
            agencies = await entries.Agencies.Where(a => a.State == AgencyState.Active).Select(a => a.TenantId).ToListAsync(cancellationToken);
        return await EachAgency.RunAsync(agencies, agency => OfAsync(agency, cancellationToken), log);
    }

    private async Task<int> OfAsync(TenantId agency, CancellationToken cancellationToken)
    {
        var kept = options.Value.Kept;
        var day = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(Math.Clamp(kept - 1, 1, DaysAhead) - kept);
        var edge = new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero);
        await using var db = databases.Open(agency, StoreScope.Everything);
        var stores = db.Stores;
        var resting = await db.LanePauses.Select(p => new { p.StoreId, p.PausedAt, Name = stores.Where(s => s.StoreId == p.StoreId).Select(s => s.Name).FirstOrDefault() }).ToListAsync(cancellationToken);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var store in resting)
        {
            var count = await inbox.CountUntakenAsync(agency, store.StoreId, edge, cancellationToken);
            if (count == 0)
                continue;
            log.UntakenDeliveries(count, store.StoreId, agency, day);
            told.Add(store.StoreId.ToString());
            await db.RaiseAsync(new Finding
            {
                TenantId = agency,
                Id = EntityId.New<FindingId>(clock),
                Kind = FindingKind,
                Fingerprint = store.StoreId.ToString(),
                StoreId = store.StoreId,
                Title = Phrase.Of("platform.untaken-deliveries", store.Name ?? store.StoreId.ToString(), DateOnly.FromDateTime(store.PausedAt.UtcDateTime)),
                Detail = Phrase.Of("platform.untaken-deliveries.detail", count, day),
                Link = Link,
                FoundAt = clock.GetUtcNow(),
            }, cancellationToken);
        }

        var over = (await db.Findings.Where(f => f.Kind == FindingKind && f.ClosedAt == null).Select(f => f.Fingerprint).ToListAsync(cancellationToken)).Except(told).ToList();
        await db.SaveChangesAsync(cancellationToken);
        foreach (var store in over)
            await db.SettleAsync(FindingKind, store, clock.GetUtcNow(), cancellationToken);
        return told.Count;
    }
}
