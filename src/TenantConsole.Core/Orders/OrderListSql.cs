using System.Globalization;
using System.Text;
using Npgsql;

namespace TenantConsole.Core.Orders;

/// <summary>
/// The statements behind lists of orders. A list is a merge of slices: ranges of one index that are each in the wanted order, of which the
/// first rows are taken and merged. Which slices there are depends on the filter:
/// <list type="bullet">
/// <item>none, statuses, dates: one slice a status rank (<c>ix_orders_placed</c>, <c>ix_orders_total</c>);</item>
/// <item>stores: one a store and rank (<c>ix_orders_store_placed</c>, <c>ix_orders_store_total</c>);</item>
/// <item>text: one a SKU and rank (<c>ix_lines_sku_placed</c>, <c>ix_lines_sku_total</c>), read lazily, and the order ids it begins, which are few;</item>
/// <item>dates sorted by total: one a day (<c>ix_orders_day_total</c>);</item>
/// <item>late or due: no slices, all that is due is read by its deadline and sorted (<c>ix_orders_due</c>).</item>
/// </list>
/// Every condition is built of leakproof operators on index columns, so row-level security leaves the plan alone. Slices come as arrays,
/// limits as literals: the texts are few and get prepared.
/// </summary>
internal static class OrderListSql
{
    /// <summary>Days that are merged one by one; longer periods are dense in the whole and filter it.</summary>
    public const int MergedDays = 370;

    /// <summary>Days of one store or SKU that are read and sorted; longer periods filter the slices in the order of the total.</summary>
    public const int SortedDays = 45;

    /// <summary>Stores that a walk merges one by one.</summary>
    public const int MergedStores = 20;

    private const string Columns =
        """
        o.store_id, o.order_id, o.placed_at, o.placed_on, o.status, o.status_rank, o.currency, o.total, o.item_count, o.first_title,
        o.is_sample, o.is_on_hold, o.cancel_requested, o.ship_by, o.paid_at, o.updated_at, o.warehouse_id
        """;

    /// <summary>One page: the rows after the place, in the order of the sort (or before it, in the opposite order).</summary>
    public static NpgsqlBatchCommand Page(OrderSelection selection, OrderSortKey sort, bool descending, OrderCursor? after, int rows)
    {
        var sql = new SqlText(selection, sort, descending, after, rows);
        var text = $"""
            with page as materialized (
                select {(selection.HasText ? "distinct " : "")}key, order_id, store_id, status_rank from ({sql.Keys(limited: true)}) as found
                order by {sql.Order("")} limit {rows})
            select {Columns}
            from page join orders.orders o on o.tenant_id = {sql.Tenant} and o.store_id = page.store_id and o.order_id = page.order_id
            order by {sql.Order("page.")}
            """;
        return sql.Command(text);
    }

    /// <summary>
    /// The next rows of the list without its broad text: those that the text means, and the last one of all of them, where the next walk begins. The
    /// columns of <see cref="Page"/>, then whether the row is meant, then its place in the walk.
    /// </summary>
    public static NpgsqlBatchCommand Walk(OrderSelection selection, OrderSortKey sort, bool descending, OrderCursor? after, int rows)
    {
        var sql = new SqlText(selection, sort, descending, after, rows);
        var text = $"""
            with walked as materialized (
                select key, order_id, store_id, status_rank, row_number() over (order by {sql.Order("")}) as n
                from (select key, order_id, store_id, status_rank from ({sql.Keys(limited: true)}) as found order by {sql.Order("")} limit {rows}) as next),
            asked as materialized (select w.*, {sql.IsMeant("w")} as meant from walked w)
            select {Columns}, a.meant, a.n
            from asked a join orders.orders o on o.tenant_id = {sql.Tenant} and o.store_id = a.store_id and o.order_id = a.order_id
            where a.meant or a.n = (select max(n) from asked)
            order by a.n
            """;
        return sql.Command(text);
    }

    /// <summary>How many slices a walk of the selection merges: what its cost grows with.</summary>
    public static int SlicesOf(OrderSelection selection, OrderSortKey sort) => new SqlText(selection, sort, true, null, 0).SliceCount;

