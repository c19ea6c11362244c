using System.Globalization;
using TenantConsole.Simulation.Shops;

namespace TenantConsole.Simulation.Histories;

/// <summary>What buyers, sellers and carriers do: each time one thing, with the notifications that the platform makes of it. In a healthy shop every order can be taken.</summary>
internal sealed class ShopLife(Random random, TimeProvider time, int seed, bool healthy)
{
    private static readonly string[] Way = ["UNPAID", "AWAITING_SHIPMENT", "AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED", "COMPLETED"];

    private long _notification = 7_390_000_000_000_000_000 + (seed % 1_000_000 * 1_000_000_000L);
    private int _unknown;

    /// <summary>An order that was placed in the past and told of then.</summary>
    public void Place(SimulatedStore store, DateTimeOffset at) => store.Shop.Put(Fresh(store.Shop, Seconds(at), at));

    /// <summary>Something happens in a shop now.</summary>
    public IReadOnlyList<Notification> Happen(SimulatedStore store)
    {
        var shop = store.Shop;
        switch (random.Next(100))
        {
            case < 4 when !healthy:
                return [Tell(store, 1, string.Create(CultureInfo.InvariantCulture, $"570000000000{++_unknown:D6}"), "an order that nobody knows")];
            case < 7:
                return [Tell(store, 46, null, "something without meaning")];
            case var what when what < 40 || shop.Ids.Count == 0:
                var fresh = Fresh(shop, Seconds(time.GetUtcNow()), time.GetUtcNow());
                shop.Put(fresh);
                return [Tell(store, 1, fresh.Id, $"new {fresh}")];
            case < 47:
                // Twice within one second, of which the platform's version shows nothing.
                var order = Any(shop.Ids);
                return [Change(store, order), Change(store, order)];
            default:
                return [Change(store, Any(shop.Ids))];
        }
    }

    /// <summary>A healthy order goes to somebody else and one step further.</summary>
    public Notification Move(SimulatedStore store, string order)
    {
        var old = store.Shop.Current(order);
        var now = Seconds(time.GetUtcNow());
        var next = old with
        {
            Revision = old.Revision + 1,
            UpdatedAt = now,
            ShownAt = time.GetUtcNow(),
            Buyer = $"Buyer {order[^4..]} moved {old.Revision + 1}",
            Status = Way[Math.Min(Array.IndexOf(Way, old.Status) + 1, Way.Length - 1)],
        };
        store.Shop.Put(next);
        return Tell(store, 3, order, $"{next}");
    }

    private Notification Change(SimulatedStore store, string order)
    {
        var old = store.Shop.Current(order);
        var now = Seconds(time.GetUtcNow());
        var next = old with { Revision = old.Revision + 1, UpdatedAt = now > old.UpdatedAt ? now : old.UpdatedAt, ShownAt = time.GetUtcNow(), Poisoned = !healthy && random.Next(40) == 0 };
        var topic = 1;
        switch (random.Next(10))
        {
            case 0:
                next = next with { Status = "CANCELLED" };
                break;
            case 1 or 2:
                (next, topic) = (next with { Buyer = $"Buyer {order[^4..]} moved {next.Revision}" }, 3);
                break;
            case 3:
                next = next with { Buyer = null };
                break;
            case 4 or 5 when next.Lines.Count > 1:
                next = Sum(next with { Lines = [.. next.Lines.Skip(1)] });
                break;
            case 6:
                next = Sum(next with { Lines = [.. next.Lines, ($"{order}{next.Revision:D2}", random.Next(1, 90))] });
                break;
            default:
                next = next with { Status = Way[Math.Min(Array.IndexOf(Way, next.Status) + 1, Way.Length - 1)] };
                break;
        }

        store.Shop.Put(next);
        return Tell(store, topic, order, $"{next}");
    }

    private OrderVersion Fresh(SimulatedShop shop, DateTimeOffset second, DateTimeOffset at)
    {
        var id = shop.NextId();
        (string, decimal)[] lines = [.. Enumerable.Range(1, 1 + random.Next(3)).Select(place => ($"{id}{place:D1}", (decimal)random.Next(1, 90)))];
        return Sum(new OrderVersion(id, 1, second, second, at, "UNPAID", 0, lines, $"Buyer {id[^4..]}", !healthy && random.Next(40) == 0));
    }

    private static OrderVersion Sum(OrderVersion order) => order with { Total = order.Lines.Sum(line => line.Price) };

    private Notification Tell(SimulatedStore store, int topic, string? order, string what) =>
        new((++_notification).ToString(CultureInfo.InvariantCulture), topic, store, order, what, time.GetUtcNow());

    private T Any<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];

    private static DateTimeOffset Seconds(DateTimeOffset at) => DateTimeOffset.FromUnixTimeSeconds(at.ToUnixTimeSeconds());
}
