using TenantConsole.Sandbox.Journal;

namespace TenantConsole.Sandbox.World;

/// <summary>Sellers, shops and their living orders, made from the parameters alone.</summary>
internal sealed class SandboxWorld
{
    private readonly Dictionary<string, Shop> _byCipher;
    private readonly Dictionary<string, Seller> _sellerOfShop;
    private readonly ShopWorld[] _worlds;

    public SandboxWorld(WorldParameters parameters)
    {
        Parameters = parameters;
        Sellers = SellerMaker.Make(parameters);
        Shops = [.. Sellers.SelectMany(seller => seller.Shops)];
        _byCipher = Shops.ToDictionary(shop => shop.Cipher, StringComparer.Ordinal);
        _sellerOfShop = Sellers.SelectMany(seller => seller.Shops.Select(shop => (shop.Id, seller))).ToDictionary(pair => pair.Id, pair => pair.seller, StringComparer.Ordinal);
        var maker = new OrderMaker(parameters, new Rhythm(parameters, Shops));
        _worlds = [.. Shops.Select(shop => new ShopWorld(shop, parameters, maker))];
    }

    public WorldParameters Parameters { get; }

    public IReadOnlyList<Seller> Sellers { get; }

    public IReadOnlyList<Shop> Shops { get; }

    public Seller? FindSeller(string? id) => Sellers.FirstOrDefault(seller => seller.Id == id);

    public Shop? FindShop(string cipher) => _byCipher.GetValueOrDefault(cipher);

    public Seller SellerOf(Shop shop) => _sellerOfShop[shop.Id];

    public IReadOnlyList<ShopWorld> Worlds => _worlds;

    public ShopWorld Of(Shop shop) => _worlds[shop.Index];

    public ShopOrders OrdersOf(Shop shop) => Of(shop).Orders;

    /// <summary>Lets the shops take up the commands of an earlier life, and keep new ones.</summary>
    public SandboxWorld Open(JournalFile journal, TimeProvider real)
    {
        var recorded = journal.Entries.Where(entry => entry.Kind == JournalEntry.Did).ToLookup(entry => entry.Shop);
        foreach (var world in _worlds) world.Open(recorded[world.Shop.Id], journal, real);
        return this;
    }

    /// <summary>Makes the history now rather than at the first call.</summary>
    public int Prepare(long time)
    {
        var count = 0;
        Parallel.ForEach(_worlds, world => Interlocked.Add(ref count, world.Orders.Count(time)));
        return count;
    }
}
