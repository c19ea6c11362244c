using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Npgsql;
using NpgsqlTypes;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform.Inbox;
using TenantConsole.Core.Platform.Objects;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Deliveries;

/// <summary>Reads deliveries out of the inboxes of stores, newest first: day by day, each store by its own range of the primary key. No index but that one, which receiving has anyway.</summary>
public sealed class DeliveryReader(TenantDatabases databases, IOptions<InboxOptions> options, IOptions<NotificationOptions> topics, TimeProvider clock)
{
    /// <summary>How far back the deliveries of one notification are looked for: the platform gives up after 16 hours.</summary>
    internal static readonly TimeSpan Around = TimeSpan.FromDays(2);

    private const int Chunk = 400;
    private const int LargestChunk = 2_000;
    private const int MostRetried = 5_000;

    // So many ids are looked for inside of bodies by the database. More are compared here, chunk by chunk, so that the patience can end it.
    private const int MostSearched = 8;

    private const string Columns =
        """
        p.store_id, p.sequence, p.received_at, p.key, p.topic, p.notification_id, p.event_time, p.body, coalesce(k.sequence <> p.sequence, false), c.snapshot, coalesce(c.after, 0), t.taken_at
        """;

    private const string Joins =
        """
        left join platform.inbox_keys k on k.tenant_id = $1 and k.key = p.key
        left join platform.inbox_cursors c on c.tenant_id = $1 and c.store_id = p.store_id
            and pg_snapshot_xmax(c.snapshot::pg_snapshot) <= pg_snapshot_xmax(pg_current_snapshot())
        left join lateral (select taken_at from platform.inbox_takes t where t.tenant_id = $1 and t.store_id = p.store_id and t.through >= p.sequence order by t.through limit 1) t on true
        """;

    // What waits is not far from the end: nothing below the oldest transaction that the cursor does not see.
    private const string PageSql =
        $"""
        with p as materialized (
            select n.* from unnest($2::uuid[]) as s (id)
            left join platform.inbox_cursors w on $10 and w.tenant_id = $1 and w.store_id = s.id
            cross join lateral (
                select * from platform.inbox_bodies n
                where n.tenant_id = $1 and n.store_id = s.id and n.received_at >= $3 and n.received_at < $4 and n.sequence < $5
                    and ($6::int is null or n.topic = $6)
                    and ($7::text is null or n.notification_id = $7 or position(convert_to($7, 'UTF8') in n.body) > 0)
                    and ($8::text[] is null or exists (select from unnest($8) as o (id) where position(convert_to(o.id, 'UTF8') in n.body) > 0))
                    and (w.snapshot is null or (n.sequence >= pg_snapshot_xmin(w.snapshot::pg_snapshot)::text::bigint << 16 and n.received_at >= w.floor))
                order by n.sequence desc limit $9) n
            order by n.sequence desc limit $9)
        select {Columns} from p {Joins} order by p.sequence desc
        """;

    private const string OneSql =
        $"""
        with p as materialized (select * from platform.inbox_bodies n where n.tenant_id = $1 and n.store_id = $2 and n.sequence = any($3))
        select {Columns} from p {Joins} order by p.sequence desc
        """;

    private const string SameSql =
        $"""
        with p as materialized (
            select * from platform.inbox_bodies n
            where n.tenant_id = $1 and n.store_id = $2 and n.key = $3 and n.received_at >= $4 and n.received_at < $5 order by n.sequence desc limit 50)
        select {Columns} from p {Joins} order by p.sequence desc
        """;

    // By the end of each store's inbox before a day: days on which nothing came are not asked for one by one.
    private const string BeforeSql =
        """
        select max(n.received_at) from unnest($2::uuid[]) as s (id)
        cross join lateral (
            select received_at from platform.inbox_bodies n where n.tenant_id = $1 and n.store_id = s.id and n.received_at < $3 order by n.sequence desc limit 1) n
        """;

    /// <summary>A part of the list.</summary>
    /// <param name="Rows">The rows, newest first.</param>
    /// <param name="Next">Where it goes on; null at the end.</param>
    /// <param name="IsCut">True when the patience ended before there were enough rows.</param>
    internal sealed record Part(IReadOnlyList<DeliveryRow> Rows, DeliveryPlace? Next, bool IsCut);

