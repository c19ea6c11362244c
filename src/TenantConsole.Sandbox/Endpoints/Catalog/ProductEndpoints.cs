using System.Globalization;
using TenantConsole.Sandbox.Protocol;
using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Endpoints;

/// <summary>Products to read, and their prices and stock, which change at once.</summary>
internal sealed class ProductEndpoints(Paging paging) : IApiEndpoints
{
    private const string Read = "seller.product.basic";
    private const string Write = "seller.product.write";
    private const int MostStock = 99_999;
    private const long MostPrice = 100_000_000;

    public void Map(EndpointTable table)
    {
        table.OfShop("POST", "/product/{version}/products/search", Read, Search, null, "202309", "202312", "202502");
        table.OfShop("GET", "/product/202309/products/{product_id}", Read, Detail);
        table.OfShop("POST", "/product/202309/products/{product_id}/prices/update", Write, UpdatePrices);
        table.OfShop("POST", "/product/202309/products/{product_id}/inventory/update", Write, UpdateStock);
        table.OfShop("POST", "/product/202309/inventory/search", Read, SearchStock);
    }

    private ApiResult Search(ApiCall call)
    {
        var input = call.Input;
        if (call.Query["page_size"] is { } size && (!int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var rows) || rows is < 1 or > 100)) throw ProductErrors.PageSize();
        var wanted = input.OneOf("status", "ALL", "DRAFT", "PENDING", "FAILED", "ACTIVATE", "SELLER_DEACTIVATED", "PLATFORM_DEACTIVATED", "FREEZE", "DELETED");
        var status = ProductStatusNames.Parse(wanted);
        var sellerSkus = input.Texts("seller_skus");
        var skuIds = input.Texts("sku_ids", 1000);
        if (skuIds.Length > 10) throw Refusal.Of(12019087, "The number of SKU IDs exceeds the limit of 10.");
        var audits = input.Words("audit_status", "AUDITING", "FAILED", "APPROVED", "PRE_APPROVED", "NONE");
        var tiers = input.Words("listing_quality_tiers", "POOR", "FAIR", "GOOD");
        input.Words("listing_platforms", "TIKTOK_SHOP", "TOKOPEDIA");
        input.OneOf("category_version", "v1", "v2");
        var (createFrom, createTo, updateFrom, updateTo) = (input.Time("create_time_ge"), input.Time("create_time_le"), input.Time("update_time_ge"), input.Time("update_time_le"));
        return call.At(() =>
        {
            var found = call.World.Catalog.Products.Where(product =>
                (status is null ? wanted == "ALL" || product.Status != ProductStatus.Deleted : product.Status == status)
                && (createFrom is null || product.CreateTime >= createFrom) && (createTo is null || product.CreateTime <= createTo)
                && (updateFrom is null || product.UpdateTime >= updateFrom) && (updateTo is null || product.UpdateTime <= updateTo)
                && (sellerSkus.Length == 0 || product.Facts.Skus.Any(sku => sellerSkus.Contains(sku.SellerSku)))
                && (skuIds.Length == 0 || product.Facts.Skus.Any(sku => skuIds.Contains(ProductJson.Text(sku.Id))))
                && (audits.Length == 0 || audits.Contains(product.Audit))
                && (tiers.Length == 0 || tiers.Contains(product.Id % 5 == 0 ? "FAIR" : "GOOD")));
            var page = paging.Cut(call, found, product => (product.CreateTime, product.Id), call.PageSize(100, 20), descending: true);
            return ApiResult.Of(new { page.TotalCount, page.NextPageToken, Products = page.Items.Select(product => ProductJson.Summary(call.World, product)) });
        });
    }

    private static ApiResult Detail(ApiCall call) => call.At(() =>
    {
        var product = Find(call);
        var underReview = call.Query["return_under_review_version"] == "true";
        return ApiResult.Of(ProductJson.Detail(call.World, product, underReview ? product.UnderReview ?? product.Facts : product.Facts));
    });

    private static ApiResult UpdatePrices(ApiCall call)
    {
        var skus = call.Input.Objects("skus", 300);
        if (skus.Length == 0) throw ProductErrors.NoSkus();
        return call.At(() =>
        {
            var product = Find(call);
            if (product.Status is ProductStatus.Freeze or ProductStatus.Deleted) throw ProductErrors.NotInStatus();
            var market = call.Shop.Market;
            var set = skus.Select(sku =>
            {
                var id = Sku(product, sku).Id;
                var price = sku.Object("price");
                return new CatalogArea.PriceSet(id, Amount(market, price, price?.Has("amount") == true ? "amount" : "sale_price"), Amount(market, sku.Object("list_price"), "amount"));
            }).ToArray();
            if (set.Any(change => change.Price is null && change.ListPrice is null)) throw ProductErrors.PriceInvalid();
            call.World.Do("catalog.prices", new CatalogArea.PricesSet(product.Id, set));
            return ApiResult.Empty;
        });
    }

    private static ApiResult UpdateStock(ApiCall call)
    {
        var skus = call.Input.Objects("skus", 300);
        if (skus.Length == 0) throw ProductErrors.NoSkus();
        return call.At(() =>
        {
            var product = Find(call);
            if (product.Status is ProductStatus.Freeze or ProductStatus.Deleted) throw ProductErrors.NotInStatus();
            var errors = new List<object>();
            var set = new List<CatalogArea.SkuStockSet>();
            foreach (var sku in skus)
            {
                var id = sku.Id("id");
                if (!product.Facts.Skus.Any(known => known.Id == id))
                {
                    errors.Add(new { Code = ProductErrors.SkuNotFound, Message = "The SKU id does not exist.", Detail = new { SkuId = sku.Text("id") ?? "" } });
                    continue;
                }
                var wrong = new List<object>();
                foreach (var level in sku.Objects("inventory", 50))
                {
                    var warehouse = level.Id("warehouse_id");
                    var index = warehouse is null ? call.Shop.Warehouses.Length == 1 ? 0 : -1 : Array.IndexOf(call.Shop.Warehouses, warehouse.Value);
                    var quantity = level.Number("quantity", long.MinValue) ?? throw ProductErrors.StockInvalid();
                    if (index < 0) wrong.Add(new { Code = 12052097, Message = "The warehouse does not exist.", WarehouseId = level.Text("warehouse_id") ?? "" });
                    else if (quantity is < 0 or > MostStock) wrong.Add(new { Code = 12052055, Message = "The SKU inventory quantity for the warehouse must be within 0 and 99999.", WarehouseId = level.Text("warehouse_id") ?? "" });
                    else set.Add(new CatalogArea.SkuStockSet(id!.Value, index, (int)quantity));
                }
                if (wrong.Count > 0) errors.Add(new { Code = 12052037, Message = "The inventory of the SKU could not be updated.", Detail = new { SkuId = ProductJson.Text(id!.Value), ExtraErrors = wrong } });
            }
            if (set.Count > 0) call.World.Do("catalog.stock", new CatalogArea.StockSet(product.Id, [.. set]));
            return ApiResult.Of(new { Errors = errors });
        });
    }

    private static ApiResult SearchStock(ApiCall call)
    {
        var input = call.Input;
        var products = input.Texts("product_ids", 1000);
        var skus = input.Texts("sku_ids", 1000);
        if (products.Length > 100) throw ProductErrors.TooManyProducts();
        if (skus.Length > 600) throw Refusal.Of(12019015, "The number of SKUs exceeds the limit.");
        if (products.Length + skus.Length == 0) throw Refusal.Of(12019008, "The product id is invalid.");
        return call.At(() => ApiResult.Of(new
        {
            Inventory = call.World.Catalog.Products
                .Where(product => products.Contains(ProductJson.Text(product.Id)) || product.Facts.Skus.Any(sku => skus.Contains(ProductJson.Text(sku.Id))))
                .Select(product => new
                {
                    ProductId = ProductJson.Text(product.Id),
                    Skus = product.Facts.Skus.Where(sku => skus.Length == 0 || skus.Contains(ProductJson.Text(sku.Id))).Select(sku => Levels(call.World, sku)),
                }),
        }));
    }

    private static object Levels(ShopWorld world, SkuFacts sku)
    {
        var stock = world.Catalog.StockOf(sku.Id);
        var available = stock.Available.Sum(level => Math.Max(0, level));
        return new
        {
            Id = ProductJson.Text(sku.Id),
            sku.SellerSku,
            TotalAvailableQuantity = available,
            TotalCommittedQuantity = stock.Committed.Sum(),
            TotalAvailableInventoryDistribution = new { InShopInventory = new { Quantity = available } },
            WarehouseInventory = world.Shop.Warehouses.Select((warehouse, w) => new
            {
                WarehouseId = ProductJson.Text(warehouse),
                AvailableQuantity = Math.Max(0, stock.Available[w]),
                CommittedQuantity = stock.Committed[w],
            }),
        };
    }

    private static CatalogProduct Find(ApiCall call) => call.World.Catalog.Find(call.Id("product_id")) ?? throw ProductErrors.NoProduct();

    private static SkuFacts Sku(CatalogProduct product, Input sku)
    {
        var id = sku.Id("id");
        return Array.Find(product.Facts.Skus, known => known.Id == id) ?? throw ProductErrors.SkuOfAnotherProduct();
    }

    private static long? Amount(Market market, Input? price, string name)
    {
        if (price is not { } given || given.Text(name) is not { } text) return null;
        if (given.Text("currency") is { } currency && currency != market.Currency) throw ProductErrors.WrongCurrency();
        if (!MinorUnits.TryParse(text, market.Decimals, out var minor)) throw ProductErrors.PriceFormat();
        return minor is > 0 and <= MostPrice ? minor : throw ProductErrors.PriceInvalid();
    }
}
