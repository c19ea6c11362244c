using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Platform.Objects;
using TenantConsole.Core.Platform.Sync;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Compare;

/// <summary>Starts the nightly comparison of every connected store of every agency that works, and forgets what was found more than 30 days ago.</summary>
/// <remarks>A store whose last comparison has not ended is left alone, as is one whose orders have not come in yet.</remarks>
public sealed class StartComparisons(TenantDatabases databases, DirectoryDatabase directory, StartRun start, IOptions<StoresOptions> days, TimeProvider clock, ILogger<StartComparisons> log)
{
    private const string Schedule = "Schedule";

    /// <summary>How long gaps and missed notifications are kept: as long as the inbox keeps what was told.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>Starts them.</summary>
    /// <returns>How many runs were started.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        List<TenantId> agencies;
        await using (var entries = directory.Open())
            agencies = await entries.Agencies.Where(a => a.State == AgencyState.Active).Select(a => a.TenantId).ToListAsync(cancellationToken);
        return await EachAgency.RunAsync(agencies, agency => OfAsync(agency, cancellationToken), log);
    }

    private async Task<int> OfAsync(TenantId agency, CancellationToken cancellationToken)
    {
        await using var db = databases.Open(agency, StoreScope.Everything);
        var old = clock.GetUtcNow() - Kept;
        await db.MissedNotifications.Where(m => m.FoundAt < old).ExecuteDeleteAsync(cancellationToken);
        await db.SyncGaps.Where(g => g.FoundAt < old).ExecuteDeleteAsync(cancellationToken);
        var (runs, cursors) = (db.Runs, db.SyncCursors);
        var stores = await db.Stores
            .Where(s => s.State == ConnectionState.Connected && cursors.Any(c => c.StoreId == s.StoreId && c.Kind == ObjectKinds.Order)
                && !runs.Any(r => r.StoreId == s.StoreId && r.Kind == SyncRuns.Compare && r.EndedAt == null))
            .Select(s => new { s.StoreId, s.Name }).ToListAsync(cancellationToken);
        foreach (var store in stores)
        {
            await start.RunAsync(
                db, Actor.System(agency, Schedule), new StartRun.Request(SyncRuns.Compare, store.Name, new SyncRequest(store.StoreId.Value, days.Value.FirstSyncDays), store.StoreId),
                cancellationToken);
        }

        return stores.Count;
    }
}
