namespace TenantConsole.Sandbox.World;

/// <summary>Sellers, shops and their living orders, made from the parameters alone.</summary>
internal sealed class SandboxWorld
{
    private readonly Dictionary<string, Shop> _byCipher;
    private readonly Dictionary<string, Seller> _sellerOfShop;
    private readonly ShopOrders[] _orders;

    public SandboxWorld(WorldParameters parameters)
    {
        Parameters = parameters;
        Sellers = SellerMaker.Make(parameters);
        Shops = [.. Sellers.SelectMany(seller => seller.Shops)];
        _byCipher = Shops.ToDictionary(shop => shop.Cipher, StringComparer.Ordinal);
        _sellerOfShop = Sellers.SelectMany(seller => seller.Shops.Select(shop => (shop.Id, seller))).ToDictionary(pair => pair.Id, pair => pair.seller, StringComparer.Ordinal);
        var maker = new OrderMaker(parameters, new Rhythm(parameters, Shops));
        _orders = [.. Shops.Select(shop => new ShopOrders(shop, maker, parameters.FirstHour))];
    }

    public WorldParameters Parameters { get; }

    public IReadOnlyList<Seller> Sellers { get; }

    public IReadOnlyList<Shop> Shops { get; }

    public Seller? FindSeller(string? id) => Sellers.FirstOrDefault(seller => seller.Id == id);

    public Shop? FindShop(string cipher) => _byCipher.GetValueOrDefault(cipher);

    public Seller SellerOf(Shop shop) => _sellerOfShop[shop.Id];

    public ShopOrders OrdersOf(Shop shop) => _orders[shop.Index];

    /// <summary>Makes the history now rather than at the first call.</summary>
    public int Prepare(long time)
    {
        var count = 0;
        Parallel.ForEach(_orders, orders => Interlocked.Add(ref count, orders.Count(time)));
        return count;
    }
}
