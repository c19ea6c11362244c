using TenantConsole.Sandbox.Protocol;
using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Endpoints;

/// <summary>Creating and editing products, and moving them through their life.</summary>
internal sealed class ListingEndpoints : IApiEndpoints
{
    private const string Read = "seller.product.basic";
    private const string Write = "seller.product.write";
    private const string Delete = "seller.product.delete";
    private const int MostAtOnce = 20;

    public void Map(EndpointTable table)
    {
        table.OfShop("GET", "/product/{version}/prerequisites", Read, _ => Prerequisites(), null, "202309", "202312");
        table.OfShop("POST", "/product/202309/products", Write, Create);
        table.OfShop("PUT", "/product/{version}/products/{product_id}", Write, call => Edit(call, partial: false), null, "202309", "202509");
        table.OfShop("POST", "/product/{version}/products/{product_id}/partial_edit", Write, call => Edit(call, partial: true), null, "202309", "202509");
        table.OfShop("POST", "/product/202309/products/activate", Read, call => Move(call, ProductStatus.Activate, true, ProductStatus.SellerDeactivated, ProductStatus.PlatformDeactivated, ProductStatus.Draft, ProductStatus.Failed));
        table.OfShop("POST", "/product/202309/products/deactivate", Read, call => Move(call, ProductStatus.SellerDeactivated, false, ProductStatus.Activate));
        table.OfShop("DELETE", "/product/202309/products", Delete, call => Move(call, ProductStatus.Deleted, false,
            ProductStatus.Draft, ProductStatus.Pending, ProductStatus.Failed, ProductStatus.Activate, ProductStatus.SellerDeactivated, ProductStatus.PlatformDeactivated));
        table.OfShop("POST", "/product/202309/products/recover", Delete, call => Move(call, ProductStatus.SellerDeactivated, false, ProductStatus.Deleted));
    }

    /// <summary>Nothing keeps the shops of this world from listing.</summary>
    private static ApiResult Prerequisites() => ApiResult.Of(new
    {
        CheckResults = new[] { "SHOP_STATUS", "PICKUP_WAREHOUSE", "DELIVERY_OPTION", "PRODUCT_QUANTITY_LIMIT", "CONTACT_INFO" }
            .Select(item => new { CheckItem = item, IsFailed = false, FailReasons = Array.Empty<string>() }),
    });

    private static ApiResult Create(ApiCall call)
    {
        var input = call.Input;
        var draft = input.OneOf("save_mode", "AS_DRAFT", "LISTING") == "AS_DRAFT";
        var once = (input.Text("idempotency_key", 128) ?? call.Query["idempotency_key"]) is { } key ? $"{call.Path}|{key}" : null;
        return call.At(() =>
        {
            var catalog = call.World.Catalog;
            if (call.World.Answered(once) is { } first) return Written(catalog.Find(Input.ParseId(first))!.Facts, null);
            var facts = ProductReader.Read(input, catalog, call.Shop, catalog.NextId, null, partial: false, draft);
            call.World.Do("catalog.product", new CatalogArea.ProductWritten(facts, !draft, [.. ProductReader.Stock(input, call.Shop, facts)]), once, ProductJson.Text(facts.Id));
            return Written(facts, null);
        });
    }

    private static ApiResult Edit(ApiCall call, bool partial)
    {
        var input = call.Input;
        var asDraft = input.OneOf("save_mode", "AS_DRAFT", "LISTING") == "AS_DRAFT";
        return call.At(() =>
        {
            var product = call.World.Catalog.Find(call.Id("product_id")) ?? throw ProductErrors.NoProduct();
            if (product.Status is ProductStatus.Freeze or ProductStatus.Deleted) throw ProductErrors.NotInStatus();
            var draft = asDraft && product.Status == ProductStatus.Draft;
            var before = product.UnderReview ?? product.Facts;
            var facts = ProductReader.Read(input, call.World.Catalog, call.Shop, product.Id, before, partial, draft);
            call.World.Do("catalog.product", new CatalogArea.ProductWritten(facts, !draft, [.. ProductReader.Stock(input, call.Shop, facts)]));
            return Written(facts, product.Audit);
        });
    }

    private static ApiResult Move(ApiCall call, ProductStatus to, bool withDetails, params ProductStatus[] from)
    {
        var ids = call.Input.Texts("product_ids", 10_000);
        call.Input.Words("listing_platforms", "TIKTOK_SHOP", "TOKOPEDIA");
        if (ids.Length > MostAtOnce) throw ProductErrors.TooManyProducts();
        if (ids.Length == 0) throw new Refusal("product_ids is required");
        return call.At(() =>
        {
            var errors = new List<object>();
            var move = new List<long>();
            foreach (var id in ids.Distinct())
            {
                var product = call.World.Catalog.Find(Input.ParseId(id));
                if (product is null) errors.Add(Error(ProductErrors.NotFound, "The product does not exist.", id));
                else if (!from.Contains(product.Status)) errors.Add(Error(ProductErrors.WrongStatus, "The product in its current status is not available for this operation.", id));
                else move.Add(product.Id);
            }
            if (move.Count > 0) call.World.Do("catalog.status", new CatalogArea.StatusSet([.. move], to));
            return ApiResult.Of(new { Errors = errors });
        });

        object Error(int code, string message, string id) => withDetails
            ? new { Code = 12052990, Message = "Check failed", Detail = new { ProductId = id, ExtraErrors = new[] { new { Code = code, Message = message } } } }
            : new { Code = code, Message = message, Detail = new { ProductId = id } };
    }

    private static ApiResult Written(ProductFacts facts, string? audit) => ApiResult.Of(new
    {
        ProductId = ProductJson.Text(facts.Id),
        Skus = facts.Skus.Select(sku => new
        {
            Id = ProductJson.Text(sku.Id),
            sku.SellerSku,
            sku.ExternalSkuId,
            SalesAttributes = sku.Attributes.Select(attribute => new { attribute.Id, ValueId = attribute.Values[0].Id }),
        }),
        Audit = audit is null ? null : new { Status = audit },
    });
}
