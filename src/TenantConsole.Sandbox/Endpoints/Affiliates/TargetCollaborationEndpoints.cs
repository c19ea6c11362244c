using System.Globalization;
using TenantConsole.Sandbox.Protocol;
using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Endpoints;

/// <summary>Target collaborations: agreements with named creators.</summary>
internal sealed class TargetCollaborationEndpoints(Paging paging) : IApiEndpoints
{
    private const string Root = "/affiliate_seller";
    private const string Read = "seller.affiliate_collaboration.read";
    private const string Write = "seller.affiliate_collaboration.write";
    private const int Invalid = 98001004;

    public void Map(EndpointTable table)
    {
        table.OfShop("POST", $"{Root}/{{version}}/target_collaborations", Write, Create, Invalid, "202405", "202508");
        table.OfShop("POST", $"{Root}/{{version}}/target_collaborations/search", Read, Search, null, "202409", "202508");
        table.OfShop("GET", $"{Root}/{{version}}/target_collaborations/{{target_collaboration_id}}", Read, Detail, null, "202409", "202412", "202508");
        table.OfShop("PUT", $"{Root}/{{version}}/target_collaborations/{{target_collaboration_id}}", Write, Update, Invalid, "202409", "202508");
        table.OfShop("DELETE", $"{Root}/202409/target_collaborations/{{target_collaboration_id}}", Write, Remove);
        table.OfShop("POST", $"{Root}/202509/target_collaboration/{{target_collaboration_id}}/link", Write, Link);
    }

    private static ApiResult Create(ApiCall call)
    {
        var input = call.Input;
        var name = input.NeedText("name", 100);
        var email = input.Object("seller_contact_info")?.Text("email") ?? "";
        return call.At(() =>
        {
            var end = input.Time("end_time") ?? throw new Refusal("end_time is required");
            if (end <= call.World.Time) throw new Refusal("end_time must be in the future");
            var creators = Creators(call, input);
            var products = Products(call, input, "target_commission_rate", "shop_ads_commission_rate");
            if (creators.Length == 0 || products.Length == 0) throw new Refusal("creator_user_open_ids and products are required");
            // Who has an agreement on a product already is left out of the new one, and named.
            var conflicts = Conflicts(call, creators, products, null).ToList();
            if (conflicts.Count == creators.Length * products.Length) throw Refusal.Of(16024022, "This invitation has existing creators and products; check the conflicts.");
            var rule = input.Object("free_sample_rule");
            var made = new TargetCollaboration
            {
                Id = call.World.Affiliates.NextTargetId,
                Name = name,
                Message = input.Text("message", 1000) ?? "",
                Email = email,
                StartTime = call.World.Time,
                EndTime = end,
                Creators = creators,
                Products = products,
                HasFreeSample = rule?.Flag("has_free_sample") ?? false,
                IsSampleApprovalExempt = rule?.Flag("is_sample_approval_exempt") ?? false,
            };
            call.World.Do("affiliates.target", made);
            return ApiResult.Of(new { TargetCollaboration = new { Id = PackageJson.Text(made.Id) }, TargetCollaborationConflicts = conflicts });
        });
    }

