using System.Globalization;
using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Endpoints;

/// <summary>How products look in answers.</summary>
internal static class ProductJson
{
    public static object Summary(ShopWorld world, CatalogProduct product) => new
    {
        Id = Text(product.Id),
        product.Facts.Title,
        Status = product.Status.ToWire(),
        SalesRegions = new[] { world.Shop.Market.Region },
        product.CreateTime,
        product.UpdateTime,
        IsNotForSale = false,
        ListingQualityTier = product.Id % 5 == 0 ? "FAIR" : "GOOD",
        HasDraft = product.Status == ProductStatus.Draft,
        Audit = new { Status = product.Audit },
        Skus = product.Facts.Skus.Select(sku => new
        {
            Id = Text(sku.Id),
            sku.SellerSku,
            Price = Price(world.Shop, sku),
            ListPrice = ListPrice(world.Shop, sku),
            Inventory = Inventory(world, sku.Id),
            PreSale = PreSale(product),
            StatusInfo = StatusInfo(product),
        }),
    };

    public static object Detail(ShopWorld world, CatalogProduct product, ProductFacts facts) => new
    {
        Id = Text(product.Id),
        facts.Title,
        facts.Description,
        Status = product.Status.ToWire(),
        ProductStatus = product.Status is World.ProductStatus.Pending or World.ProductStatus.Failed ? "INITIAL" : product.Status.ToWire(),
        product.CreateTime,
        product.UpdateTime,
        HasDraft = product.Status == World.ProductStatus.Draft,
        IsNotForSale = false,
        IsPreOwned = false,
        IsCodAllowed = facts.CodAllowed,
        ListingQualityTier = product.Id % 5 == 0 ? "FAIR" : "GOOD",
        ShippingInsuranceRequirement = "OPTIONAL",
        MinimumOrderQuantity = 1,
        ExternalProductId = facts.ExternalId,
        Audit = new { Status = product.Audit },
        AuditFailedReasons = product.Status != World.ProductStatus.Failed ? null : new[]
        {
            new { ListingPlatform = "TIKTOK_SHOP", Position = "Product name", Reasons = new[] { $"The product name holds the word {product.FailedBecause}." }, Suggestions = new[] { "Take the word out and submit again." } },
        },
        CategoryChains = Categories.Chain(facts.CategoryId).Select(category => new { category.Id, ParentId = category.Parent ?? "0", LocalName = category.Name, category.IsLeaf }),
        Brand = world.Catalog.FindBrand(facts.BrandId),
        MainImages = facts.Images.Select(Image),
        PackageWeight = facts.WeightValue is null ? null : new { Value = facts.WeightValue, Unit = facts.WeightUnit },
        PackageDimensions = facts.Length is null ? null : new { facts.Length, facts.Width, facts.Height, Unit = facts.DimensionUnit },
        DeliveryOptions = new[] { new { Id = "7091146663229654785", Name = "Standard shipping", IsAvailable = true } },
        ProductAttributes = facts.Attributes.Select(attribute => new { attribute.Id, attribute.Name, Values = attribute.Values.Select(value => new { value.Id, value.Name }) }),
        Skus = facts.Skus.Select(sku => new
        {
            Id = Text(sku.Id),
            sku.SellerSku,
            sku.ExternalSkuId,
            IdentifierCode = sku.Code is null ? null : new { sku.Code, Type = sku.CodeType },
            Price = Price(world.Shop, sku),
            ListPrice = ListPrice(world.Shop, sku),
            Inventory = Inventory(world, sku.Id),
            PreSale = PreSale(product),
            StatusInfo = StatusInfo(product),
            SalesAttributes = sku.Attributes.Select(attribute => new { attribute.Id, attribute.Name, ValueId = attribute.Values[0].Id, ValueName = attribute.Values[0].Name }),
        }),
    };

    public static object Image(string uri) => new
    {
        Height = 800,
        Width = 800,
        Uri = uri,
        ThumbUrls = new[] { Url(uri, "-300") },
        Urls = new[] { Url(uri, "") },
    };

    public static string Url(string uri, string size) => $"https://images.tiktok-shop.example/{uri}{size}.webp";

    public static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);

    private static object Price(Shop shop, SkuFacts sku)
    {
        var decimals = shop.Market.Decimals;
        // Where the tax is inside the price, the platform shows the price without it beside.
        var percent = shop.Market.Region switch { "GB" => 20, "DE" => 19, _ => 0 };
        return new
        {
            shop.Market.Currency,
            SalePrice = MinorUnits.ToWire(sku.Price, decimals),
            TaxExclusivePrice = MinorUnits.ToWire((sku.Price * 200 + 100 + percent) / (2 * (100 + percent)), decimals),
        };
    }

    private static object? ListPrice(Shop shop, SkuFacts sku) =>
        sku.ListPrice is not { } price ? null : new { Amount = MinorUnits.ToWire(price, shop.Market.Decimals), shop.Market.Currency };

    private static object Inventory(ShopWorld world, long sku)
    {
        var stock = world.Catalog.StockOf(sku);
        return world.Shop.Warehouses.Select((warehouse, w) => new { WarehouseId = Text(warehouse), Quantity = Math.Max(0, stock.Available[w]) });
    }

    private static object? PreSale(CatalogProduct product) =>
        !product.Facts.PreOrder ? null : new { Type = "PRE_ORDER", FulfillmentType = new { HandlingDurationDays = 7, ReleaseDate = product.CreateTime + 400 * 86_400L } };

    private static object StatusInfo(CatalogProduct product) => new
    {
        Status = product.Status is ProductStatus.SellerDeactivated or ProductStatus.PlatformDeactivated or ProductStatus.Freeze ? "DEACTIVATED" : "NORMAL",
        DeactivationSource = product.Status switch { ProductStatus.SellerDeactivated => "SELLER", ProductStatus.PlatformDeactivated or ProductStatus.Freeze => "PLATFORM", _ => null },
    };
}
