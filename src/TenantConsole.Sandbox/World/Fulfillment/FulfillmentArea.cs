using System.Globalization;
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

    private readonly List<(uint Time, int Row)> _released = [];
    private readonly Dictionary<long, List<int>> _combined = [];

    public override string Name => "fulfillment";

    /// <summary>Rows in the order in which their packages came to be, between two times.</summary>
    public IEnumerable<(long Time, int Row)> Released(long? from, long? before)
    {
        var low = from is { } first ? Bound(first) : 0;
        var high = before is { } last ? Bound(last) : _released.Count;
        for (var i = low; i < high; i++) yield return (_released[i].Time, _released[i].Row);
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
        foreach (var (_, row) in Released(World.Time - 30 * 86_400L, null))
        {
            var kept = World.Orders.Row(row);
            if (kept.Status != OrderStatus.AwaitingShipment || kept.Packages != 1 || kept.Marks.HasFlag(OrderMarks.CancelWished) || World.Orders.Get(row) is { CombinedInto: not null } or { FulfilledByPlatform: true }) continue;
            if (waiting.TryGetValue((kept.Buyer, kept.Warehouse), out var list)) list.Add(row);
            else waiting.Add((kept.Buyer, kept.Warehouse), [row]);
        }
        return waiting.Values.Where(rows => rows.Count > 1).Select(rows => (new PackageFacts(World.Orders.Get(rows[0]), World.Orders.StepOf(rows[0])).Id(0) + 50, rows.ToArray()));
    }

    public override void OrderStepped(in OrderStepped step)
    {
        if (step.Step.Kind == StepKind.Released) _released.Add(((uint)World.Time, step.Row));
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

    private Package Shared(long id)
    {
        var parts = _combined[id].Select(row => (row, World.Orders.Get(row), World.Orders.StepOf(row), 0)).ToArray();
        return new Package(id, parts, parts.Max(part => part.Item2.TimeOf(StepKind.Released, part.Item3) ?? 0), parts.Max(part => World.Orders.UpdatedOf(part.row)));
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
