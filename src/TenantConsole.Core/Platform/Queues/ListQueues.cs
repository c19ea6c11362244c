using Microsoft.EntityFrameworkCore;
using Npgsql;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Database;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Queues;

/// <summary>What waits for each store in reach, how fast it is taken and how long that will last (B-07). A disconnected one is there while something is left of it.</summary>
/// <remarks>Costs what waits, not what was done: the inbox is read from its cursors, items from their lanes' places, and neither further than the limit.</remarks>
[UseCase(Permission.RunView)]
public sealed class ListQueues(TenantDatabases databases, QueueRates rates)
{
    /// <summary>The highest exact count of a store's notifications.</summary>
    public const int CountLimit = 100_000;

    /// <summary>The highest exact count of a store's dead letters.</summary>
    public const int LettersLimit = 1_000;

    // The same ranges of the primary key as the lane's own reading (InboxReader), counted instead of read.
    private const string InboxSql =
        """
        select s.id, coalesce(c.taken, 0), n.waiting, n.oldest
        from unnest($2::uuid[]) as s (id)
        left join platform.inbox_cursors c on c.tenant_id = $1 and c.store_id = s.id
            and pg_snapshot_xmax(c.snapshot::pg_snapshot) <= pg_snapshot_xmax(pg_current_snapshot())
        cross join lateral (
            select count(*) as waiting, min(new.received_at) as oldest from (
                (select b.received_at from platform.inbox_bodies b
                 where b.tenant_id = $1 and b.store_id = s.id and b.received_at >= coalesce(c.floor, '-infinity')
                    and b.sequence >= greatest(coalesce(pg_snapshot_xmax(c.snapshot::pg_snapshot)::text::bigint, 0) << 16, c.after + 1)
                 order by b.sequence limit $3)
                union all
                (select r.received_at from pg_snapshot_xip(c.snapshot::pg_snapshot) as running (id)
                 cross join lateral (
                    select b.received_at from platform.inbox_bodies b
                    where b.tenant_id = $1 and b.store_id = s.id and b.received_at >= c.floor
                        and b.sequence > case when c.after >> 16 = running.id::text::bigint then c.after else running.id::text::bigint << 16 end
                        and b.sequence < (running.id::text::bigint + 1) << 16
                    order by b.sequence limit $3) as r)) as new) as n
        """;

    private const string LettersSql =
        """
        select s.id, n.letters from unnest($2::uuid[]) as s (id)
        cross join lateral (select count(*) as letters from (select from platform.dead_letters d where d.tenant_id = $1 and d.store_id = s.id limit $3) as found) as n
        where n.letters > 0
        """;

    private const string ItemsSql =
        """
        select s.id, q.waiting, d.waiting, d.due
        from unnest($2::uuid[]) as s (id)
        join directory.lanes l on l.tenant_id = $1 and l.name = 'objects:' || s.id
        cross join lateral (
            select count(*) as waiting from (
                select from platform.queue_items i where i.tenant_id = $1 and i.lane = l.name and i.sequence > coalesce(
                    (select max(o.sequence) from platform.queue_outcomes o where o.tenant_id = $1 and o.lane = l.name and o.sequence >= l.first_pending), l.first_pending - 1)
                limit $3) as items) as q
        cross join lateral (select count(*) as waiting, min(w.due_at) as due from platform.work_items w where w.tenant_id = $1 and w.lane = l.name) as d
        """;