    /// <summary>Reads rows that match until there are enough.</summary>
    /// <param name="tenant">The agency.</param>
    /// <param name="stores">Stores in reach that the filter leaves.</param>
    /// <param name="filter">Which of their deliveries.</param>
    /// <param name="after">Where to begin.</param>
    /// <param name="size">How many rows.</param>
    /// <param name="patience">How long to look; a rare state in millions of deliveries is then found in several steps. Null: to the end.</param>
    /// <param name="cancellationToken">Ends it.</param>
    internal async Task<Part> ReadAsync(
        TenantId tenant, IReadOnlyList<StoreId> stores, DeliveryFilter filter, DeliveryPlace? after, int size, TimeSpan? patience, CancellationToken cancellationToken)
    {
        var rows = new List<DeliveryRow>();
        var (retried, dead) = await FailuresAsync(tenant, stores, cancellationToken);
        var failed = filter.State switch { DeliveryState.Retrying => retried, DeliveryState.SetAside => dead, _ => null };
        if (stores.Count == 0 || failed is { Count: 0 })
            return new(rows, null, false);
        var started = clock.GetTimestamp();
        var (first, last) = Days(filter);
        var place = after is null || after.Day > first ? new DeliveryPlace(first, long.MaxValue) : after;
        DeliveryPlace? next = null;
        var searched = failed is { Count: <= MostSearched } ? failed : null;
        var chunk = filter.State is null ? Math.Min(size + 1, LargestChunk) : failed is not null && searched is null ? LargestChunk : Chunk;
        while (place.Day >= last)
        {
            var found = await ChunkAsync(tenant, stores, filter, searched, place, chunk, cancellationToken);
            foreach (var row in found.Select(delivery => delivery.Row(retried, dead)).Where(row => filter.State is null || row.State == filter.State))
            {
                if (rows.Count == size)
                    return new(rows, next, false); // there is one more
                rows.Add(row);
                next = new(place.Day, row.Sequence);
            }

            if (found.Count > 0)
                place = found.Count < chunk ? new(place.Day.AddDays(-1), long.MaxValue) : new(place.Day, found[^1].Sequence);
            else if (await BeforeAsync(tenant, stores, place.Day, cancellationToken) is { } earlier)
                place = new(earlier < place.Day ? earlier : place.Day.AddDays(-1), long.MaxValue);
            else
                return new(rows, null, false);
            if (patience is { } limit && clock.GetElapsedTime(started) > limit && place.Day >= last)
                return new(rows, place, rows.Count < size);
        }

        return new(rows, null, false);
    }

    /// <summary>Deliveries by their places in a store's inbox; those that are not there are absent.</summary>
    internal Task<List<StoredDelivery>> FindAsync(TenantId tenant, StoreId store, long[] sequences, CancellationToken cancellationToken) =>
        RunAsync(tenant, new NpgsqlBatchCommand(OneSql) { Parameters = { Of(tenant.Value), Of(store.Value), Of(sequences) } }, cancellationToken);

    /// <summary>All deliveries of the notification of one of them, newest first.</summary>
    internal Task<List<StoredDelivery>> SameAsync(TenantId tenant, StoredDelivery one, CancellationToken cancellationToken) =>
        RunAsync(
            tenant, new NpgsqlBatchCommand(SameSql) { Parameters = { Of(tenant.Value), Of(one.Store.Value), Of(one.Key), Of(one.ReceivedAt - Around), Of(one.ReceivedAt + Around) } }, cancellationToken);

    /// <summary>What of the stores waits for another try, and what was given up.</summary>
    internal async Task<(HashSet<(StoreId, ObjectKey)> Retried, HashSet<(StoreId, ObjectKey)> Dead)> FailuresAsync(TenantId tenant, IReadOnlyList<StoreId> stores, CancellationToken cancellationToken)
    {
        await using var db = databases.Open(tenant, StoreScope.Of(stores));
        var lanes = stores.ToDictionary(ObjectItems.LaneOf);
        var names = lanes.Keys.ToList();
        var waiting = await db.DelayedItems.Where(d => names.Contains(d.Lane) && d.Kind == ObjectItems.WorkKind).OrderByDescending(d => d.Sequence).Take(MostRetried)
            .Select(d => new { d.Lane, d.Payload }).ToListAsync(cancellationToken);
        var letters = await db.DeadLetters.OrderByDescending(d => d.FailedAt).Take(MostRetried).Select(d => new { d.StoreId, d.Kind, d.ObjectId }).ToListAsync(cancellationToken);
        return ([.. waiting.Select(w => (lanes[w.Lane], JsonSerializer.Deserialize<ObjectKey>(w.Payload, JsonSerializerOptions.Web)))], [.. letters.Select(l => (l.StoreId, new ObjectKey(l.Kind, l.ObjectId)))]);
    }

