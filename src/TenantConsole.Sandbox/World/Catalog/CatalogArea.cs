using System.Text.Json;

namespace TenantConsole.Sandbox.World;

/// <summary>The products of a shop: what their sellers wrote, their reviews, prices over time, and a stock that orders take from.</summary>
internal sealed class CatalogArea : ShopArea
{
    public sealed record ProductWritten(ProductFacts Product, bool Listed, SkuStockSet[] Stock);

    public sealed record StatusSet(long[] Products, ProductStatus Status);

    public sealed record PricesSet(long Product, PriceSet[] Prices);

    public sealed record PriceSet(long Sku, long? Price, long? ListPrice);

    public sealed record BrandMade(string Id, string Name);

    public sealed record StockSet(long Product, SkuStockSet[] Stock);

    public sealed record SkuStockSet(long Sku, int Warehouse, int Quantity);

    private const int RefillBelow = 15;
    private const int ReviewSeconds = 15 * 60;

    private readonly Dictionary<long, CatalogProduct> _products = [];
    private readonly Dictionary<long, SkuStock> _stock = [];
    private readonly Dictionary<long, List<(long Time, long Price)>> _prices = [];
    private readonly List<Categories.Brand> _ownBrands = [];

    public CatalogArea(ShopWorld world)
        : base(world)
    {
        foreach (var product in CatalogSeed.Of(world))
        {
            _products.Add(product.Id, product);
            foreach (var sku in product.Facts.Skus) _stock[sku.Id] = FirstStock(sku.Id);
        }
    }

    public override string Name => "catalog";

    public IEnumerable<CatalogProduct> Products => _products.Values;

    /// <summary>The platform's brands, then those that the seller made.</summary>
    public IEnumerable<Categories.Brand> Brands => Categories.Brands.Concat(_ownBrands);

    public Categories.Brand? FindBrand(string? id) => Brands.FirstOrDefault(brand => brand.Id == id);

    public bool IsOwnBrand(string id) => _ownBrands.Exists(brand => brand.Id == id);

    public CatalogProduct? Find(long id) => _products.GetValueOrDefault(id);

    public SkuStock StockOf(long sku) => _stock[sku];

    /// <summary>The id that the next created product gets.</summary>
    public long NextId => World.Shop.Products[^1].Id / 10_000_000_000_000L * 10_000_000_000_000L + 5_000_000_000_000L + _products.Count * 100_000L + 7;

    public long LastPriceChange { get; private set; }

    /// <summary>What a variant cost at a time, so that an order can be made again.</summary>
    public long PriceAt(Sku sku, long time)
    {
        if (!_prices.TryGetValue(sku.Id, out var history)) return sku.Price;
        var price = sku.Price;
        foreach (var change in history)
        {
            if (change.Time >= time) break;
            price = change.Price;
        }
        return price;
    }

    /// <summary>Whether an order finds what it wants: on sale, and on the shelf unless the seller refills it.</summary>
    public bool CanServe(Order order)
    {
        var warehouse = Array.IndexOf(World.Shop.Warehouses, order.Warehouse);
        foreach (var line in order.Lines)
        {
            if (_products[line.Product.Id].Status != ProductStatus.Activate || !_stock.TryGetValue(line.Sku.Id, out var stock)) return false;
            if (stock.Managed && stock.Available[warehouse] < order.Lines.Count(other => other.Sku.Id == line.Sku.Id)) return false;
        }
        return true;
    }