    private ApiResult Search(ApiCall call)
    {
        var input = call.Input;
        var size = call.PageSize(20, 20);
        var status = input.OneOf("collaboration_status", "ONGOING", "EXPIRING", "VALID", "CANCELING", "COMPLETED");
        var search = input.Object("search_param");
        search?.OneOf("keyword_type", "PRODUCT_ID", "PRODUCT_NAME", "TARGET_COLLABORATION_ID", "TARGET_COLLABORATION_NAME");
        input.OneOf("free_sample_setting", "WITH_FREE_SAMPLE", "ALL");
        input.OneOf("creator_accept_status", "ACCEPT", "ALL");
        return call.At(() =>
        {
            var creator = input.Text("creator_user_open_id") is { } open ? Creator.NumberOf(call.World.Parameters.Seed, open) ?? -1 : (int?)null;
            var found = call.World.Affiliates.Target.Where(known =>
                (creator is null || known.Creators.Contains(creator.Value))
                && (input.Text("free_sample_setting") != "WITH_FREE_SAMPLE" || known.HasFreeSample)
                && status switch { null or "VALID" => true, "COMPLETED" => known.EndTime <= call.World.Time, "EXPIRING" => known.EndTime > call.World.Time && known.EndTime - call.World.Time < 7 * 86_400, "CANCELING" => false, _ => known.EndTime > call.World.Time }
                && (search?.Text("keyword") is not { } word || search.Value.Text("keyword_type") switch
                {
                    "PRODUCT_ID" => known.Products.Any(product => PackageJson.Text(product.Id) == word),
                    "TARGET_COLLABORATION_ID" => PackageJson.Text(known.Id) == word,
                    _ => known.Name.Contains(word, StringComparison.OrdinalIgnoreCase),
                }));
            var page = paging.Cut(call, found, known => (known.StartTime, known.Id), size, descending: true);
            return ApiResult.Of(new
            {
                page.NextPageToken,
                page.TotalCount,
                TargetCollaborations = page.Items.Select(known => new
                {
                    Id = PackageJson.Text(known.Id),
                    known.Name,
                    known.Message,
                    known.StartTime,
                    known.EndTime,
                    known.UpdateTime,
                    // The platform spells it so.
                    CreatorInivitedCount = known.Creators.Length,
                    ShowcaseCreatorCount = known.Creators.Length / 2,
                    ContentCreatorCount = known.Creators.Length / 3,
                    ProductCount = known.Products.Length,
                    FreeSampleRule = new { known.HasFreeSample, known.IsSampleApprovalExempt },
                    Type = "STANDARD",
                }),
            });
        });
    }

    private static ApiResult Detail(ApiCall call) => call.At(() =>
    {
        var known = Find(call);
        return ApiResult.Of(new
        {
            TargetCollaboration = new
            {
                Id = PackageJson.Text(known.Id),
                known.Name,
                known.Message,
                SellerContactInfo = new { known.Email },
                known.StartTime,
                known.EndTime,
                known.UpdateTime,
                CreatorInvitedCount = known.Creators.Length,
                ShowcaseCreatorCount = known.Creators.Length / 2,
                ContentCreatorCount = known.Creators.Length / 3,
                ProductCount = known.Products.Length,
                FreeSampleRule = new { known.HasFreeSample, known.IsSampleApprovalExempt },
                Type = "STANDARD",
                Products = known.Products.Select(agreed =>
                {
                    var product = call.World.Catalog.Find(agreed.Id)!;
                    long Part(long price) => Settlement.Rated(price, agreed.Rate);
                    return new
                    {
                        Id = PackageJson.Text(agreed.Id),
                        product.Facts.Title,
                        MainImageUrl = ProductJson.Url(product.Facts.Images.FirstOrDefault() ?? "tos-sandbox/none", ""),
                        OriginalPrice = OpenCollaborationEndpoints.PriceRange(call, product),
                        Commission = new
                        {
                            agreed.Rate,
                            ShopAdsCommissionRate = agreed.AdsRate,
                            EffectiveTime = known.StartTime.ToString(CultureInfo.InvariantCulture),
                            call.Shop.Market.Currency,
                            MinimumAmount = RefundJson.Money(call.Shop, Part(product.Facts.Skus.Min(sku => sku.Price))),
                            MaximumAmount = RefundJson.Money(call.Shop, Part(product.Facts.Skus.Max(sku => sku.Price))),
                        },
                        Status = OpenCollaborationEndpoints.StatusOf(product, OpenCollaborationEndpoints.StockOf(call, product)),
                        CommissionEffectiveStatus = "EFFECTIVE_ALL",
                        CollaborationStatus = "NORMAL",
                    };
                }),
                Creators = known.Creators.Select(number =>
                {
                    var creator = Creator.Of(call.World.Parameters.Seed, number);
                    return new
                    {
                        CreatorOpenId = creator.OpenId,
                        creator.Username,
                        creator.Nickname,
                        Avatar = new { Url = CreatorEndpoints.Avatar(creator) },
                        SelectionRegion = creator.Region,
                        ShowcaseProductCount = known.Products.Length,
                        ContentProductCount = known.Products.Length / 2,
                        CollaborationStatus = "NORMAL",
                        ProductEffectiveStatus = "EFFECTIVE_ALL",
                    };
                }),
            },
        });
    });

