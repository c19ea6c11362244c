using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Platform.Missed;
using TenantConsole.Core.Platform.Objects;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Sync;

/// <summary>
/// Starts the reading of what is due, of all connected stores of all agencies that work: what the schedule does each minute. How often a store is due says
/// <see cref="SyncPace"/>.
/// </summary>
/// <remarks>
/// A store whose last reading has not ended is left alone, and one that failed waits like any other. A store's other kinds follow its orders: a store that has just been
/// connected has its orders soon. Loops over the agencies, each behind its own wall and by itself.
/// </remarks>
public sealed class StartSyncs(
    TenantDatabases databases, DirectoryDatabase directory, StartRun start, IEnumerable<IObjectReader> readers, ConfirmMissedNotifications missed, IOptions<SyncOptions> options,
    IOptions<StoresOptions> days, TimeProvider clock, ILogger<StartSyncs> log)
{
    private const string Schedule = "Schedule";

    private readonly IObjectReader _orders = readers.Single(reader => reader.Kind == ObjectKinds.Order);
    private readonly IReadOnlyList<IObjectReader> _others = [.. readers.Where(reader => reader.Kind != ObjectKinds.Order)];

    private sealed record Seen(StoreId Store, string Name, DateTimeOffset? OrdersAt, DateTimeOffset? OthersAt);

    /// <summary>Starts them.</summary>
    /// <returns>How many runs were started.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        List<TenantId> agencies;
        await using (var entries = directory.Open())
            agencies = await entries.Agencies.Where(a => a.State == AgencyState.Active).Select(a => a.TenantId).ToListAsync(cancellationToken);
        await EachAgency.RunAsync(agencies, agency => missed.RunAsync(agency, cancellationToken), log);
        return await EachAgency.RunAsync(agencies, agency => OfAsync(agency, cancellationToken), log);
    }

    private async Task<int> OfAsync(TenantId agency, CancellationToken cancellationToken)
    {
        await using var db = databases.Open(agency, StoreScope.Everything);
        var now = clock.GetUtcNow();
        var runs = db.Runs;
        var stores = (await db.Stores.Where(s => s.State == ConnectionState.Connected)
                .Select(s => new Seen(
                    s.StoreId,
                    s.Name,
                    runs.Where(r => r.StoreId == s.StoreId && r.Kind == SyncRuns.Orders).OrderByDescending(r => r.Id).Select(r => (DateTimeOffset?)r.CreatedAt).FirstOrDefault(),
                    runs.Where(r => r.StoreId == s.StoreId && r.Kind == SyncRuns.Store).OrderByDescending(r => r.Id).Select(r => (DateTimeOffset?)r.CreatedAt).FirstOrDefault()))
                .ToListAsync(cancellationToken))
            .Where(s => SyncPace.IsDue(s.OrdersAt, options.Value.Interval, now) || SyncPace.IsDue(s.OthersAt, options.Value.Interval, now)).ToList();
        if (stores.Count == 0)
            return 0;
        var open = (await db.Runs.Where(r => r.EndedAt == null && r.StoreId != null).Select(r => new { r.StoreId, r.Kind }).ToListAsync(cancellationToken))
            .Select(r => (r.StoreId!.Value, r.Kind)).ToHashSet();
        var cursors = (await db.SyncCursors.AsNoTracking().ToListAsync(cancellationToken)).ToDictionary(c => (c.StoreId, c.Kind), c => c.MovedAt);
        var health = await HealthAsync(db, [.. stores.Select(s => s.Store)], now, cancellationToken);
        var started = 0;
        foreach (var store in stores)
        {
            var isHealthy = SyncPace.IsHealthy(health[store.Store], options.Value, now);
            if (!open.Contains((store.Store, SyncRuns.Orders)) && SyncPace.IsDue(store.OrdersAt, SyncPace.Interval(_orders, isHealthy, options.Value), now))
            {
                await StartAsync(db, agency, store, SyncRuns.Orders, null, cancellationToken);
                started++;
            }

            List<string> kinds = [.. _others
                .Where(r => SyncPace.IsDue(cursors.TryGetValue((store.Store, r.Kind), out var moved) ? moved : null, SyncPace.Interval(r, isHealthy, options.Value), now))
                .Select(r => r.Kind)];
            if (kinds.Count > 0 && cursors.ContainsKey((store.Store, ObjectKinds.Order)) && !open.Contains((store.Store, SyncRuns.Store))
                && SyncPace.IsDue(store.OthersAt, options.Value.Interval, now))
            {
                await StartAsync(db, agency, store, SyncRuns.Store, kinds.Count == _others.Count ? null : kinds, cancellationToken);
                started++;
            }
        }

        return started;
    }

    private async Task StartAsync(ConsoleDb db, TenantId agency, Seen store, string kind, IReadOnlyList<string>? only, CancellationToken cancellationToken) => await start.RunAsync(
        db, Actor.System(agency, Schedule), new StartRun.Request(kind, store.Name, new SyncRequest(store.Store.Value, days.Value.FirstSyncDays, only), store.Store), cancellationToken);

    private static async Task<Dictionary<StoreId, WebhookHealth>> HealthAsync(ConsoleDb db, List<StoreId> stores, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var since = now - SyncPace.Memory;
        var bodies = db.InboxBodies;
        // The newest of a store stands at the end of its rows: reading one is enough.
        var last = await db.Stores.Where(s => stores.Contains(s.StoreId))
            .Select(s => new
            {
                s.StoreId,
                At = bodies.Where(b => b.StoreId == s.StoreId && b.ReceivedAt >= since).OrderByDescending(b => b.Sequence).Select(b => (DateTimeOffset?)b.ReceivedAt).FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        var missed = await db.MissedNotifications.Where(m => m.ConfirmedAt != null && m.FoundAt >= since).GroupBy(m => m.StoreId)
            .Select(g => new { Store = g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Store, g => g.Count, cancellationToken);
        return last.ToDictionary(l => l.StoreId, l => new WebhookHealth(l.At, missed.GetValueOrDefault(l.StoreId)));
    }
}