    /// <summary>How many, up to a limit, and their totals by currency when they are within it.</summary>
    public static NpgsqlBatchCommand Sums(OrderSelection selection, int limit)
    {
        var sql = new SqlText(selection, OrderSortKey.Placed, true, null, limit + 1);
        var text = $"""
            with hit as materialized (
                select {(selection.HasText ? "distinct " : "")}order_id, store_id from ({sql.Keys(limited: true, ordered: false)}) as found limit {limit + 1}),
            counted as materialized (select count(*) as n from hit)
            select counted.n, sums.currency, sums.total
            from counted left join lateral (
                select o.currency, sum(o.total) as total
                from hit join orders.orders o on o.tenant_id = {sql.Tenant} and o.store_id = hit.store_id and o.order_id = hit.order_id
                where counted.n <= {limit}
                group by o.currency) as sums on true
            order by sums.currency
            """;
        return sql.Command(text);
    }

    /// <summary>How many, exactly, however long it takes: for exports.</summary>
    public static NpgsqlBatchCommand Count(OrderSelection selection)
    {
        var sql = new SqlText(selection, OrderSortKey.Placed, true, null, 0);
        return sql.Command($"select count(*) from (select {(selection.HasText ? "distinct " : "")}order_id, store_id from ({sql.Keys(limited: false, ordered: false)}) as found) as hit{sql.WhereMeant("hit")}");
    }

    private sealed class SqlText
    {
        private readonly OrderSelection _selection;
        private readonly OrderSortKey _sort;
        private readonly bool _down;
        private readonly OrderCursor? _after;
        private readonly int _rows;
        private readonly List<NpgsqlParameter> _parameters = [];
        private readonly bool _byTotal;

        // Within a status the newest come first, whichever end of the statuses does; going back turns both round.
        private readonly bool _ranksDown;

        public SqlText(OrderSelection selection, OrderSortKey sort, bool descending, OrderCursor? after, int rows)
        {
            var back = after is { Back: true };
            (_selection, _sort, _after, _rows) = (selection, sort, after, rows);
            _byTotal = sort == OrderSortKey.Total;
            _ranksDown = descending != back;
            _down = (sort == OrderSortKey.Status || descending) != back;
            Tenant = Add(selection.Tenant.Value);
        }

        public string Tenant { get; }

        public string Order(string prefix) =>
            (_sort == OrderSortKey.Status ? $"{prefix}status_rank{Way(_ranksDown)}, " : "")
            + $"{prefix}key{Way(_down)}, {prefix}order_id{Way(_down)}, {prefix}store_id{Way(_down)}";

        public NpgsqlBatchCommand Command(string text)
        {
            var command = new NpgsqlBatchCommand(text);
            foreach (var parameter in _parameters)
            {
                command.Parameters.Add(parameter);
            }

            return command;
        }

        public int SliceCount => _selection.ShipBy is not null ? 1
            : _selection.Stores is { } stores && !WalksPast(stores) ? stores.Length * _selection.Ranks.Length
            : _byTotal && _selection.HasDates && MergesDays ? _selection.To!.Value.DayNumber - _selection.From!.Value.DayNumber + 1
            : _selection.Ranks.Length;

        /// <summary>A broad text, asked of one order by the keys of its lines. <c>offset 0</c> keeps it a question about one row: as a join it would read all lines.</summary>
        public string IsMeant(string row)
        {
            var broad = _selection.Broad!;
            var ways = new List<string>();
            if (broad.OrderFrom is { } first)
            {
                ways.Add($"({row}.order_id >= {Add(first)} and {row}.order_id < {Add(broad.OrderBefore!)})");
            }

            if (broad.Skus.Length > 0)
            {
                ways.Add($"exists (select from orders.lines l where l.tenant_id = {Tenant} and l.store_id = {row}.store_id and l.order_id = {row}.order_id and l.sku_id = any({Add(broad.Skus)}) offset 0)");
            }

            return $"({string.Join(" or ", ways)})";
        }

        public string WhereMeant(string row) => _selection.Broad is null ? "" : $" where {IsMeant(row)}";

        // Many stores are walked past in the order of all rather than merged one by one: they are dense in it.
        private bool WalksPast(Guid[] stores) => _selection.Broad is not null && stores.Length > MergedStores;

        public string Keys(bool limited, bool ordered = true)
        {
            if (_selection.HasText)
            {
                var parts = new List<string>();
                if (_selection.Skus!.Length > 0)
                {
                    parts.Add(!limited || !ordered || SortsPeriod ? Slices("orders.lines", "sku_id", "text", [.. _selection.Skus], limited, ordered)
                        : _sort == OrderSortKey.Status ? SkusRankByRank()
                        : SkusHeadsFirst());
                }

                if (_selection.Orders!.Length > 0)
                {
                    parts.Add(Listed());
                }

                return string.Join("\nunion all\n", parts.Select(p => $"select * from ({p}) as part"));
            }

            if (_selection.ShipBy is not null)
            {
                return DueRows(limited, ordered);
            }

            if (_selection.Stores is { } stores && !WalksPast(stores))
            {
                return Slices("orders.orders", "store_id", "uuid", stores, limited, ordered);
            }

            return _byTotal && _selection.HasDates && MergesDays ? Days(limited) : Slices<Guid>("orders.orders", null, null, [], limited, ordered);
        }

