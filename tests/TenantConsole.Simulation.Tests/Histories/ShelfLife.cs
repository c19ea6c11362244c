using System.Globalization;
using TenantConsole.Simulation.Shops;

namespace TenantConsole.Simulation.Histories;

/// <summary>What people want to have on a shelf, and what happens to it besides.</summary>
internal sealed class ShelfLife(Random random, TimeProvider time, bool namesTimes)
{
    private readonly Dictionary<(SimulatedStore, string), int> _wishes = [];
    private int _number;
    private (string Product, string Sku) _last = Shelf.Things[0];

    /// <summary>Prices or levels that somebody wants, each of another SKU; often of the one that was wanted last.</summary>
    public List<Wish> Want(SimulatedStore store)
    {
        var isPrice = random.Next(5) < 3;
        var count = random.Next(3) switch { 0 => 2, 1 => Shelf.Things.Count, _ => 1 };
        var things = Shelf.Things.OrderBy(thing => thing == _last && random.Next(4) > 0 ? -1 : random.Next(100)).Take(count).ToList();
        _last = things[0];
        return things.ConvertAll(thing => Want(store, isPrice, thing.Product, thing.Sku));
    }

    /// <summary>Somebody else does something, often to what was wanted last.</summary>
    /// <returns>It in words.</returns>
    public string Happen(SimulatedStore store)
    {
        var sku = random.Next(4) > 0 ? _last.Sku : Shelf.Things[random.Next(Shelf.Things.Count)].Sku;
        var (what, value) = random.Next(10) switch
        {
            < 5 => (ShelfEvent.Sort.Elsewhere, 500m + (++_number / 100m)),
            < 8 => (ShelfEvent.Sort.Sold, 1 + random.Next(6)),
            _ => (ShelfEvent.Sort.Restocked, 10m + random.Next(40)),
        };
        var now = store.Shop.Shelf.Happen(what, sku, value, time.GetUtcNow());
        return string.Create(CultureInfo.InvariantCulture, $"shop {store.Shop.ShopId[^3..]}, {(what == ShelfEvent.Sort.Elsewhere ? Shelf.Price(sku) : Shelf.Level(sku))}: {what}, now {now}");
    }

    private Wish Want(SimulatedStore store, bool isPrice, string product, string sku)
    {
        var (shelf, target, number) = (store.Shop.Shelf, isPrice ? Shelf.Price(sku) : Shelf.Level(sku), ++_number);
        var nth = _wishes[(store, target)] = _wishes.GetValueOrDefault((store, target)) + 1;
        var refused = random.Next(12) == 0;
        // Levels only rise: of two, the one that was set is told from the other by its height.
        var wanted = isPrice ? (refused ? Shelf.RefusedPrice : 10m) + (number / 100m) : refused ? 98_000m : nth * Wish.Apart;
        var events = shelf.Events;
        var (looked, seenAt) = (events.Count, (DateTimeOffset?)null);
        if (namesTimes && events.Count > 0 && random.Next(6) == 0)
        {
            looked = random.Next(events.Count); // a page that was open for a while
            seenAt = events[looked].At;
        }

        decimal? seen = isPrice && random.Next(5) == 0 ? null : shelf.Value(target, looked);
        return new(store, isPrice, product, sku, string.Create(CultureInfo.InvariantCulture, $"wish {number}"), wanted, seen, looked, seenAt);
    }
}
