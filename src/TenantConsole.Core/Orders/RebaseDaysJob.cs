using Microsoft.EntityFrameworkCore;
using Npgsql;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Database;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Orders;

/// <summary>
/// Gives the orders of a store the calendar days of its new time zone. It waits in the store's own lane, so no synchronisation writes days
/// of the old zone beside it or after it. A chunk of orders and the checkpoint behind it are one transaction.
/// </summary>
public sealed class RebaseDaysJob(TenantDatabases databases) : IRunJob
{
    /// <summary>The kind of run.</summary>
    public const string RunKind = "orders.rebase-days";

    /// <summary>Orders of one transaction.</summary>
    internal const int ChunkOrders = 2_000;

    private const string OrdersSql =
        """
        update orders.orders o set placed_on = n.day from unnest($3::text[], $4::date[]) as n(order_id, day) where o.tenant_id = $1 and o.store_id = $2 and o.order_id = n.order_id
        """;

    private const string LinesSql =
        """
        update orders.lines l set placed_on = n.day from unnest($3::text[], $4::date[]) as n(order_id, day) where l.tenant_id = $1 and l.store_id = $2 and l.order_id = n.order_id
        """;

    /// <inheritdoc />
    public string Kind => RunKind;

    /// <inheritdoc />
    public async Task<Problem?> ExecuteAsync(RunContext run, CancellationToken cancellationToken)
    {
        var store = new StoreId(run.Request<ZoneFollowingRequest>().Store);
        await using var db = databases.Open(run.Run.TenantId, StoreScope.Everything);
        if (await db.Stores.AsNoTracking().FirstOrDefaultAsync(s => s.StoreId == store, cancellationToken) is not { } row)
        {
            return StoresProblems.UnknownStore;
        }

        var zone = TimeZoneInfo.FindSystemTimeZoneById(row.TimeZone);
        var total = await db.Orders.LongCountAsync(o => o.StoreId == store, cancellationToken);
        var place = run.Checkpoint<Place>() ?? new Place("", 0);
        // Another zone since the last attempt: what was done is of that one.
        place = place.Zone == zone.Id ? place : new Place(zone.Id, 0);
        while (!run.CancelRequested && await ChunkAsync(run, store, zone, place, total, cancellationToken) is { } next)
        {
            place = next;
        }

        return null;
    }

    // The same calculation as when an order arrives, not the database's calendar: the two could know different rules.
    private async Task<Place?> ChunkAsync(RunContext run, StoreId store, TimeZoneInfo zone, Place place, long total, CancellationToken cancellationToken)
    {
        await using var db = databases.Open(run.Run.TenantId, StoreScope.Everything);
        var orders = await OrderReads.ListAsync(
            databases, run.Run.TenantId, Chunk(run.Run.TenantId, store, place.After),
            reader => (Id: reader.GetString(0), Day: reader.GetFieldValue<DateOnly>(1), Right: OrderMapping.DayOf(reader.GetFieldValue<DateTimeOffset>(2), zone)), cancellationToken);
        if (orders.Length == 0)
        {
            return null;
        }

        var wrong = orders.Where(o => o.Day != o.Right).ToArray();
        var next = new Place(zone.Id, place.Done + orders.Length) { After = orders[^1].Id };
        var report = run.Report(new RunProgress(next.Done, 0, Math.Max(total, next.Done), null, next));
        await using var batch = databases.BeginBatch(run.Run.TenantId);
        foreach (var command in report.Commands)
        {
            batch.BatchCommands.Add(command);
        }

        foreach (var sql in new[] { OrdersSql, LinesSql })
        {
            batch.BatchCommands.Add(new(sql)
            {
                Parameters =
                {
                    new NpgsqlParameter<Guid> { TypedValue = run.Run.TenantId.Value },
                    new NpgsqlParameter<Guid> { TypedValue = store.Value },
                    new NpgsqlParameter<string[]> { TypedValue = [.. wrong.Select(o => o.Id)] },
                    new NpgsqlParameter<DateOnly[]> { TypedValue = [.. wrong.Select(o => o.Right)] },
                },
            });
        }

        batch.BatchCommands.Add(ChangeNotice.Command(run.Run.TenantId, ChangeNotice.Orders));
        report.Committed(await batch.CommitAsync(async (reader, ct) => await reader.ReadAsync(ct) && reader.GetBoolean(0), cancellationToken));
        return next;
    }

    private static NpgsqlBatchCommand Chunk(TenantId tenant, StoreId store, string after) => new(
        $"select o.order_id, o.placed_on, o.placed_at from orders.orders o where o.tenant_id = $1 and o.store_id = $2 and o.order_id > $3 order by o.order_id limit {ChunkOrders}")
    {
        Parameters =
        {
            new NpgsqlParameter<Guid> { TypedValue = tenant.Value },
            new NpgsqlParameter<Guid> { TypedValue = store.Value },
            new NpgsqlParameter<string> { TypedValue = after },
        },
    };

    // Where to go on: the zone whose days are being given, and the last order that has its.
    private sealed record Place(string Zone, long Done)
    {
        public string After { get; init; } = "";
    }
}
