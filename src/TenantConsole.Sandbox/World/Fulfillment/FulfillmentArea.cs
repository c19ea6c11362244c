using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace TenantConsole.Sandbox.World;

/// <summary>Packages: they come with an order's release, and commands send, split, combine and deliver them.</summary>
internal sealed class FulfillmentArea(ShopWorld world) : ShopArea(world)
{
    public sealed record Part(long Order, int Package);

    public sealed record Shipped(Part[] Parts, string? Tracking, string? Provider, string? Handover, long? SlotStart, long? SlotEnd);

    public sealed record Relaid(long Order, int[] PackageOfLine, int Packages);

    public sealed record Combined(long Package, long[] Orders);

    public sealed record DeliveredParts(Part[] Parts);

    private struct Release
    {
        public uint Time;
        public int Row;

        /// <summary>The order's status and packages as the counts have them.</summary>
        public OrderStatus Status;
        public byte Shown;
    }

    private readonly List<Release> _released = [];
    private readonly StatusCounts _counts = new();
    private readonly Dictionary<long, List<int>> _combined = [];

    public override string Name => "fulfillment";

    /// <summary>
    /// Rows that show packages in the order in which those came to be, between two times, both included, with one of the statuses, a bit
    /// for each; as far as the caller reads on.
    /// </summary>
    public IEnumerable<(long Time, int Row)> Released(long? from, long? until, int statuses, bool descending)
    {
        var (low, high) = (from is { } first ? Bound(first) : 0, until is { } last ? Bound(last + 1) : _released.Count);
        for (var i = descending ? high - 1 : low; i >= low && i < high;)
        {
            // A block in which nothing fits is passed over whole.
            if ((descending ? i % StatusCounts.Block == StatusCounts.Block - 1 : i % StatusCounts.Block == 0) && _counts.Sum(i / StatusCounts.Block, statuses) == 0)
            {
                i += descending ? -StatusCounts.Block : StatusCounts.Block;
                continue;
            }
            var release = _released[i];
            if (release.Shown > 0 && (statuses >> (int)release.Status & 1) != 0) yield return (release.Time, release.Row);
            i += descending ? -1 : 1;
        }
    }

    /// <summary>How many packages came to be between two times whose orders have one of the statuses, and were updated between two others.</summary>
    public int Count(long? from, long? before, long? updateFrom, long? updateBefore, int statuses)
    {
        if (from is null && before is null) return World.Orders.PackagesUpdated(updateFrom, updateBefore, statuses);
        var (low, high, total) = (from is { } first ? Bound(first) : 0, before is { } last ? Bound(last) : _released.Count, 0);
        var whole = updateFrom is null && updateBefore is null;
        for (var i = low; i < high;)
        {
            if (i % StatusCounts.Block == 0 && i + StatusCounts.Block <= high)
            {
                var sum = _counts.Sum(i / StatusCounts.Block, statuses);
                if (whole || sum == 0)
                {
                    total += sum;
                    i += StatusCounts.Block;
                    continue;
                }
            }
            var release = _released[i++];
            if (release.Shown == 0 || (statuses >> (int)release.Status & 1) == 0) continue;
            if (whole || World.Orders.UpdatedOf(release.Row) is var updated && (updateFrom is null || updated >= updateFrom) && (updateBefore is null || updated < updateBefore)) total += release.Shown;
        }
        return total;
    }

    /// <summary>Whether the packages of a row came to be between two times.</summary>
    public bool ReleasedBetween(int row, long? from, long? before)
    {
        if (from is null && before is null) return true;
        var released = World.Orders.Get(row).TimeOf(StepKind.Released, World.Orders.StepOf(row));
        return (from is null || released >= from) && (before is null || released < before);
    }

    /// <summary>The packages of an order as they stand; shared ones only with the first of their orders.</summary>
    public IEnumerable<Package> Of(int row)
    {
        var order = World.Orders.Get(row);
        var at = World.Orders.StepOf(row);
        if (order.TimeOf(StepKind.Released, at) is null) yield break;
        if (order.CombinedInto is { } shared)
        {
            if (_combined[shared][0] == row) yield return Shared(shared);
            yield break;
        }
        for (var p = 0; p < order.Packages; p++) yield return One(row, order, at, p);
    }

