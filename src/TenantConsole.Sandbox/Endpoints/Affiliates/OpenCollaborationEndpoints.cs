using TenantConsole.Sandbox.Protocol;
using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Endpoints;

/// <summary>Open collaborations: products that any creator may promote.</summary>
internal sealed class OpenCollaborationEndpoints(Paging paging) : IApiEndpoints
{
    private const string Root = "/affiliate_seller";
    private const string Read = "seller.affiliate_collaboration.read";
    private const string Write = "seller.affiliate_collaboration.write";

    public void Map(EndpointTable table)
    {
        table.OfShop("POST", $"{Root}/{{version}}/open_collaborations", Write, Create, null, "202405", "202412");
        table.OfShop("POST", $"{Root}/{{version}}/open_collaborations/search", Read, Search, null, "202409", "202412");
        table.OfShop("DELETE", $"{Root}/202409/open_collaborations/products/{{product_id}}", Write, Remove);
        table.OfShop("GET", $"{Root}/202409/open_collaboration_settings", Read, Settings);
        table.OfShop("POST", $"{Root}/202405/open_collaboration_settings", Write, EditSettings);
        table.OfShop("POST", $"{Root}/{{version}}/open_collaborations/{{open_collaboration_id}}/remove_creator", Write, RemoveCreator, null, "202405", "202508");
        table.OfShop("POST", $"{Root}/202405/products/{{product_id}}/promotion_link/generate", Write, Link);
    }

    public static object? PriceRange(ApiCall call, CatalogProduct product) => new
    {
        call.Shop.Market.Currency,
        MinimumAmount = RefundJson.Money(call.Shop, product.Facts.Skus.Min(sku => sku.Price)),
        MaximumAmount = RefundJson.Money(call.Shop, product.Facts.Skus.Max(sku => sku.Price)),
    };

    public static string StatusOf(CatalogProduct product, int stock) => product.Status switch
    {
        ProductStatus.Activate => stock > 0 ? "LIVE" : "OUT_OF_STOCK",
        ProductStatus.SellerDeactivated => "SELLER_DEACTIVATE",
        ProductStatus.PlatformDeactivated => "PLATFORM_DEACTIVATE",
        ProductStatus.Deleted => "DELETE",
        _ => "OTHER",
    };

    public static int StockOf(ApiCall call, CatalogProduct product) => product.Facts.Skus.Sum(sku => call.World.Catalog.StockOf(sku.Id).Available.Sum(level => Math.Max(0, level)));

    public static int Rate(Input input, string name = "commission_rate")
    {
        var rate = input.Number(name, long.MinValue) ?? throw new Refusal($"{name} is required");
        return rate is >= 100 and <= 8000 ? (int)rate : throw Refusal.Of(16003033, "The commission rate must be between 1% and 80%.");
    }

    private static ApiResult Create(ApiCall call)
    {
        var input = call.Input;
        var rate = Rate(input);
        return call.At(() =>
        {
            var product = call.World.Catalog.Find(input.Id("product_id") ?? -1) ?? throw new Refusal("product_id is not a product of this shop");
            if (product.Status != ProductStatus.Activate) throw Refusal.Of(16003035, "The product is currently restricted.");
            if (call.World.Affiliates.FindOpen(product.Id) is { } known && Current(call, known) > 0) throw Refusal.Of(16003012, "An open collaboration containing this product already exists.");
            call.World.Do("affiliates.open", new AffiliatesArea.OpenSet(product.Id, rate));
            return ApiResult.Of(new { OpenCollaboration = new { Id = PackageJson.Text(AffiliatesArea.OpenId(product.Id)), ProductId = PackageJson.Text(product.Id), EffectiveTime = call.World.Time } });
        });
    }

