using System.Runtime.InteropServices;

namespace TenantConsole.Sandbox.World;

/// <summary>
/// The orders of one shop as time passes: a row each in the order of creation, and an index in the order of update whose older entries
/// an order leaves behind. Only living orders are held whole; the others are made again when somebody asks.
/// </summary>
internal sealed partial class ShopOrders(ShopWorld world, OrderMaker maker) : ShopArea(world)
{
    private readonly record struct Entry(uint Time, int Row);

    private sealed class Living(ShopOrders owner, Order order) : Happening
    {
        public Order Order { get; set; } = order;

        public int Row { get; set; } = -1;

        public int Step { get; set; } = -1;

        public override void Happen(long time) => owner.TakeStep(this);
    }

    private readonly List<OrderRow> _rows = [];
    private readonly List<Entry> _byUpdate = [];
    private readonly StatusCounts _createCounts = new();
    private readonly StatusCounts _updateCounts = new();

    /// <summary>The packages of the rows in the index by update.</summary>
    private readonly StatusCounts _updatePackages = new();
    private readonly Dictionary<int, Living> _living = [];
    private readonly Dictionary<int, Order> _changed = [];

    /// <summary>For each hour since the first one, the row with which it begins.</summary>
    private readonly List<int> _hourStarts = [];
    private readonly Dictionary<long, int> _numbersOfHour = [];

    public override string Name => "orders";

    private long FirstHour => World.Parameters.FirstHour;

    public int Count(long time) => World.At(time, () => _rows.Count);

    public (IReadOnlyList<Order> Orders, long Time) Find(IEnumerable<long> ids, long time) => World.At(time, () =>
    {
        var found = new List<Order>();
        foreach (var id in ids)
        {
            if (FindRow(id) is { } row) found.Add(Get(row));
        }
        return ((IReadOnlyList<Order>)found, World.Time);
    });

    /// <summary>The row of an order, or null; inside At.</summary>
    public int? FindRow(long id)
    {
        // The hour, and the number within the hour, are written in the id.
        var rest = id - OrderMaker.FirstId;
        if (rest < 0 || rest / OrderMaker.HourSpan >= 1_000_000) return null;
        return FindRow(rest / OrderMaker.HourSpan, (int)(rest / 10_000 % 10_000)) is { } row && IdOf(row) == id ? row : null;
    }

    /// <summary>The row that was made in an hour with a number; inside At.</summary>
    public int? FindRow(long hour, int number)
    {
        var index = hour - FirstHour;
        if (index < 0 || index >= _hourStarts.Count) return null;
        var end = index + 1 < _hourStarts.Count ? _hourStarts[(int)index + 1] : _rows.Count;
        for (var row = _hourStarts[(int)index]; row < end; row++)
        {
            if (_rows[row].Number == number) return row;
        }
        return null;
    }

    /// <summary>The order of a row, with its whole life; inside At.</summary>
    public Order Get(int row)
    {
        if (_changed.TryGetValue(row, out var changed)) return changed;
        if (_living.TryGetValue(row, out var living)) return living.Order;
        var kept = _rows[row];
        return maker.Make(World, kept.Hour, kept.Number, kept.Created, kept.Marks.HasFlag(OrderMarks.Viral));
    }

    /// <summary>The present step of an order; inside At.</summary>
    public int StepOf(int row) => _rows[row].Step;

    public OrderRow Row(int row) => _rows[row];

    /// <summary>When it last took a step.</summary>
    public long UpdatedOf(int row) => _byUpdate[_rows[row].Latest].Time;

    public int Rows => _rows.Count;

    /// <summary>The rows, from Low on and before High, that were created between two times; inside At.</summary>
    public (int Low, int High) CreatedBetween(long? from, long? before) => (LowerBound(byUpdate: false, from, 0), LowerBound(byUpdate: false, before, _rows.Count));

    public long IdOf(int row) => maker.IdOf(World.Shop, _rows[row].Hour, _rows[row].Number);

    public OrderPage Search(OrderFilter filter, OrderSort sort, OrderCursor? after, int size, long time) => World.At(time, () => Find(filter, sort, after, size));

    public override void HourBegins(long hour)
    {
        _hourStarts.Add(_rows.Count);
        var orders = maker.Hour(World, hour);
        _numbersOfHour.Clear();
        _numbersOfHour[hour] = orders.Length;
        foreach (var order in orders) Expect(order);
        AddViral(hour, hour * 3600);
        if (_byUpdate.Count > 3 * _rows.Count + 1000) Compact();
    }

    /// <summary>Gives an order another life from now on. A step that is due now is taken at once. Inside At, from a command's Apply.</summary>
    public void Rewrite(int row, Order changed)
    {
        _changed[row] = changed;
        ref var kept = ref CollectionsMarshal.AsSpan(_rows)[row];
        kept.Marks |= OrderMarks.Changed;
        kept.Packages = (byte)changed.Packages;
        if (!_living.TryGetValue(row, out var living))
        {
            living = new Living(this, changed) { Row = row, Step = kept.Step };
            _living[row] = living;
        }
        living.Order = changed;
        living.Edition++;
        while (living.Step + 1 < changed.Steps.Length && changed.Steps[living.Step + 1].Time <= World.Time) TakeStep(living, again: false);
        Plan(living);
    }