    public override void OrderStepped(in OrderStepped step)
    {
        if (step.Step.Kind is not (StepKind.Placed or StepKind.Ready or StepKind.Cancelled)) return;
        var warehouse = Array.IndexOf(World.Shop.Warehouses, step.Order.Warehouse);
        var handedOver = step.Step.Kind == StepKind.Cancelled && step.Order.TimeOf(StepKind.Ready, step.At) is not null;
        foreach (var line in step.Order.Lines)
        {
            // A variant may have been edited away since the order was placed.
            if (!_stock.TryGetValue(line.Sku.Id, out var stock)) continue;
            switch (step.Step.Kind)
            {
                case StepKind.Placed:
                    stock.Available[warehouse]--;
                    stock.Committed[warehouse]++;
                    if (!stock.Managed && stock.Available[warehouse] < RefillBelow) stock.Available[warehouse] += 240;
                    break;
                case StepKind.Ready:
                    stock.Committed[warehouse]--;
                    break;
                default:
                    if (!handedOver) stock.Committed[warehouse]--;
                    stock.Available[warehouse]++;
                    break;
            }
        }
    }

    /// <summary>The same lines leave the stock once more, to replace those that were sent.</summary>
    public void TakeAgain(Order order, int[] lines)
    {
        var warehouse = Array.IndexOf(World.Shop.Warehouses, order.Warehouse);
        foreach (var line in lines)
        {
            if (!_stock.TryGetValue(order.Lines[line].Sku.Id, out var stock)) continue;
            stock.Available[warehouse]--;
            if (!stock.Managed && stock.Available[warehouse] < RefillBelow) stock.Available[warehouse] += 240;
        }
    }

    public override void Apply(string command, JsonElement arguments)
    {
        switch (command)
        {
            case "product":
                Write(ShopWorld.Read<ProductWritten>(arguments));
                break;
            case "status":
                var set = ShopWorld.Read<StatusSet>(arguments);
                foreach (var id in set.Products) SetStatus(_products[id], set.Status);
                break;
            case "prices":
                SetPrices(ShopWorld.Read<PricesSet>(arguments));
                break;
            case "brand":
                var made = ShopWorld.Read<BrandMade>(arguments);
                _ownBrands.Add(new Categories.Brand(made.Id, made.Name));
                break;
            case "stock":
                SetStock(ShopWorld.Read<StockSet>(arguments));
                break;
            default:
                base.Apply(command, arguments);
                break;
        }
    }

    private void Write(ProductWritten written)
    {
        var facts = written.Product;
        foreach (var sku in facts.Skus) _stock.TryAdd(sku.Id, new SkuStock(new int[World.Shop.Warehouses.Length]) { Managed = true });
        foreach (var level in written.Stock) _stock[level.Sku].Available[level.Warehouse] = level.Quantity;
        if (!_products.TryGetValue(facts.Id, out var product))
        {
            product = new CatalogProduct(facts, World.Time, ProductStatus.Draft);
            _products.Add(facts.Id, product);
            World.Notices.Tell(Topics.ProductCreation, product.Id, () => new { ProductId = product.Id, ProductType = Array.Empty<string>(), UpdateTime = World.Time });
        }
        else if (written.Listed && product.Status == ProductStatus.Activate)
        {
            // The old version stays live until the new one has passed.
            product.UnderReview = facts;
        }
        else
        {
            product.Facts = facts;
        }
        if (product.UpdateTime != product.CreateTime || product.CreateTime != World.Time) TellEdited(product, facts);
        product.UpdateTime = World.Time;
        if (written.Listed) Submit(product);
    }

    private void SetStatus(CatalogProduct product, ProductStatus status)
    {
        if (status == ProductStatus.Activate) Submit(product);
        else product.Status = status;
        product.UpdateTime = World.Time;
        if (status != ProductStatus.Activate) TellStatus(product, "PRODUCT_STATUS_CHANGED");
    }

    private void Submit(CatalogProduct product)
    {
        if (product.UnderReview is null) product.Status = ProductStatus.Pending;
        World.Agenda.Add(World.Time + ReviewSeconds, product.Id, new Review(this, product));
    }