    public Package? Find(long id)
    {
        if (_combined.ContainsKey(id)) return Shared(id);
        if (PackageFacts.Decode(id) is not var (hour, shop, number) || shop != World.Shop.Index + 1 || World.Orders.FindRow(hour, number) is not { } row) return null;
        return Of(row).FirstOrDefault(package => package.Id == id);
    }

    /// <summary>Orders of one buyer, one address and one warehouse that wait to be sent whole, two or more.</summary>
    public IEnumerable<(long Id, int[] Rows)> Combinable()
    {
        var waiting = new Dictionary<(int Buyer, byte Warehouse), List<int>>();
        foreach (var (_, row) in Released(World.Time - 30 * 86_400L, null, 1 << (int)OrderStatus.AwaitingShipment, descending: false))
        {
            var kept = World.Orders.Row(row);
            if (kept.Packages != 1 || kept.Marks.HasFlag(OrderMarks.CancelWished) || World.Orders.Get(row) is { CombinedInto: not null } or { FulfilledByPlatform: true }) continue;
            if (waiting.TryGetValue((kept.Buyer, kept.Warehouse), out var list)) list.Add(row);
            else waiting.Add((kept.Buyer, kept.Warehouse), [row]);
        }
        return waiting.Values.Where(rows => rows.Count > 1).Select(rows => (new PackageFacts(World.Orders.Get(rows[0]), World.Orders.StepOf(rows[0])).Id(0) + 50, rows.ToArray()));
    }

    public override void OrderStepped(in OrderStepped step)
    {
        if (step.Step.Kind == StepKind.Released) _released.Add(new Release { Time = (uint)World.Time, Row = step.Row });
        if (step.Order.TimeOf(StepKind.Released, step.At) is { } released) Recount(step.Row, step.Order, released);
    }

    /// <summary>Keeps the counts right: an order has moved, or its packages were laid out anew.</summary>
    private void Recount(int row, Order order, long released)
    {
        var i = Bound(released);
        while (_released[i].Row != row) i++;
        ref var kept = ref CollectionsMarshal.AsSpan(_released)[i];
        var shown = order.CombinedInto is { } shared ? _combined[shared][0] == row ? 1 : 0 : order.Packages;
        _counts.Add(i, kept.Status, -kept.Shown);
        (kept.Status, kept.Shown) = (World.Orders.Row(row).Status, (byte)shown);
        _counts.Add(i, kept.Status, kept.Shown);
        World.Orders.Show(row, shown);
    }

    private void Recount(int row)
    {
        var order = World.Orders.Get(row);
        if (order.TimeOf(StepKind.Released, World.Orders.StepOf(row)) is { } released) Recount(row, order, released);
    }

    public override void Apply(string command, JsonElement arguments)
    {
        switch (command)
        {
            case "ship":
                Ship(ShopWorld.Read<Shipped>(arguments));
                break;
            case "tracking":
                SetTracking(ShopWorld.Read<Shipped>(arguments));
                break;
            case "relay":
                Relay(ShopWorld.Read<Relaid>(arguments));
                break;
            case "combine":
                Combine(ShopWorld.Read<Combined>(arguments));
                break;
            case "uncombine":
                Uncombine(ShopWorld.Read<Combined>(arguments));
                break;
            case "deliver":
                foreach (var part in ShopWorld.Read<DeliveredParts>(arguments).Parts) Rewrite(part.Order, (order, at) => order with { Steps = Rescript.Delivered(order, at, World.Time) });
                break;
            default:
                base.Apply(command, arguments);
                break;
        }
    }

    private void Ship(Shipped shipped)
    {
        foreach (var part in shipped.Parts)
        {
            Rewrite(part.Order, (order, at) =>
            {
                var facts = new PackageFacts(order, at);
                var shipments = new Shipment?[order.Packages];
                for (var p = 0; p < shipments.Length; p++)
                    shipments[p] = order.Shipments?[p] ?? (facts.ReadyTime(p) is { } early ? new Shipment(early, null, null, null, null, null) : null);
                shipments[part.Package] = new Shipment(World.Time, shipped.Tracking, shipped.Provider, shipped.Handover, shipped.SlotStart, shipped.SlotEnd);
                var all = shipments.All(shipment => shipment is not null);
                var changed = order with { Shipments = shipments };
                return changed with { Steps = all ? Rescript.Ready(changed, at, World.Time, handedOver: order.ShippedBySeller) : Rescript.PartlyReady(changed, at, World.Time) };
            });
        }
    }