    /// <summary>Reads them, by store.</summary>
    public async Task<Result<IReadOnlyList<QueueRow>>> RunAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.RunView) is { } refusal)
            return refusal;
        await using var db = databases.Open(actor, Permission.RunView);
        var known = await db.Stores.Select(s => new { s.StoreId, Connected = s.State != ConnectionState.Disconnected }).ToListAsync(cancellationToken);
        var (stores, connected) = (known.ConvertAll(s => s.StoreId), known.Where(s => s.Connected).Select(s => s.StoreId).ToHashSet());
        if (stores.Count == 0)
            return Array.Empty<QueueRow>();
        var ids = stores.ConvertAll(s => (StoreId?)s);
        var runs = (await db.Runs.Where(r => r.EndedAt == null && ids.Contains(r.StoreId)).GroupBy(r => new { r.StoreId, r.State })
            .Select(g => new { g.Key.StoreId, g.Key.State, Count = g.Count() }).ToListAsync(cancellationToken)).ToLookup(r => r.StoreId!.Value);
        var pauses = await db.LanePauses.Select(p => new ListLanePauses.Row(p.StoreId, p.PausedAt, p.PausedBy, p.Reason)).ToDictionaryAsync(p => p.Store, cancellationToken);
        var waits = await WaitingAsync(actor.Tenant, stores, cancellationToken);
        return stores.ConvertAll(Row).FindAll(row => row.Waits || row.DeadLetters.Count > 0 || connected.Contains(row.Store));

        QueueRow Row(StoreId store)
        {
            var wait = waits[store];
            var exact = wait.Notifications <= CountLimit;
            var waiting = Math.Min(wait.Notifications, CountLimit);
            var (taken, arriving) = rates.Note(store, wait.Taken, waiting, exact);
            var pause = pauses.GetValueOrDefault(store);
            return new QueueRow(
                store, waiting, exact, wait.OldestAt, wait.Objects, wait.Retrying, wait.RetryAt,
                runs[store].Where(r => r.State == RunState.Waiting).Sum(r => r.Count), runs[store].Where(r => r.State == RunState.Running).Sum(r => r.Count), Counted.To(LettersLimit, wait.Letters),
                taken, arriving, DrainEstimate.Of(waiting, exact, taken, arriving, pause is not null), pause);
        }
    }

    private async Task<Dictionary<StoreId, Wait>> WaitingAsync(TenantId tenant, List<StoreId> stores, CancellationToken cancellationToken)
    {
        await using var batch = databases.BeginBatch(tenant);
        foreach (var (sql, limit) in new[] { (InboxSql, CountLimit), (ItemsSql, CountLimit), (LettersSql, LettersLimit) })
        {
            batch.BatchCommands.Add(new NpgsqlBatchCommand(sql)
            {
                Parameters =
                {
                    new NpgsqlParameter<Guid> { TypedValue = tenant.Value },
                    new NpgsqlParameter<Guid[]> { TypedValue = [.. stores.Select(s => s.Value)] },
                    new NpgsqlParameter<int> { TypedValue = limit + 1 },
                },
            });
        }

        return await batch.CommitAsync(async (reader, token) =>
        {
            var waits = new Dictionary<StoreId, Wait>();
            while (await reader.ReadAsync(token))
            {
                waits[new(reader.GetGuid(0))] = new(
                    reader.GetInt64(1), reader.GetInt64(2), await reader.IsDBNullAsync(3, token) ? null : reader.GetFieldValue<DateTimeOffset>(3), 0, 0, null, 0);
            }

            await reader.NextResultAsync(token);
            while (await reader.ReadAsync(token))
            {
                var store = new StoreId(reader.GetGuid(0));
                waits[store] = waits[store] with
                {
                    Objects = (int)reader.GetInt64(1),
                    Retrying = (int)reader.GetInt64(2),
                    RetryAt = await reader.IsDBNullAsync(3, token) ? null : reader.GetFieldValue<DateTimeOffset>(3),
                };
            }

            await reader.NextResultAsync(token);
            while (await reader.ReadAsync(token))
            {
                var store = new StoreId(reader.GetGuid(0));
                waits[store] = waits[store] with { Letters = (int)reader.GetInt64(1) };
            }

            return waits;
        }, cancellationToken);
    }

    private readonly record struct Wait(long Taken, long Notifications, DateTimeOffset? OldestAt, int Objects, int Retrying, DateTimeOffset? RetryAt, int Letters);
}