    private void Expect(Order order) => World.Agenda.Add(order.CreateTime, order.Id, new Living(this, order));

    private void TakeStep(Living living, bool again = true)
    {
        var order = living.Order;
        var step = order.Steps[living.Step + 1];
        if (living.Row < 0)
        {
            // It was made when its hour began; a price changed since then counts.
            if (World.Catalog.LastPriceChange >= order.Hour * 3600) living.Order = order = maker.Make(World, order.Hour, order.Number, order.CreateTime, order.IsViral);
            // Who finds the shelf empty leaves.
            if (!World.Catalog.CanServe(order)) return;
            living.Row = Enter(order);
            _living[living.Row] = living;
        }
        living.Step++;
        ref var row = ref CollectionsMarshal.AsSpan(_rows)[living.Row];
        if (living.Step > 0)
        {
            _createCounts.Add(living.Row, row.Status, -1);
            _updateCounts.Add(row.Latest, row.Status, -1);
            _updatePackages.Add(row.Latest, row.Status, -row.Shown);
        }
        row.Step = (byte)living.Step;
        row.Status = step.Status;
        if (step.Kind == StepKind.Released) row.Marks |= OrderMarks.Released;
        row.Marks = step.Kind == StepKind.CancelRequested ? row.Marks | OrderMarks.CancelWished : row.Marks & ~OrderMarks.CancelWished;
        _createCounts.Add(living.Row, row.Status, 1);
        Append((uint)step.Time, living.Row);
        World.Stepped(new OrderStepped(living.Row, order, living.Step));
        if (again) Plan(living);
    }

    private void Plan(Living living)
    {
        var steps = living.Order.Steps;
        if (living.Step + 1 < steps.Length) World.Agenda.Add(steps[living.Step + 1].Time, living.Order.Id, living);
        else _living.Remove(living.Row);
    }

    private int Enter(Order order)
    {
        _rows.Add(new OrderRow
        {
            Created = (uint)order.CreateTime,
            Hour = (int)order.Hour,
            Number = (ushort)order.Number,
            Buyer = order.Buyer,
            Warehouse = (byte)Array.IndexOf(World.Shop.Warehouses, order.Warehouse),
            Packages = (byte)order.Packages,
            Marks = (order.ShippedBySeller ? OrderMarks.ShippedBySeller : 0) | (order.IsViral ? OrderMarks.Viral : 0),
        });
        return _rows.Count - 1;
    }

    /// <summary>Appends to the index by update, in the order of time and id; only commands of the same second can be out of order.</summary>
    private void Append(uint time, int row)
    {
        var position = _byUpdate.Count;
        if (position > 0 && _byUpdate[^1].Time == time)
        {
            var id = IdOf(row);
            while (position > 0 && _byUpdate[position - 1].Time == time && IdOf(_byUpdate[position - 1].Row) > id) position--;
        }
        _byUpdate.Insert(position, new Entry(time, row));
        var rows = CollectionsMarshal.AsSpan(_rows);
        if (position == _byUpdate.Count - 1)
        {
            rows[row].Latest = position;
            _updateCounts.Add(position, rows[row].Status, 1);
            _updatePackages.Add(position, rows[row].Status, rows[row].Shown);
            return;
        }
        for (var i = _byUpdate.Count - 1; i > position; i--)
        {
            ref var shifted = ref rows[_byUpdate[i].Row];
            if (_byUpdate[i].Row == row || shifted.Latest != i - 1) continue;
            shifted.Latest = i;
        }
        rows[row].Latest = position;
        Recount(position / StatusCounts.Block);
    }

    private void Compact()
    {
        var rows = CollectionsMarshal.AsSpan(_rows);
        var kept = 0;
        for (var i = 0; i < _byUpdate.Count; i++)
        {
            var entry = _byUpdate[i];
            if (rows[entry.Row].Latest != i) continue;
            rows[entry.Row].Latest = kept;
            _byUpdate[kept++] = entry;
        }
        _byUpdate.RemoveRange(kept, _byUpdate.Count - kept);
        Recount(0);
    }

    private void Recount(int fromBlock)
    {
        _updateCounts.Clear(fromBlock);
        _updatePackages.Clear(fromBlock);
        for (var i = fromBlock * StatusCounts.Block; i < _byUpdate.Count; i++)
        {
            var row = _rows[_byUpdate[i].Row];
            if (row.Latest != i) continue;
            _updateCounts.Add(i, row.Status, 1);
            _updatePackages.Add(i, row.Status, row.Shown);
        }
    }
}