    private static ApiResult Update(ApiCall call)
    {
        var input = call.Input;
        return call.At(() =>
        {
            var known = Find(call);
            if (known.EndTime <= call.World.Time) throw Refusal.Of(50001701, "The target collaboration has expired.");
            var end = input.Time("end_time") ?? known.EndTime;
            if (end <= call.World.Time) throw new Refusal("end_time must be in the future");
            var creators = input.Has("creator_user_open_ids") ? Creators(call, input) : known.Creators;
            var products = input.Has("products") ? Products(call, input, "commission_rate", "target_ad_commission_rate") : known.Products;
            var conflicts = Conflicts(call, creators, products, known.Id).ToList();
            var rule = input.Object("free_sample_rule");
            call.World.Do("affiliates.target", known with
            {
                Name = input.Text("name", 100) ?? known.Name,
                Email = input.Object("seller_contact_info")?.Text("email") ?? known.Email,
                EndTime = end,
                Creators = creators,
                Products = products,
                HasFreeSample = rule?.Flag("has_free_sample") ?? known.HasFreeSample,
                IsSampleApprovalExempt = rule?.Flag("is_sample_approval_exempt") ?? known.IsSampleApprovalExempt,
            });
            return ApiResult.Of(new { TargetCollaborationConflicts = conflicts });
        });
    }

    private static ApiResult Remove(ApiCall call) => call.At(() =>
    {
        call.World.Do("affiliates.target", Find(call) with { Removed = true, EndTime = call.World.Time });
        return ApiResult.Empty;
    });

    private static ApiResult Link(ApiCall call) => call.At(() => ApiResult.Of(new { Link = $"https://affiliate.tiktok-shop.example/t/{PackageJson.Text(Find(call).Id)}" }));

    private static TargetCollaboration Find(ApiCall call) =>
        call.World.Affiliates.FindTarget(call.Id("target_collaboration_id")) ?? throw Refusal.Of(50001700, "The seller cannot access this target collaboration.");

    private static int[] Creators(ApiCall call, Input input) => [.. input.Texts("creator_user_open_ids", 50).Distinct()
        .Select(id => Creator.NumberOf(call.World.Parameters.Seed, id) ?? throw Refusal.Of(50001702, "The invitation target contains an unavailable creator or product."))];

    private static TargetProduct[] Products(ApiCall call, Input input, string rate, string ads) => [.. input.Objects("products", 100).Select(product =>
    {
        var known = call.World.Catalog.Find(product.Id("id") ?? -1) ?? throw Refusal.Of(16024008, "There are products that do not belong to this merchant.");
        return new TargetProduct(known.Id, OpenCollaborationEndpoints.Rate(product, rate), (int)(product.Number(ads, 0, 8000) ?? 0));
    })];

    private static IEnumerable<object> Conflicts(ApiCall call, int[] creators, TargetProduct[] products, long? own) =>
        from known in call.World.Affiliates.Target
        where known.Id != own && known.EndTime > call.World.Time
        from creator in creators.Intersect(known.Creators)
        from product in products
        where known.Products.Any(agreed => agreed.Id == product.Id)
        select new { CreatorUserOpenId = Creator.OpenIdOf(call.World.Parameters.Seed, creator), ProductId = PackageJson.Text(product.Id) };
}