    private void SetTracking(Shipped shipped)
    {
        foreach (var part in shipped.Parts)
        {
            Rewrite(part.Order, (order, at) =>
            {
                var facts = new PackageFacts(order, at);
                var shipments = Enumerable.Range(0, order.Packages).Select(p => order.Shipments?[p] ?? (facts.ReadyTime(p) is { } time ? new Shipment(time, null, null, null, null, null) : null)).ToArray();
                shipments[part.Package] = (shipments[part.Package] ?? new Shipment(World.Time, null, null, null, null, null)) with { Tracking = shipped.Tracking, Provider = shipped.Provider };
                return order with { Shipments = shipments, Steps = Rescript.Edited(order, at, World.Time) };
            });
        }
    }

    private void Relay(Relaid relaid)
    {
        Rewrite(relaid.Order, (order, at) =>
        {
            var laid = order with
            {
                Lines = [.. order.Lines.Select((line, i) => line with { Package = relaid.PackageOfLine[i] })],
                Packages = relaid.Packages,
                FirstPackage = order.FirstPackage + order.Packages,
                Shipments = null,
            };
            return laid with { Steps = Rescript.Edited(laid, at, World.Time) };
        });
        TellPackages("SPLIT", [relaid.Order]);
    }

    private void Combine(Combined combined)
    {
        _combined[combined.Package] = [.. combined.Orders.Select(id => World.Orders.FindRow(id)!.Value)];
        foreach (var id in combined.Orders) Rewrite(id, (order, at) => order with { CombinedInto = combined.Package, Steps = Rescript.Edited(order, at, World.Time) });
        TellPackages("COMBINE", combined.Orders);
    }

    private void Uncombine(Combined combined)
    {
        var rows = _combined[combined.Package];
        foreach (var id in combined.Orders)
        {
            rows.Remove(World.Orders.FindRow(id)!.Value);
            Rewrite(id, Alone);
        }
        // Another order may show the shared package now.
        foreach (var row in rows) Recount(row);
        // One order alone shares with nobody.
        if (rows.Count == 1) Rewrite(World.Orders.IdOf(rows[0]), Alone);
        if (rows.Count <= 1) _combined.Remove(combined.Package);
        TellPackages("CANCEL_COMBINE", combined.Orders);

        Order Alone(Order order, int at) => order with { CombinedInto = null, FirstPackage = order.FirstPackage + order.Packages, Steps = Rescript.Edited(order, at, World.Time) };
    }

    private void TellPackages(string kind, long[] orders)
    {
        World.Notices.Tell(Topics.Package, orders[0], () => new
        {
            ScType = kind,
            RoleType = "ROLE_SELLER",
            PackageList = orders.Select(id => World.Orders.FindRow(id)!.Value).SelectMany(row => Of(row)).Select(package => new
            {
                PackageId = Text(package.Id),
                OrderIdList = package.Parts.Select(part => Text(part.Order.Id)),
            }),
            UpdateTime = World.Time,
        });
    }

    private void Rewrite(long id, Func<Order, int, Order> change)
    {
        var row = World.Orders.FindRow(id)!.Value;
        World.Orders.Rewrite(row, change(World.Orders.Get(row), World.Orders.StepOf(row)));
    }

    private Package One(int row, Order order, int at, int index) =>
        new(new PackageFacts(order, at).Id(index), [(row, order, at, index)], order.TimeOf(StepKind.Released, at)!.Value, World.Orders.UpdatedOf(row));

    /// <summary>Its times and status are those of its first order, by which a search finds it.</summary>
    private Package Shared(long id)
    {
        var parts = _combined[id].Select(row => (row, World.Orders.Get(row), World.Orders.StepOf(row), 0)).ToArray();
        return new Package(id, parts, parts[0].Item2.TimeOf(StepKind.Released, parts[0].Item3)!.Value, World.Orders.UpdatedOf(parts[0].row));
    }

    private int Bound(long time)
    {
        int low = 0, high = _released.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_released[middle].Time < time) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