        private bool MergesDays => _selection.From is { } from && _selection.To is { } to && to.DayNumber - from.DayNumber < MergedDays;

        private bool SortsPeriod => _byTotal && _selection.From is { } from && _selection.To is { } to && to.DayNumber - from.DayNumber < SortedDays;

        private string Slices<T>(string table, string? column, string? type, T[] values, bool limited, bool ordered)
        {
            var ranks = Ranks();
            var of = column is null ? [default(T)!] : values;
            var pairs = (from value in of from rank in ranks select (value, rank)).ToArray();
            var arrays = new StringBuilder($"{Add(pairs.Select(p => p.rank).ToArray())}::int2[]");
            var names = "status_rank";
            if (column is not null)
            {
                arrays.Append(CultureInfo.InvariantCulture, $", {Add(pairs.Select(p => p.value).ToArray())}::{type}[]");
                names += ", value";
            }

            // Each slice begins at its own place: the page's place in the slice of its rank, the end of the index in the others of a sort by status.
            var places = pairs.Select(p => Place(p.rank)).ToArray();
            arrays.Append(CultureInfo.InvariantCulture, $", {KeyArray(places)}, {Add(places.Select(p => p.OrderId).ToArray())}::text[], {Add(places.Select(p => p.Store).ToArray())}::uuid[]");
            names += ", key, order_id, store_id";

            var sorted = !SortsPeriod || column is null;
            return $"""
                select x.* from unnest({arrays}) as s({names})
                cross join lateral (
                    select {Key("t")} as key, t.order_id, t.store_id, t.status_rank
                    from {table} t
                    where t.tenant_id = {Tenant} and t.status_rank = s.status_rank{(column is null ? "" : $" and t.{column} = s.value")}{(table == "orders.lines" ? " and t.leads" : "")}
                      and ({Key("t")}, t.order_id, t.store_id) {(_down ? "<" : ">")} (s.key, s.order_id, s.store_id){Dates("t")}{Due(table)}{InStores(table, column)}
                    {(ordered && sorted ? $"order by {Key("t")}{Way(_down)}, t.order_id{Way(_down)}{(column == "store_id" ? "" : $", t.store_id{Way(_down)}")}" : "")}
                    {(limited && (sorted || !ordered) ? $"limit {_rows}" : "")}) as x
                """;
        }

        /// <summary>
        /// A text leads to up to 60 SKUs in ten ranks, 600 slices, of which a page needs 51 rows in all: a few rows of each slice say where the
        /// page ends at the latest, and only slices that are still before that place when their few rows are over are read further.
        /// </summary>
        private string SkusHeadsFirst()
        {
            var few = Math.Max(4, _rows / 12);
            var ranks = Ranks();
            var pairs = (from sku in _selection.Skus! from rank in ranks select (sku, rank)).ToArray();
            var place = Place(0);
            return $"""
                with s as materialized (
                    select n, value, status_rank from unnest({Add(pairs.Select(p => p.sku).ToArray())}::text[], {Add(pairs.Select(p => p.rank).ToArray())}::int2[]) with ordinality as u(value, status_rank, n)),
                head as materialized (
                    select s.n, x.* from s cross join lateral (
                        {SkuSlice("s.value", "s.status_rank", $"({KeyOf(place)}, {Add(place.OrderId)}, {Add(place.Store)})", few, numbered: true)}) as x),
                last as materialized (
                    select key, order_id, store_id from (select distinct key, order_id, store_id from head) as found
                    order by key{Way(_down)}, order_id{Way(_down)}, store_id{Way(_down)} offset {_rows - 1} limit 1)
                select key, order_id, store_id, status_rank from head
                union all
                select x.key, x.order_id, x.store_id, x.status_rank
                from head join s on s.n = head.n
                cross join lateral (
                    {SkuSlice("s.value", "s.status_rank", "(head.key, head.order_id, head.store_id)", _rows - few, numbered: false)}) as x
                where head.place = {few}
                  and not exists (select from last where (last.key, last.order_id, last.store_id) {(_down ? ">=" : "<=")} (head.key, head.order_id, head.store_id))
                """;
        }

