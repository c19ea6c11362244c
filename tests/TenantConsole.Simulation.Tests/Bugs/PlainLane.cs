using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Platform.Inbox;
using TenantConsole.Core.Platform.Lanes;
using TenantConsole.Core.Platform.Mirror;
using TenantConsole.Core.Platform.Objects;
using TenantConsole.Core.Platform.RateLimits;
using TenantConsole.Core.Platform.Sync;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.TikTokShop;

namespace TenantConsole.Simulation.Bugs;

/// <summary>The lane of a store's notifications, written once more and as simply as possible, so that mistakes can be put in where the product's has no seam.</summary>
internal sealed class PlainLane(TenantDatabases databases, InboxReader inbox, StoreCalls calls, OrdersClient orders, MirrorWriter mirror, TimeProvider clock, PlainLane.Flaw flaw) : ILaneDrain
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);
    private readonly ConcurrentDictionary<(StoreId, ObjectKey), bool> _fetched = new();

    /// <summary>What is wrong with it.</summary>
    internal enum Flaw
    {
        None,
        CursorFirst,
        ForgetsFailed,
        TakesWhileAway,
        FetchesOnce,
    }

    public LaneClass Class => LaneClass.Objects;

    public async Task<DrainStep> NextAsync(LaneLease lease, CancellationToken cancellationToken)
    {
        var id = EntityId.Parse<StoreId>(lease.Lane[WorkQueue.ObjectsPrefix.Length..])!.Value;
        var batch = await inbox.NextAsync(lease.Tenant, id, 1_000, cancellationToken);
        if (batch.Notifications.Count == 0)
            return DrainStep.Drained;
        if (flaw == Flaw.CursorFirst)
            await TakenAsync(lease, batch, cancellationToken);
        var keys = NotificationHints.Of(batch.Notifications, new NotificationOptions(), (key, _) => flaw == Flaw.FetchesOnce && _fetched.ContainsKey((id, key))).Objects;
        IReadOnlyList<Order> found = [];
        try
        {
            if (keys.Count > 0)
                found = (await calls.CallAsync(lease.Tenant, id, (shop, token) => orders.GetAsync(shop, [.. keys.Select(key => OrderId.Parse(key.Id))], token), cancellationToken)).Value;
        }
        catch (TikTokShopException)
        {
            if (flaw != Flaw.TakesWhileAway)
                return DrainStep.NotBefore(clock.GetUtcNow() + Soon);
            await TakenAsync(lease, batch, cancellationToken);
            return DrainStep.Drained;
        }

        await using var db = databases.Open(lease.Tenant, StoreScope.Everything);
        var store = await db.Stores.SingleAsync(s => s.StoreId == id, cancellationToken);
        var missing = keys.Select(key => key.Id).Except(found.Select(order => order.Id.Value)).ToList();
        await mirror.ApplyAsync(new StoreContext(lease.Tenant, id, store.Market, store.Currency, store.TimeZone), [.. found.Select(OrderReader.Of)], lease, refused =>
        {
            List<NpgsqlBatchCommand> tail = flaw == Flaw.CursorFirst ? [] : [batch.Taken(clock.GetUtcNow())];
            foreach (var failed in flaw == Flaw.ForgetsFailed ? [] : missing.Concat(refused.Select(r => r.Object.Id)))
                tail.AddRange(WorkQueue.Later(lease.Tenant, lease.Lane, ObjectItems.WorkKind, ObjectItems.Payload(new(OrderReader.ObjectKind, failed)), clock.GetUtcNow() + Soon, clock.GetUtcNow()));
            return tail;
        }, cancellationToken);
        foreach (var key in keys)
            _fetched[(id, key)] = true;
        return batch.HasMore ? DrainStep.More : DrainStep.Drained;
    }

    private async Task TakenAsync(LaneLease lease, InboxBatch batch, CancellationToken cancellationToken)
    {
        await using var taken = databases.BeginBatch(lease.Tenant);
        taken.BatchCommands.Add(batch.Taken(clock.GetUtcNow()));
        taken.BatchCommands.Add(lease.Guard());
        await taken.CommitAsync(cancellationToken);
    }
}
