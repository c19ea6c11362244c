using System.Globalization;
using System.Runtime.InteropServices;

namespace TenantConsole.Sandbox.World;

internal sealed partial class ShopOrders
{
    /// <summary>A search with its texts looked up once.</summary>
    private readonly ref struct Wanted(OrderFilter filter, ulong? warehouses)
    {
        public OrderFilter Filter { get; } = filter;

        /// <summary>A bit for each warehouse asked for; null for all.</summary>
        public ulong? Warehouses { get; } = warehouses;

        public bool Fits(in OrderRow row, uint updated) =>
            (Filter.Status is null || row.Status == Filter.Status)
            && (Filter.CreateFrom is null || row.Created >= Filter.CreateFrom)
            && (Filter.CreateBefore is null || row.Created < Filter.CreateBefore)
            && (Filter.UpdateFrom is null || updated >= Filter.UpdateFrom)
            && (Filter.UpdateBefore is null || updated < Filter.UpdateBefore)
            && (Filter.ShippedBySeller is null || row.Marks.HasFlag(OrderMarks.ShippedBySeller) == Filter.ShippedBySeller)
            && (Filter.CancelRequested is null || row.Marks.HasFlag(OrderMarks.CancelWished) == Filter.CancelRequested)
            && (Filter.Buyer is null || row.Buyer == Filter.Buyer)
            && (Warehouses is not { } bits || (bits >> row.Warehouse & 1) != 0);
    }

    private OrderPage Find(OrderFilter filter, OrderSort sort, OrderCursor? after, int size)
    {
        if (filter.BuyerId is { } buyer) filter = filter with { Buyer = BuyerNumber(buyer) };
        ulong? warehouses = filter.Warehouses.Count == 0 ? null : 0;
        foreach (var warehouse in filter.Warehouses)
        {
            var index = Array.FindIndex(World.Shop.Warehouses, own => own.ToString(CultureInfo.InvariantCulture) == warehouse);
            if (index >= 0) warehouses |= 1UL << index;
        }
        var wanted = new Wanted(filter, warehouses);
        var low = LowerBound(sort.ByUpdate, sort.ByUpdate ? filter.UpdateFrom : filter.CreateFrom, 0);
        var high = LowerBound(sort.ByUpdate, sort.ByUpdate ? filter.UpdateBefore : filter.CreateBefore, sort.ByUpdate ? _byUpdate.Count : _rows.Count);

        var page = new List<Order>(Math.Min(size, 1000));
        OrderCursor? last = null;
        var more = false;
        var position = after is { } cursor ? Resume(sort, cursor, low, high) : sort.Descending ? high - 1 : low;
        for (; position >= low && position < high; position += sort.Descending ? -1 : 1)
        {
            if (!Matches(sort.ByUpdate, position, wanted)) continue;
            if (page.Count == size)
            {
                more = true;
                break;
            }
            var row = RowAt(sort.ByUpdate, position);
            var order = Get(row);
            page.Add(order);
            last = new OrderCursor(TimeAt(sort.ByUpdate, position), order.Id);
        }
        return new OrderPage(page, World.Time, Total(filter, sort.ByUpdate, wanted, low, high), more ? last : null);
    }

    private int Total(OrderFilter filter, bool byUpdate, in Wanted wanted, int low, int high)
    {
        var other = byUpdate ? filter.CreateFrom ?? filter.CreateBefore : filter.UpdateFrom ?? filter.UpdateBefore;
        var counted = other is null && filter.ShippedBySeller is null && filter.CancelRequested is null && filter.Buyer is null && filter.BuyerId is null && filter.Warehouses.Count == 0;
        var counts = byUpdate ? _updateCounts : _createCounts;
        var total = 0;
        for (var position = low; position < high;)
        {
            if (counted && position % StatusCounts.Block == 0 && position + StatusCounts.Block <= high)
            {
                total += counts.Sum(position / StatusCounts.Block, filter.Status);
                position += StatusCounts.Block;
                continue;
            }
            if (Matches(byUpdate, position, wanted)) total++;
            position++;
        }
        return total;
    }

    private bool Matches(bool byUpdate, int position, in Wanted wanted)
    {
        var rows = CollectionsMarshal.AsSpan(_rows);
        if (!byUpdate) return wanted.Fits(rows[position], _byUpdate[rows[position].Latest].Time);
        var entry = _byUpdate[position];
        ref var row = ref rows[entry.Row];
        return row.Latest == position && wanted.Fits(row, entry.Time);
    }

    /// <summary>The first position beyond the last row of the page before, in the direction of the sort.</summary>
    private int Resume(OrderSort sort, OrderCursor cursor, int low, int high)
    {
        var position = LowerBound(sort.ByUpdate, cursor.Time, 0);
        while (position < high && TimeAt(sort.ByUpdate, position) == cursor.Time && IdAt(position) < cursor.Id) position++;
        if (sort.Descending) return Math.Min(position, high) - 1;
        if (position < high && TimeAt(sort.ByUpdate, position) == cursor.Time && IdAt(position) == cursor.Id) position++;
        return Math.Max(position, low);

        long IdAt(int at) => IdOf(RowAt(sort.ByUpdate, at));
    }

    private int RowAt(bool byUpdate, int position) => byUpdate ? _byUpdate[position].Row : position;

    private long TimeAt(bool byUpdate, int position) => byUpdate ? _byUpdate[position].Time : _rows[position].Created;

    private int LowerBound(bool byUpdate, long? time, int unbounded)
    {
        if (time is null) return unbounded;
        int low = 0, high = byUpdate ? _byUpdate.Count : _rows.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (TimeAt(byUpdate, middle) < time) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>The number of a buyer of this shop, or one that nobody has.</summary>
    private int BuyerNumber(string id)
    {
        var none = Buyer.Id(World.Shop, 0);
        return id.Length == none.Length && id.StartsWith(none[..6], StringComparison.Ordinal)
            && int.TryParse(id.AsSpan(6), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
    }
}