        /// <summary>Sorted by status the first rank that has enough fills the page: the limit outside ends the loop over the ranks, which come in the page's order.</summary>
        private string SkusRankByRank()
        {
            var ranks = _ranksDown ? Ranks().OrderDescending().ToArray() : [.. Ranks().Order()];
            var places = ranks.Select(Place).ToArray();
            var order = $"order by key{Way(_down)}, order_id{Way(_down)}, store_id{Way(_down)} limit {_rows}";
            return $"""
                select x.* from unnest({Add(ranks)}::int2[], {KeyArray(places)}, {Add(places.Select(p => p.OrderId).ToArray())}::text[], {Add(places.Select(p => p.Store).ToArray())}::uuid[]) as r(status_rank, key, order_id, store_id)
                cross join lateral (
                    select distinct key, order_id, store_id, status_rank from unnest({Add(_selection.Skus!)}::text[]) as s(value)
                    cross join lateral (
                        {SkuSlice("s.value", "r.status_rank", "(r.key, r.order_id, r.store_id)", _rows, numbered: false)}) as y
                    {order}) as x
                limit {_rows}
                """;
        }

        private string SkuSlice(string sku, string rank, string place, int rows, bool numbered)
        {
            var order = $"order by {Key("t")}{Way(_down)}, t.order_id{Way(_down)}, t.store_id{Way(_down)}";
            return $"""
                select {Key("t")} as key, t.order_id, t.store_id, t.status_rank{(numbered ? $", row_number() over ({order}) as place" : "")}
                from orders.lines t
                where t.tenant_id = {Tenant} and t.status_rank = {rank} and t.sku_id = {sku} and t.leads
                  and ({Key("t")}, t.order_id, t.store_id) {(_down ? "<" : ">")} {place}{Dates("t")}{Due("orders.lines")}{InStores("orders.lines", "sku_id")}
                {order} limit {rows}
                """;
        }

        private string Days(bool limited)
        {
            var place = Place(0);
            return $"""
                select x.* from generate_series({Add(_selection.From!.Value)}::date, {Add(_selection.To!.Value)}::date, '1 day') as s(day)
                cross join lateral (
                    select t.total_minor as key, t.order_id, t.store_id, t.status_rank
                    from orders.orders t
                    where t.tenant_id = {Tenant} and t.placed_on = s.day::date and t.status_rank = any({Add(_selection.Ranks)}){Outside("t")}{Due("orders.orders")}{InStores("orders.orders", null)}
                      and (t.total_minor, t.order_id, t.store_id) {(_down ? "<" : ">")} ({Add(place.Key)}, {Add(place.OrderId)}, {Add(place.Store)})
                    order by t.total_minor{Way(_down)}, t.order_id{Way(_down)}, t.store_id{Way(_down)}
                    {(limited ? $"limit {_rows}" : "")}) as x
                """;
        }

        private string Listed() => $"""
            select {Key("t")} as key, t.order_id, t.store_id, t.status_rank
            from unnest({Add(_selection.Orders!.Select(o => o.Store).ToArray())}::uuid[], {Add(_selection.Orders!.Select(o => o.OrderId).ToArray())}::text[]) as s(store_id, order_id)
            join orders.orders t on t.tenant_id = {Tenant} and t.store_id = s.store_id and t.order_id = s.order_id
            where t.status_rank = any({Add(Ranks())}) and {After("t")}{Dates("t")}{Due("orders.orders")}
            """;

        // Offset 0 keeps the order out of the choice of index: deadlines and statuses hang together, which the planner does not know, so that it would
        // walk the newest orders in the hope of meeting late ones soon.
        private string DueRows(bool limited, bool ordered) => $"""
            select * from (
                select {Key("t")} as key, t.order_id, t.store_id, t.status_rank
                from orders.orders t
                where t.tenant_id = {Tenant} and t.{OrderStatus.ToShipSql} and t.status_rank = any({Add(Ranks())}){Due("orders.orders")}{Dates("t")}
                  {(_selection.Stores is { } stores ? $"and t.store_id = any({Add(stores)})" : "")} and {After("t")}
                offset 0) as due
            {(ordered ? $"order by {Order("")}" : "")} {(limited ? $"limit {_rows}" : "")}
            """;

        // The rows after the page's place, of whatever rank: in a sort by status the rank is part of the place.
        private string After(string t)
        {
            var place = _sort == OrderSortKey.Status ? Cursor() : Place(0);
            var after = $"({Key(t)}, {t}.order_id, {t}.store_id) {(_down ? "<" : ">")} ({KeyOf(place)}, {Add(place.OrderId)}, {Add(place.Store)})";
            return _sort == OrderSortKey.Status ? $"(case when {t}.status_rank = {Add(_after?.Rank ?? 0)} then {after} else true end)" : after;
        }

