using System.Globalization;
using TenantConsole.Sandbox.Protocol;
using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Endpoints;

/// <summary>Samples that creators ask for, and what they made of them.</summary>
internal sealed class SampleEndpoints(Paging paging) : IApiEndpoints
{
    private const string Root = "/affiliate_seller";
    private const string Read = "seller.affiliate_collaboration.read";

    private static readonly string[] Statuses =
    [
        "PENDING", "AWAITING_SHIPMENT", "SHIPPED", "CONTENT_PENDING", "REJECT_CANCELLED", "OVERDUE_CANCELLED", "UNFULFILL_CANCELLED", "DEL_OPEN_COLLAB", "SELLER_NOT_SHIP_CANCELLED", "WITHDRAW_CANCELLED",
        "UNFULFILLABLE_CANCELLED", "OPS_CANCELLED", "OPS_FAILED", "OPS_COMPLETED", "COMPLETED",
    ];

    public void Map(EndpointTable table)
    {
        table.OfShop("POST", $"{Root}/{{version}}/sample_applications/search", Read, Search, null, "202409", "202507", "202508");
        table.OfShop("POST", $"{Root}/{{version}}/sample_applications/{{application_id}}/review", "seller.affiliate_collaboration.write", Review, null, "202409", "202507");
        table.OfShop("POST", $"{Root}/202409/sample_applications/{{application_id}}/fulfillments/search", Read, Fulfillments);
    }

    private ApiResult Search(ApiCall call)
    {
        var input = call.Input;
        var size = call.PageSize(20, 20);
        var status = input.OneOf("status", Statuses);
        // The platform spells these names so.
        var (creator, order, product, title, user) = (input.Text("creator_user_oepn_id"), input.Id("order_id"), input.Id("product_id"), input.Text("title"), input.Text("username"));
        return call.At(() =>
        {
            var seed = call.World.Parameters.Seed;
            int? number = creator is null ? null : Creator.NumberOf(seed, creator) ?? -1;
            var found = call.World.Affiliates.Samples.Where(sample =>
                (status is null || call.World.Affiliates.StatusOf(sample) == status)
                && (number is null || sample.Creator == number) && (order is null || sample.Order == order) && (product is null || sample.Product == product)
                && (title is null || call.World.Catalog.Find(sample.Product)!.Facts.Title.Contains(title, StringComparison.OrdinalIgnoreCase))
                && (user is null || Creator.Of(seed, sample.Creator).Username == user));
            var page = paging.Cut(call, found, sample => (sample.CreateTime, sample.Id), size, descending: true);
            return ApiResult.Of(new { page.NextPageToken, page.TotalCount, SampleApplications = page.Items.Select(sample => Json(call, sample)) });
        });
    }

    private static ApiResult Review(ApiCall call)
    {
        var input = call.Input;
        var approved = input.NeedOneOf("review_result", "APPROVE", "REJECT") == "APPROVE";
        var reason = input.OneOf("reject_reason", "NOT_MATCH", "OFFLINE", "OUT_OF_STOCK", "OTHER");
        if (!approved && reason is null) throw new Refusal("reject_reason is required");
        return call.At(() =>
        {
            var sample = Find(call);
            if (call.World.Affiliates.StatusOf(sample) != "PENDING") throw new Refusal("application_id is of an application that is not pending");
            call.World.Do("affiliates.sample", new AffiliatesArea.SampleReviewed(sample.Id, approved, reason));
            return ApiResult.Empty;
        });
    }

    private static ApiResult Fulfillments(ApiCall call)
    {
        var format = call.Input.OneOf("content_format", "LIVE", "VIDEO");
        return call.At(() =>
        {
            var sample = Find(call);
            var own = sample.Id % 2 == 0 ? "VIDEO" : "LIVE";
            var shown = call.World.Affiliates.StatusOf(sample) == "COMPLETED" && (format is null || format == own);
            var created = call.World.Orders.UpdatedOf(sample.Row);
            var views = sample.Id / 10 % 90_000;
            return ApiResult.Of(new
            {
                Fulfillments = !shown ? [] : new[]
                {
                    new
                    {
                        Product = new { Id = PackageJson.Text(sample.Product), MainImageUrl = Picture(sample) },
                        Content = new
                        {
                            Id = PackageJson.Text(7_500_000_000_000_000_000L + sample.Id % 1_000_000_000_000L),
                            Format = own,
                            Url = $"https://video.tiktok.example/{PackageJson.Text(sample.Id)}",
                            PageLink = $"https://video.tiktok.example/{PackageJson.Text(sample.Id)}",
                            Description = "Look what came today ✨",
                            ViewCount = views,
                            LikeCount = views / 12,
                            CommentCount = views / 150,
                            PaidOrderCount = views / 900,
                            CreateTime = created,
                            LiveEndTime = own == "LIVE" ? created + 3600 : (long?)null,
                        },
                    },
                },
            });
        });
    }

    private static SampleApplication Find(ApiCall call) => call.World.Affiliates.FindSample(call.Id("application_id")) ?? throw new Refusal("application_id is not an application to this shop");

    private static object Json(ApiCall call, SampleApplication sample)
    {
        var world = call.World;
        var creator = Creator.Of(world.Parameters.Seed, sample.Creator);
        var order = world.Orders.Get(sample.Row);
        var at = world.Orders.StepOf(sample.Row);
        var status = world.Affiliates.StatusOf(sample);
        var product = world.Catalog.Find(sample.Product)!;
        var sku = order.Lines[0].Sku;
        return new
        {
            Id = PackageJson.Text(sample.Id),
            Status = status,
            OrderId = PackageJson.Text(sample.Order),
            CommissionRate = ((world.Affiliates.FindOpen(sample.Product)?.RateAt(world.Time) ?? 1000) / 10_000m).ToString(CultureInfo.InvariantCulture),
            AvailableQuantity = Math.Max(0, world.Catalog.StockOf(sku.Id).Available.Sum()),
            ApproveExpirationTime = sample.CreateTime + 7 * 86_400L,
            ShipmentExpirationTime = sample.CreateTime + 14 * 86_400L,
            TrackingNumber = order.TimeOf(StepKind.Ready, at) is null ? null : new PackageFacts(order, at).Tracking(0),
            FulfillmentStatus = status switch { "PENDING" or "AWAITING_SHIPMENT" => "PENDING", "SHIPPED" or "CONTENT_PENDING" => "ONGOING", "COMPLETED" => "SUCCEED", _ => "CANCELLED" },
            IsApprovable = status == "PENDING",
            DisapprovableReasons = Array.Empty<string>(),
            PartnerName = "",
            Creator = new
            {
                CreatorOpenId = creator.OpenId,
                creator.Username,
                creator.Nickname,
                FollowerCount = creator.Followers,
                AvatarUrl = CreatorEndpoints.Avatar(creator),
                Gmv = new { Amount = RefundJson.Money(call.Shop, creator.Gmv), call.Shop.Market.Currency },
                ContentCount = creator.Number % 30,
                FulfillmentPercentage = "82.50",
                EcVideoView = creator.Followers / 9,
            },
            Product = new { Id = PackageJson.Text(product.Id), product.Facts.Title, SkuId = PackageJson.Text(sku.Id), SkuName = sku.Name, SkuImageUrl = $"https://images.tiktok-shop.example/{PackageJson.Text(sku.Id)}.webp" },
        };
    }

    private static string Picture(SampleApplication sample) => $"https://images.tiktok-shop.example/tos-sandbox/{PackageJson.Text(sample.Product)}-1.webp";
}
