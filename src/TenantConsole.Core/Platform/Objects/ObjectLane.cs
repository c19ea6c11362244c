using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Platform.Inbox;
using TenantConsole.Core.Platform.Lanes;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Objects;

/// <summary>
/// Takes a store's notifications out of the inbox: what they name is fetched once, and mirrored and projected in the transaction that moves the inbox's
/// cursor and names the lane's fence. A crash anywhere means the same again, which changes nothing.
/// </summary>
/// <remarks>
/// When the platform cannot be asked, nothing is taken and the lane rests until it can. An object that fails alone does not hold up the others: it is queued
/// for further tries (<see cref="ObjectItems"/>). Notifications of a disconnected store are taken without a look.
/// </remarks>
public sealed class ObjectLane(
    TenantDatabases databases, InboxReader inbox, ObjectApplier applier, AuthorizedShopsReader shops, IOptions<WorkOptions> options, IOptions<NotificationOptions> topics,
    TimeProvider clock, ILogger<ObjectLane> log) : ILaneDrain
{
    private static readonly TimeSpan WhileAgencyRests = TimeSpan.FromMinutes(1);

    private const string AccessEndsSql =
        "update stores.authorizations set refresh_token_expires_at = least(refresh_token_expires_at, $3) where tenant_id = $1 and id = $2";

    private readonly ConcurrentDictionary<StoreId, DateTimeOffset> _resting = new();
    private readonly FetchedObjects _fetched = new();

    /// <inheritdoc />
    public LaneClass Class => LaneClass.Objects;

    /// <inheritdoc />
    public async Task<DrainStep> NextAsync(LaneLease lease, CancellationToken cancellationToken)
    {
        if (ObjectItems.StoreOf(lease) is not { } id)
            return DrainStep.Drained;
        if (_resting.TryGetValue(id, out var until) && until > clock.GetUtcNow())
            return DrainStep.NotBefore(until);
        var began = clock.GetUtcNow();
        var batch = await inbox.NextAsync(lease.Tenant, id, options.Value.Notifications, cancellationToken);
        if (batch.Notifications.Count == 0)
            return DrainStep.Drained;
        var store = await ConnectedStore.FindAsync(databases, lease.Tenant, id, cancellationToken);
        if (store is { Works: false })
            return Rest(id, clock.GetUtcNow() + WhileAgencyRests);
        var hints = NotificationHints.Of(store is null ? [] : batch.Notifications, topics.Value, (key, notification) => _fetched.Answers(id, key, notification));
        try
        {
            if (store is not null && hints.Deauthorized)
                await TryConnectionAsync(lease.Tenant, store.Authorization, cancellationToken);
            var fetched = await TakeAsync(lease, store, batch, hints, cancellationToken);
            if (batch.HasMore && store is not null)
                _fetched.Add(id, fetched, batch.Seen, began);
            else
                _fetched.Forget(id);
            InboxMetrics.Applied(batch.Notifications, clock.GetUtcNow());
        }
        catch (ObjectsAwayException away)
        {
            log.ObjectsAway(away.InnerException!.GetType().Name, id, lease.Tenant, away.Until);
            return Rest(id, away.Until);
        }

        _resting.TryRemove(id, out _);
        return batch.HasMore ? DrainStep.More : DrainStep.Drained;
    }

    /// <returns>What was fetched and written.</returns>
    private async Task<IReadOnlyCollection<ObjectKey>> TakeAsync(LaneLease lease, ConnectedStore? store, InboxBatch batch, NotificationHints hints, CancellationToken cancellationToken)
    {
        IReadOnlyList<NpgsqlBatchCommand> Tail(IReadOnlyList<FailedObject> failed)
        {
            List<NpgsqlBatchCommand> commands = [batch.Taken(clock.GetUtcNow()), .. failed.Select(f => ObjectItems.FirstRetry(lease, f, options.Value, clock.GetUtcNow()))];
            if (store is not null && hints.AccessEndsAt is { } ends)
                commands.AddRange([AccessEnds(lease.Tenant, store.Authorization, ends), ChangeNotice.Command(lease.Tenant, ChangeNotice.Stores)]);
            if (hints.Objects.Count > 0)
                commands.Add(ChangeNotice.Command(lease.Tenant, ChangeNotice.Orders));
            return commands;
        }

        if (store is not null)
            return await applier.ApplyAsync(lease, store, hints.Objects, hints.Told, Tail, cancellationToken);

        await using var taken = databases.BeginBatch(lease.Tenant);
        foreach (var command in (NpgsqlBatchCommand[])[.. Tail([]), lease.Guard()])
            taken.BatchCommands.Add(command);
        await taken.CommitAsync(cancellationToken);
        return [];
    }

    /// <summary>The notification is a hint: whether the access is gone is found by using it, and what is found is noted and told there.</summary>
    private async Task TryConnectionAsync(TenantId tenant, AuthorizationId authorization, CancellationToken cancellationToken)
    {
        try
        {
            await shops.ReadAsync(tenant, authorization, cancellationToken);
        }
        catch (TikTokShop.TikTokShopException unclear)
        {
            log.ConnectionUnclear(unclear, authorization, tenant);
        }
    }

    private DrainStep Rest(StoreId store, DateTimeOffset until)
    {
        _resting[store] = until;
        return DrainStep.NotBefore(until);
    }

    private static NpgsqlBatchCommand AccessEnds(TenantId tenant, AuthorizationId authorization, DateTimeOffset at) => new(AccessEndsSql)
    {
        Parameters =
        {
            new NpgsqlParameter<Guid> { TypedValue = tenant.Value },
            new NpgsqlParameter<Guid> { TypedValue = authorization.Value },
            new NpgsqlParameter<DateTimeOffset> { TypedValue = at.ToUniversalTime() },
        },
    };
}