    /// <summary>The day on which to go on; null when there is nothing before. A day later than that of the newest row: one of a later day may have been committed before it.</summary>
    private async Task<DateOnly?> BeforeAsync(TenantId tenant, IReadOnlyList<StoreId> stores, DateOnly day, CancellationToken cancellationToken)
    {
        await using var batch = databases.BeginBatch(tenant);
        batch.BatchCommands.Add(new NpgsqlBatchCommand(BeforeSql)
        {
            Parameters = { Of(tenant.Value), Of<Guid[]>([.. stores.Select(s => s.Value)]), Of(new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)) },
        });
        return await batch.CommitAsync<DateOnly?>(
            async (reader, token) => await reader.ReadAsync(token) && !reader.IsDBNull(0) ? Day(reader.GetFieldValue<DateTimeOffset>(0)).AddDays(1) : null, cancellationToken);
    }

    private (DateOnly First, DateOnly Last) Days(DeliveryFilter filter)
    {
        // Another node's clock may be ahead of this one's.
        var (first, last) = (Day(clock.GetUtcNow()).AddDays(1), Day(clock.GetUtcNow()).AddDays(-options.Value.Kept - 1));
        return (filter.Before is { } before && Day(before) < first ? Day(before) : first, filter.From is { } from && Day(from) > last ? Day(from) : last);
    }

    private static DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime);

    private Task<List<StoredDelivery>> ChunkAsync(
        TenantId tenant, IReadOnlyList<StoreId> stores, DeliveryFilter filter, HashSet<(StoreId Store, ObjectKey Key)>? searched, DeliveryPlace place, int most, CancellationToken cancellationToken)
    {
        var day = new DateTimeOffset(place.Day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        var (from, before) = (Later(day, filter.From ?? day), Earlier(day.AddDays(1), filter.Before ?? DateTimeOffset.MaxValue));
        return RunAsync(tenant, new NpgsqlBatchCommand(PageSql)
        {
            Parameters =
            {
                Of(tenant.Value), Of<Guid[]>([.. stores.Select(s => s.Value)]), Of(from), Of(before), Of(place.Sequence),
                new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Integer, Value = (object?)filter.Topic ?? DBNull.Value },
                new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Text, Value = (object?)filter.PlatformId ?? DBNull.Value },
                new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text, Value = searched is null ? DBNull.Value : searched.Select(f => f.Key.Id).Distinct().ToArray() },
                Of(most), Of(filter.State == DeliveryState.Waiting),
            },
        }, cancellationToken);
    }

    private async Task<List<StoredDelivery>> RunAsync(TenantId tenant, NpgsqlBatchCommand command, CancellationToken cancellationToken)
    {
        await using var batch = databases.BeginBatch(tenant);
        batch.BatchCommands.Add(command);
        return await batch.CommitAsync(async (reader, token) =>
        {
            var rows = new List<StoredDelivery>();
            while (await reader.ReadAsync(token))
                rows.Add(Row(reader));
            return rows;
        }, cancellationToken);
    }

    private StoredDelivery Row(NpgsqlDataReader reader)
    {
        var sequence = reader.GetInt64(1);
        var taken = !reader.IsDBNull(9) && InboxPosition.Parse(reader.GetString(9), reader.GetInt64(10)).Has(sequence);
        return new(
            new StoreId(reader.GetGuid(0)), sequence, reader.GetFieldValue<DateTimeOffset>(2), reader.GetGuid(3), reader.GetInt32(4), reader.IsDBNull(5) ? null : reader.GetString(5),
            reader.IsDBNull(6) ? null : reader.GetFieldValue<DateTimeOffset>(6), reader.GetBoolean(8), taken, reader.IsDBNull(11) ? null : reader.GetFieldValue<DateTimeOffset>(11), reader.GetFieldValue<byte[]>(7),
            topics.Value);
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => (one > other ? one : other).ToUniversalTime();

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => (one < other ? one : other).ToUniversalTime();

    private static NpgsqlParameter<T> Of<T>(T value) => new() { TypedValue = value };
}
