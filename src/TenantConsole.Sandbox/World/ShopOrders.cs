using System.Globalization;

namespace TenantConsole.Sandbox.World;

/// <summary>
/// The orders of one shop as time passes: indexes by creation and by update, brought up to the asked time before they are read.
/// Steps are taken in order of time, so the update index only ever grows at its end; entries that an order has moved on from are skipped.
/// </summary>
internal sealed class ShopOrders(Shop shop, OrderMaker maker, long firstHour)
{
    private sealed class Living(Order order)
    {
        public readonly Order Order = order;
        public int Step = -1;
    }

    private readonly record struct Entry(long Time, Living Living, int Step);

    private readonly Lock _gate = new();
    private readonly List<Entry> _byCreate = [];
    private readonly List<Entry> _byUpdate = [];
    private readonly Dictionary<long, Living> _byId = [];
    private readonly PriorityQueue<Living, (long Time, long Id)> _next = new();
    private long _hour = firstHour;
    private long _time;

    public int Count(long time)
    {
        lock (_gate)
        {
            Advance(time);
            return _byCreate.Count;
        }
    }

    public (IReadOnlyList<Order> Orders, long Time) Find(IEnumerable<long> ids, long time)
    {
        lock (_gate)
        {
            Advance(time);
            var found = new List<Order>();
            foreach (var id in ids)
            {
                if (_byId.TryGetValue(id, out var living)) found.Add(living.Order);
            }
            return (found, _time);
        }
    }

    public OrderPage Search(OrderFilter filter, OrderSort sort, OrderCursor? after, int size, long time)
    {
        lock (_gate)
        {
            Advance(time);
            var index = sort.ByUpdate ? _byUpdate : _byCreate;
            var low = LowerBound(index, sort.ByUpdate ? filter.UpdateFrom : filter.CreateFrom, 0);
            var high = LowerBound(index, sort.ByUpdate ? filter.UpdateBefore : filter.CreateBefore, index.Count);
            var page = new List<Order>(size);
            var total = 0;
            OrderCursor? last = null;
            var more = false;
            for (var n = 0; n < high - low; n++)
            {
                var entry = index[sort.Descending ? high - 1 - n : low + n];
                var living = entry.Living;
                if (sort.ByUpdate && entry.Step != living.Step || !Matches(living, filter)) continue;
                total++;
                if (more || after is { } cursor && !IsAfter(entry.Time, living.Order.Id, cursor, sort.Descending)) continue;
                if (page.Count == size)
                {
                    more = true;
                    continue;
                }
                page.Add(living.Order);
                last = new OrderCursor(entry.Time, living.Order.Id);
            }
            return new OrderPage(page, _time, total, more ? last : null);
        }
    }

    private void Advance(long time)
    {
        if (time <= _time) return;
        for (; _hour * 3600 <= time; _hour++)
        {
            foreach (var order in maker.Hour(shop, _hour)) _next.Enqueue(new Living(order), (order.CreateTime, order.Id));
            // Steps before the next hour first, which keeps the queue short while a long history is made.
            Take(Math.Min(time, _hour * 3600 + 3599));
        }
        Take(time);
        _time = time;
        if (_byUpdate.Count > 3 * _byCreate.Count + 1000) _byUpdate.RemoveAll(entry => entry.Step != entry.Living.Step);
    }

    private void Take(long until)
    {
        while (_next.TryPeek(out var living, out var due) && due.Time <= until)
        {
            var order = living.Order;
            living.Step++;
            var entry = new Entry(due.Time, living, living.Step);
            if (living.Step == 0)
            {
                _byCreate.Add(entry);
                _byId.Add(order.Id, living);
            }
            _byUpdate.Add(entry);
            if (living.Step + 1 < order.Steps.Length) _next.DequeueEnqueue(living, (order.Steps[living.Step + 1].Time, order.Id));
            else _next.Dequeue();
        }
    }

    private static bool Matches(Living living, OrderFilter filter)
    {
        var order = living.Order;
        var step = order.Steps[living.Step];
        return (filter.Status is null || step.Status == filter.Status)
            && (filter.CreateFrom is null || order.CreateTime >= filter.CreateFrom)
            && (filter.CreateBefore is null || order.CreateTime < filter.CreateBefore)
            && (filter.UpdateFrom is null || step.Time >= filter.UpdateFrom)
            && (filter.UpdateBefore is null || step.Time < filter.UpdateBefore)
            && (filter.ShippedBySeller is null || order.ShippedBySeller == filter.ShippedBySeller)
            && (filter.CancelRequested is null || order.CancelWished(living.Step) == filter.CancelRequested)
            && (filter.BuyerId is null || Buyer.Id(order.Shop, order.Buyer) == filter.BuyerId)
            && (filter.Warehouses.Count == 0 || filter.Warehouses.Contains(order.Warehouse.ToString(CultureInfo.InvariantCulture)));
    }

    private static bool IsAfter(long time, long id, OrderCursor cursor, bool descending)
    {
        var order = time != cursor.Time ? time.CompareTo(cursor.Time) : id.CompareTo(cursor.Id);
        return descending ? order < 0 : order > 0;
    }

    private static int LowerBound(List<Entry> index, long? time, int unbounded)
    {
        if (time is null) return unbounded;
        int low = 0, high = index.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (index[middle].Time < time) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