    private void SetPrices(PricesSet set)
    {
        var product = _products[set.Product];
        product.Facts = Priced(product.Facts);
        if (product.UnderReview is { } waiting) product.UnderReview = Priced(waiting);
        product.UpdateTime = World.Time;
        foreach (var change in set.Prices)
        {
            if (change.Price is not { } price) continue;
            if (!_prices.TryGetValue(change.Sku, out var history)) _prices[change.Sku] = history = [];
            history.Add((World.Time, price));
            LastPriceChange = World.Time;
        }

        ProductFacts Priced(ProductFacts facts) => facts with
        {
            Skus = [.. facts.Skus.Select(sku => Array.Find(set.Prices, change => change.Sku == sku.Id) is { } change
                ? sku with { Price = change.Price ?? sku.Price, ListPrice = change.ListPrice ?? sku.ListPrice } : sku)],
        };
    }

    private void SetStock(StockSet set)
    {
        foreach (var change in set.Stock)
        {
            var stock = _stock[change.Sku];
            stock.Available[change.Warehouse] = change.Quantity;
            stock.Managed = true;
        }
        _products[set.Product].UpdateTime = World.Time;
    }

    private SkuStock FirstStock(long sku)
    {
        var dice = Dice.Of(World.Parameters.Seed, 0x60, (ulong)sku);
        var stock = new int[World.Shop.Warehouses.Length];
        for (var w = 0; w < stock.Length; w++) stock[w] = dice.Between(RefillBelow, 600);
        return new SkuStock(stock);
    }

    /// <summary>The platform looks at a listing for a quarter of an hour; forged goods do not pass.</summary>
    private sealed class Review(CatalogArea catalog, CatalogProduct product) : Happening
    {
        private static readonly string[] Forbidden = ["counterfeit", "replica", "fake"];

        public override void Happen(long time)
        {
            if (product.UnderReview is null && product.Status != ProductStatus.Pending) return;
            var facts = product.UnderReview ?? product.Facts;
            product.FailedBecause = Array.Find(Forbidden, word => facts.Title.Contains(word, StringComparison.OrdinalIgnoreCase));
            if (product.FailedBecause is null) (product.Facts, product.Status) = (facts, ProductStatus.Activate);
            else if (product.UnderReview is null) product.Status = ProductStatus.Failed;
            product.UnderReview = null;
            product.UpdateTime = time;
            catalog.Reviewed(product);
        }
    }

    private void Reviewed(CatalogProduct product)
    {
        TellStatus(product, product.FailedBecause is null ? "PRODUCT_FIRST_PASS_REVIEW" : "PRODUCT_AUDIT_FAILURE");
        World.Notices.Tell(Topics.ProductAudit, product.Id, () => new { ProductId = product.Id, Audit = new { Status = product.Audit }, UpdateTime = World.Time });
        if (product.FailedBecause is not null) return;
        foreach (var sku in product.Facts.Skus)
        {
            // An edit can change prices too.
            if (!_prices.TryGetValue(sku.Id, out var history)) _prices[sku.Id] = history = [];
            history.Add((World.Time, sku.Price));
            LastPriceChange = World.Time;
        }
    }

    private void TellStatus(CatalogProduct product, string status) => World.Notices.Tell(Topics.ProductStatus, product.Id, () => new
    {
        // A number here, though it is a string everywhere else.
        ProductId = product.Id,
        Status = status,
        SuspendedReason = product.FailedBecause is { } word ? $"The product name holds the word {word}." : "",
        UpdateTime = World.Time,
    });

    private void TellEdited(CatalogProduct product, ProductFacts now)
    {
        var before = product.Facts;
        World.Notices.Tell(Topics.ProductInformation, product.Id, () =>
        {
            var changed = new List<string>();
            if (before.Title != now.Title) changed.Add("title");
            if (before.Description != now.Description) changed.Add("description");
            if (!before.Images.SequenceEqual(now.Images)) changed.Add("main_images");
            if (before.Attributes.Length != now.Attributes.Length) changed.Add("product_attributes");
            if (changed.Count == 0) changed.Add("others");
            return new { ProductId = Text(product.Id), ChangeSource = "OPEN_API", ChangedFields = changed, UpdateTime = World.Time };
        });
    }

    private static string Text(long id) => id.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
