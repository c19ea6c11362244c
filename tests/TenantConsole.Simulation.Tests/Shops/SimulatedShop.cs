using System.Globalization;

namespace TenantConsole.Simulation.Shops;

/// <summary>One shop on the simulated platform: its orders with all their versions.</summary>
internal sealed class SimulatedShop(string shopId, string cipher, string currency, long firstOrder)
{
    private readonly Dictionary<string, List<OrderVersion>> _orders = [];
    private readonly List<string> _ids = [];

    public string ShopId => shopId;

    public string Cipher => cipher;

    public string Currency => currency;

    /// <summary>What it sells.</summary>
    public Shelf Shelf { get; } = new(currency);

    /// <summary>How long after a change a search shows it.</summary>
    public TimeSpan SearchLag { get; init; }

    /// <summary>How long after a change the detail shows it.</summary>
    public TimeSpan DetailLag { get; init; }

    /// <summary>The orders' ids in the order of their coming.</summary>
    public IReadOnlyList<string> Ids => _ids;

    /// <summary>The id of the next order.</summary>
    public string NextId() => (firstOrder + _ids.Count).ToString(CultureInfo.InvariantCulture);

    /// <summary>All versions of an order, oldest first.</summary>
    public IReadOnlyList<OrderVersion> Versions(string order) => _orders[order];

    /// <summary>The newest.</summary>
    public OrderVersion Current(string order) => _orders[order][^1];

    /// <summary>Something happened to an order.</summary>
    public void Put(OrderVersion version)
    {
        lock (_orders)
        {
            if (!_orders.TryGetValue(version.Id, out var versions))
            {
                _orders[version.Id] = versions = [];
                _ids.Add(version.Id);
            }

            versions.Add(version);
        }
    }

    /// <summary>What the detail endpoint shows; null for an order that it does not know (yet).</summary>
    public OrderVersion? Detail(string order, DateTimeOffset now) => Seen(order, now - DetailLag);

    /// <summary>What a search finds, in the order of the sort.</summary>
    public List<OrderVersion> Search(bool byUpdate, DateTimeOffset? from, DateTimeOffset? before, DateTimeOffset now)
    {
        DateTimeOffset Key(OrderVersion version) => byUpdate ? version.UpdatedAt : version.CreatedAt;
        lock (_orders)
        {
            return [.. _ids.Select(id => Seen(id, now - SearchLag)).OfType<OrderVersion>()
                .Where(version => (from is null || Key(version) >= from) && (before is null || Key(version) < before))
                .OrderBy(Key).ThenBy(version => version.Id, StringComparer.Ordinal)];
        }
    }

    private OrderVersion? Seen(string order, DateTimeOffset at)
    {
        lock (_orders)
            return _orders.TryGetValue(order, out var versions) ? versions.LastOrDefault(version => version.ShownAt <= at) : null;
    }
}
