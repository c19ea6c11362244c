using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Sync;

/// <summary>Starts the incremental synchronisation of all connected stores of all agencies that work: what the schedule does.</summary>
/// <remarks>A store whose last synchronisation has not ended is left alone. Loops over the agencies, each behind its own wall.</remarks>
public sealed class StartSyncs(TenantDatabases databases, DirectoryDatabase directory, StartRun start, IEnumerable<InitialSync> syncs, IOptions<StoresOptions> days)
{
    private const string Schedule = "Schedule";

    /// <summary>Starts them.</summary>
    /// <returns>How many runs were started.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        List<TenantId> agencies;
        await using (var entries = directory.Open())
            agencies = await entries.Agencies.Where(a => a.State == AgencyState.Active).Select(a => a.TenantId).ToListAsync(cancellationToken);
        var started = 0;
        foreach (var agency in agencies)
            started += await OfAsync(agency, cancellationToken);
        return started;
    }

    private async Task<int> OfAsync(TenantId agency, CancellationToken cancellationToken)
    {
        await using var db = databases.Open(agency, StoreScope.Everything);
        var stores = await db.Stores.Where(s => s.State == ConnectionState.Connected).Select(s => new { s.StoreId, s.Name }).ToListAsync(cancellationToken);
        var open = (await db.Runs.Where(r => r.EndedAt == null && r.StoreId != null).Select(r => new { r.StoreId, r.Kind }).ToListAsync(cancellationToken))
            .Select(r => (r.StoreId!.Value, r.Kind)).ToHashSet();
        var started = 0;
        foreach (var sync in syncs)
        {
            foreach (var store in stores.Where(s => !open.Contains((s.StoreId, sync.RunKind))))
            {
                await start.RunAsync(
                    db, Actor.System(agency, Schedule), new StartRun.Request(sync.RunKind, store.Name, new SyncRequest(store.StoreId.Value, days.Value.FirstSyncDays), store.StoreId), cancellationToken);
                started++;
            }
        }

        return started;
    }
}