    private ApiResult Search(ApiCall call)
    {
        var input = call.Input;
        var size = call.PageSize(20, 20);
        var word = input.Text("keyword");
        var kind = input.OneOf("keyword_type", "PRODUCT_ID", "PRODUCT_NAME");
        return call.At(() =>
        {
            var found = call.World.Affiliates.Open.Where(open => Current(call, open) > 0).Select(open => (Open: open, Product: call.World.Catalog.Find(open.Product)!))
                .Where(pair => word is null || (kind == "PRODUCT_ID" ? PackageJson.Text(pair.Product.Id) == word : pair.Product.Facts.Title.Contains(word, StringComparison.OrdinalIgnoreCase)));
            var page = paging.Cut(call, found, pair => (0, pair.Product.Id), size, call.Descending());
            return ApiResult.Of(new
            {
                page.NextPageToken,
                page.TotalCount,
                OpenCollaborations = page.Items.Select(pair => new
                {
                    Id = PackageJson.Text(pair.Open.Id),
                    Status = "NORMAL",
                    CurrentCommission = new { Rate = Current(call, pair.Open), StartTime = pair.Open.Rates[^1].From, EndTime = 4_102_444_800L },
                    ShowcaseCreatorCount = pair.Product.Id / 1000 % 40,
                    ContentCreatorCount = pair.Product.Id / 1000 % 17,
                    Product = new
                    {
                        Id = PackageJson.Text(pair.Product.Id),
                        pair.Product.Facts.Title,
                        MainImageUrl = ProductJson.Url(pair.Product.Facts.Images.FirstOrDefault() ?? "tos-sandbox/none", ""),
                        Status = StatusOf(pair.Product, StockOf(call, pair.Product)),
                        Inventory = StockOf(call, pair.Product),
                        OriginalPrice = PriceRange(call, pair.Product),
                    },
                }),
            });
        });
    }

    private static ApiResult Remove(ApiCall call) => call.At(() =>
    {
        if (call.World.Affiliates.FindOpen(call.Id("product_id")) is not { } known || Current(call, known) == 0) throw new Refusal("product_id is in no open collaboration");
        call.World.Do("affiliates.open", new AffiliatesArea.OpenSet(known.Product, 0));
        return ApiResult.Of(new { TerminatedEffectiveTime = call.World.Time });
    });

    private static ApiResult Settings(ApiCall call) => call.At(() => ApiResult.Of(new
    {
        OpenCollaborationSettings = new { AutoAddProduct = new { call.World.Affiliates.AutoAdding.Enable, CommissionRate = call.World.Affiliates.AutoAdding.Rate } },
    }));

    private static ApiResult EditSettings(ApiCall call)
    {
        var auto = call.Input.Object("auto_add_product") ?? throw new Refusal("auto_add_product is required");
        var enable = auto.Flag("enable") ?? false;
        var rate = enable ? Rate(auto) : 1000;
        return call.At(() =>
        {
            call.World.Do("affiliates.auto-add", new AffiliatesArea.AutoAdd(enable, rate));
            return ApiResult.Empty;
        });
    }

    private static ApiResult RemoveCreator(ApiCall call)
    {
        var input = call.Input;
        return call.At(() =>
        {
            var open = call.World.Affiliates.Open.FirstOrDefault(known => known.Id == call.Id("open_collaboration_id")) ?? throw new Refusal("open_collaboration_id is not a collaboration of this shop");
            var creator = Creator.NumberOf(call.World.Parameters.Seed, input.NeedText("creator_user_open_id")) ?? throw new Refusal("creator_user_open_id is not a creator");
            call.World.Do("affiliates.remove-creator", new AffiliatesArea.CreatorRemoved(open.Product, creator));
            return ApiResult.Empty;
        });
    }

    private static ApiResult Link(ApiCall call) => call.At(() => call.World.Catalog.Find(call.Id("product_id")) is { } product
        ? ApiResult.Of(new { ProductPromotionLink = $"https://affiliate.tiktok-shop.example/p/{PackageJson.Text(product.Id)}" })
        : throw new Refusal("product_id is not a product of this shop"));

    /// <summary>The rate that holds from now on; zero after an end.</summary>
    private static int Current(ApiCall call, OpenCollaboration open) => open.RateAt(call.World.Time + 1);
}
