using Npgsql;
using NpgsqlTypes;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Orders;

/// <summary>What each store sold in the last seven days of its own calendar, today included, and in the seven before: the portfolio of the home page.</summary>
/// <remarks>
/// One round trip for all stores. A slice for each store and status rank of fourteen days, read from <c>ix_orders_store_placed</c> alone:
/// it holds the day and the total, so no row is touched; for what is late the rows still to be shipped are read, which are some days' orders
/// however long the history is. Orders are counted whatever their status; GMV is the total of those that were paid
/// and not cancelled, in the store's currency, before refunds.
/// </remarks>
[UseCase(Permission.OrderView)]
public sealed class StoreFigures(TenantDatabases databases, BusinessClock business)
{
    /// <summary>Days of a period.</summary>
    public const int Days = 7;

    // Calendars are at most fourteen hours away from UTC; two days more than two periods hold every one of their days.
    private static readonly TimeSpan Reach = TimeSpan.FromDays((2 * Days) + 2);

    private const string Sql =
        $"""
        with day as materialized (
            select s.store_id, s.currency, ($2::timestamptz at time zone s.time_zone)::date as today
            from stores.stores s
            where s.tenant_id = $1 and ($3 or s.store_id = any($4))),
        sold as materialized (
            select d.store_id, d.currency, d.today,
                coalesce(sum(x.n) filter (where x.recent), 0)::int8 as orders, coalesce(sum(x.total) filter (where x.recent and r.sold), 0)::int8 as gmv,
                coalesce(sum(x.n) filter (where not x.recent), 0)::int8 as orders_before, coalesce(sum(x.total) filter (where not x.recent and r.sold), 0)::int8 as gmv_before,
                coalesce(sum(x.n) filter (where x.recent and r.rank = $9), 0)::int8 as cancelled
            from day d
            cross join unnest($5::int2[], $6::bool[]) as r(rank, sold)
            left join lateral (
                select o.placed_on > d.today - $8 as recent, count(*) as n, sum(o.total_minor) as total
                from orders.orders o
                where o.tenant_id = $1 and o.store_id = d.store_id and o.status_rank = r.rank and o.placed_at >= $7
                  and o.placed_on > d.today - 2 * $8 and o.placed_on <= d.today
                group by 1) as x on true
            group by d.store_id, d.currency, d.today),
        due as materialized (
            select o.store_id, count(*) filter (where o.ship_by <= $2) as late, count(*) filter (where o.ship_by > $2) as soon
            from orders.orders o
            where o.tenant_id = $1 and o.{OrderStatus.ToShipSql} and o.ship_by <= $10 and ($3 or o.store_id = any($4))
            group by o.store_id)
        select s.*, coalesce(due.late, 0)::int8, coalesce(due.soon, 0)::int8
        from sold s left join due on due.store_id = s.store_id
        """;

    /// <summary>The figures of one store.</summary>
    /// <param name="Store">The store.</param>
    /// <param name="From">The first of the seven days, in the store's calendar.</param>
    /// <param name="To">The last of them: today there.</param>
    /// <param name="Orders">Orders placed, whatever their status.</param>
    /// <param name="Gmv">The total of those that were paid and not cancelled.</param>
    /// <param name="OrdersBefore">Orders of the seven days before.</param>
    /// <param name="GmvBefore">GMV of the seven days before.</param>
    /// <param name="Cancelled">Orders of the seven days that were cancelled.</param>
    /// <param name="Late">Orders to be shipped, of any day, whose deadline has passed: <see cref="OrderDue.Late"/>.</param>
    /// <param name="Soon">Those whose deadline is near: <see cref="OrderDue.Soon"/>.</param>
    public sealed record Row(
        StoreId Store, DateOnly From, DateOnly To, long Orders, Money Gmv, long OrdersBefore, Money GmvBefore, long Cancelled = 0, long Late = 0, long Soon = 0);

    /// <summary>The statuses whose orders count as sold: all but unpaid and cancelled, in the platform's spelling.</summary>
    public static IReadOnlyList<string> SoldStatuses { get; } = [.. OrderStatuses.All.Where(status => status is not (OrderStatuses.Unpaid or OrderStatuses.Cancelled))];

    /// <summary>Reads them for the stores in reach.</summary>
    public async Task<Result<IReadOnlyList<Row>>> RunAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.OrderView) is { } refusal)
            return refusal;

        var scope = actor.Scope(Permission.OrderView);
        var now = business.GetUtcNow();
        short[] ranks = [.. OrderStatus.Ranks];
        var command = new NpgsqlBatchCommand(Sql)
        {
            Parameters =
            {
                new NpgsqlParameter<Guid> { TypedValue = actor.Tenant.Value },
                new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.TimestampTz, Value = now.UtcDateTime },
                new NpgsqlParameter<bool> { TypedValue = scope.All },
                new NpgsqlParameter<Guid[]> { TypedValue = [.. scope.Stores.Select(store => store.Value)] },
                new NpgsqlParameter<short[]> { TypedValue = ranks },
                new NpgsqlParameter<bool[]> { TypedValue = [.. ranks.Select(IsSold)] },
                new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.TimestampTz, Value = (now - Reach).UtcDateTime },
                new NpgsqlParameter<int> { TypedValue = Days },
                new NpgsqlParameter<short> { TypedValue = OrderStatus.RankOf(OrderStatuses.Cancelled) },
                new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.TimestampTz, Value = (now + OrderFilter.SoonDue).UtcDateTime },
            },
        };
        return await OrderReads.ListAsync(databases, actor.Tenant, command, Read, cancellationToken);
    }

    private static bool IsSold(short rank) => rank != OrderStatus.RankOf(OrderStatuses.Unpaid) && rank != OrderStatus.RankOf(OrderStatuses.Cancelled);

    private static Row Read(NpgsqlDataReader reader)
    {
        var currency = Currency.Parse(reader.GetString(1));
        var today = reader.GetFieldValue<DateOnly>(2);
        return new(
            new StoreId(reader.GetGuid(0)), today.AddDays(1 - Days), today,
            reader.GetInt64(3), Amount(reader.GetInt64(4)), reader.GetInt64(5), Amount(reader.GetInt64(6)), reader.GetInt64(7), reader.GetInt64(8), reader.GetInt64(9));

        Money Amount(long tenThousandths) => new(tenThousandths / 10_000m, currency);
    }
}