        private short[] Ranks() => _sort == OrderSortKey.Status && _after is { } place
            ? [.. _selection.Ranks.Where(rank => _ranksDown ? rank <= place.Rank : rank >= place.Rank)]
            : _selection.Ranks;

        private OrderCursor Cursor() => _after ?? End();

        // Where a slice begins: at the page's place, or where the period begins if that is further on. It has to be one condition: of a place and a
        // bound on the same column the index takes the first it meets, and would then read all rows between the two.
        private OrderCursor Place(short rank)
        {
            var place = _after is { } after && (_sort != OrderSortKey.Status || after.Rank == rank) ? after : End();
            var start = _byTotal ? null : _down ? Upper : Lower;
            return start is { } bound && (_down ? place.Key >= Microseconds(bound) : place.Key < Microseconds(bound)) ? new(false, rank, Microseconds(bound), "", Guid.Empty) : place;
        }

        private static long Microseconds(DateTimeOffset at) => (at - DateTimeOffset.UnixEpoch).Ticks / 10;

        // As wide as calendars differ: a day begins up to 14 hours before UTC's and ends up to 12 hours after.
        private DateTimeOffset? Lower => _selection.From is { } from ? new DateTimeOffset(from.ToDateTime(default), TimeSpan.Zero).AddHours(-14) : null;

        private DateTimeOffset? Upper => _selection.To is { } to ? new DateTimeOffset(to.ToDateTime(default), TimeSpan.Zero).AddHours(36) : null;

        private OrderCursor End() => new(false, 0, _down ? long.MaxValue : long.MinValue, "", Guid.Empty);

        private string Key(string t) => _byTotal ? $"{t}.total_minor" : $"{t}.placed_at";

        private string KeyOf(OrderCursor place) => _byTotal ? Add(place.Key) : Add(Instant(place.Key));

        private string KeyArray(OrderCursor[] places) => _byTotal
            ? $"{Add(places.Select(p => p.Key).ToArray())}::int8[]"
            : $"{Add(places.Select(p => Instant(p.Key)).ToArray())}::timestamptz[]";

        private static DateTimeOffset Instant(long key) => key switch
        {
            long.MaxValue => DateTimeOffset.MaxValue, // the driver writes the two ends as infinity and -infinity
            long.MinValue => DateTimeOffset.MinValue,
            _ => DateTimeOffset.UnixEpoch.AddTicks(key * 10),
        };

        // The days are exact, in each store's own calendar; the instants let the index stop (and, sorted by total, begin).
        private string Dates(string t)
        {
            var text = Outside(t) + (_selection.From is { } from ? $" and {t}.placed_on >= {Add(from)}" : "") + (_selection.To is { } to ? $" and {t}.placed_on <= {Add(to)}" : "");
            text += Lower is { } lower && (_byTotal ? SortsPeriod : _down) ? $" and {t}.placed_at >= {Add(lower)}" : "";
            return text + (Upper is { } upper && (_byTotal ? SortsPeriod : !_down) ? $" and {t}.placed_at < {Add(upper)}" : "");
        }

        private string Outside(string t) => string.Concat(_selection.Outside.Select(part => $" and not ({t}.placed_on = any({Add(part.Days)}) and {t}.store_id = any({Add(part.Stores)}))"));

        // Lines do not hold the deadline and ask their order, one by one (offset 0): as a join it would read all orders.
        private string Due(string table)
        {
            if (_selection.ShipBy is not var (after, until))
                return "";
            var due = table == "orders.lines" ? "d" : "t";
            var condition = $"{due}.ship_by <= {Add(until)}{(after is { } moment ? $" and {due}.ship_by > {Add(moment)}" : "")}";
            return due == "t" ? $" and {condition}"
                : $" and exists (select from orders.orders d where d.tenant_id = {Tenant} and d.store_id = t.store_id and d.order_id = t.order_id and {condition} offset 0)";
        }

        private string InStores(string table, string? column) =>
            ((table == "orders.lines" && column == "sku_id") || (column is null && _selection.Broad is not null)) && _selection.Stores is { } stores ? $" and t.store_id = any({Add(stores)})" : "";

        private string Add<T>(T value)
        {
            _parameters.Add(new NpgsqlParameter<T> { TypedValue = value });
            return "$" + _parameters.Count.ToString(CultureInfo.InvariantCulture);
        }

        private static string Way(bool down) => down ? " desc" : "";
    }
}
