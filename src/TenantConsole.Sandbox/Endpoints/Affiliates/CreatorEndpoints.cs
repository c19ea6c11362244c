using System.Globalization;
using TenantConsole.Sandbox.Protocol;
using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Endpoints;

/// <summary>The marketplace of creators.</summary>
internal sealed class CreatorEndpoints(Paging paging) : IApiEndpoints
{
    private const string Root = "/affiliate_seller";
    private const string Scope = "seller.creator_marketplace.read";

    /// <summary>Whose followers they mostly are, for all of them alike.</summary>
    private static readonly string[] TopAges = ["AGE_RANGE_18_24", "AGE_RANGE_25_34"];

    public void Map(EndpointTable table)
    {
        table.OfShop("POST", $"{Root}/{{version}}/marketplace_creators/search", Scope, Search, null, "202406", "202505", "202508");
        table.OfShop("GET", $"{Root}/{{version}}/marketplace_creators/{{creator_user_id}}", Scope, Detail, 98001004, "202406", "202505", "202508");
    }

    public static string Avatar(Creator creator) => $"https://images.tiktok-shop.example/creator/{creator.Number}.webp";

    private ApiResult Search(ApiCall call)
    {
        var input = call.Input;
        if (call.Query["page_size"] is not (null or "12" or "20")) throw new Refusal("page_size must be 12 or 20");
        var word = input.Text("keyword");
        var followers = input.Object("follower_demographics");
        var range = followers?.Object("count_range");
        var ages = followers?.Words("age_ranges", "AGE_RANGE_18_24", "AGE_RANGE_25_34", "AGE_RANGE_35_44", "AGE_RANGE_45_54", "AGE_RANGE_55_AND_ABOVE") ?? [];
        var gmv = input.Words("gmv_ranges", "GMV_RANGE_0_100", "GMV_RANGE_100_1000", "GMV_RANGE_1000_10000", "GMV_RANGE_10000_AND_ABOVE");
        var sold = input.Words("units_sold_ranges", "UNITS_SOLD_RANGE_0_10", "UNITS_SOLD_RANGE_10_100", "UNITS_SOLD_RANGE_100_1000", "UNITS_SOLD_RANGE_1000_AND_ABOVE");
        var categories = input.Objects("category").SelectMany(category => category.Texts("child_category_id_list").Append(category.Text("parent_category_id") ?? "")).Where(id => id.Length > 0).ToList();
        return call.At(() =>
        {
            var found = Enumerable.Range(0, Creator.Count).Select(number => Creator.Of(call.World.Parameters.Seed, number)).Where(creator =>
                creator.Region == call.Shop.Market.Region
                && (word is null || creator.Username.Contains(word, StringComparison.OrdinalIgnoreCase) || creator.Nickname.Contains(word, StringComparison.OrdinalIgnoreCase))
                && (range?.Number("count_ge") is not { } least || creator.Followers >= least) && (range?.Number("count_le") is not { } most || creator.Followers <= most)
                && (ages.Length == 0 || ages.Any(TopAges.Contains))
                && (gmv.Length == 0 || gmv.Any(one => IsIn(one, creator.Gmv / 100))) && (sold.Length == 0 || sold.Any(one => IsIn(one, creator.UnitsSold)))
                && (categories.Count == 0 || categories.Contains(creator.CategoryId)));
            var page = paging.Cut(call, found, creator => (creator.Followers, creator.Number), call.PageSize(20, 12), descending: true);
            return ApiResult.Of(new
            {
                page.NextPageToken,
                SearchKey = input.Text("search_key") ?? Convert.ToBase64String(BitConverter.GetBytes(call.Now * 31)),
                Creators = page.Items.Select(creator => new
                {
                    CreatorOpenId = creator.OpenId,
                    creator.Username,
                    creator.Nickname,
                    Avatar = new { Url = Avatar(creator) },
                    SelectionRegion = creator.Region,
                    CategoryIds = new[] { creator.CategoryId },
                    FollowerCount = creator.Followers,
                    AvgEcLiveUv = creator.Followers / 40,
                    AvgEcVideoViewCount = creator.Followers / 9,
                    Gmv = Money(call, creator.Gmv),
                    LiveGmv = Money(call, creator.Gmv / 3),
                    VideoGmv = Money(call, creator.Gmv - creator.Gmv / 3),
                    GmvRange = MoneyRange(call, creator.Gmv),
                    UnitsSoldRange = Range(creator.UnitsSold),
                    TopFollowerDemographics = new { AgeRanges = TopAges, MajorGender = new { Gender = "FEMALE", Percentage = 6524 } },
                }),
            });
        });
    }

    private static ApiResult Detail(ApiCall call)
    {
        var number = Creator.NumberOf(call.World.Parameters.Seed, call.Part("creator_user_id")) ?? throw Refusal.Of(16901008, "The creator does not have e-commerce permissions or has been deactivated.");
        var creator = Creator.Of(call.World.Parameters.Seed, number);
        if (creator.Region != call.Shop.Market.Region) throw Refusal.Of(16901006, "The creator's selection region does not match the seller's region.");
        return ApiResult.Of(new
        {
            Creator = new
            {
                creator.Username,
                creator.Nickname,
                Avatar = new { Url = Avatar(creator) },
                SelectionRegion = creator.Region,
                BioDescription = $"{creator.Nickname} shows what is worth it.",
                FollowerCount = creator.Followers,
                ProfileTtUri = $"aweme://user/profile/{creator.Number}",
                CategoryIds = new[] { creator.CategoryId },
                TopCollaboratedBrandIds = new[] { Categories.Brands[number % Categories.Brands.Length].Id },
                BrandCollaborationCount = number % 60,
                creator.UnitsSold,
                UnitsSoldRange = Range(creator.UnitsSold),
                Gmv = Money(call, creator.Gmv),
                VideoGmv = Money(call, creator.Gmv - creator.Gmv / 3),
                LiveGmv = Money(call, creator.Gmv / 3),
                GmvRange = MoneyRange(call, creator.Gmv),
                Gpm = Money(call, 1000 + number * 7),
                VideoGpm = Money(call, 900 + number * 7),
                LiveGpm = Money(call, 1300 + number * 7),
                GpmRange = MoneyRange(call, 1000 + number * 7),
                VideoGpmRange = MoneyRange(call, 900 + number * 7),
                LiveGpmRange = MoneyRange(call, 1300 + number * 7),
                AvgGmvPerBuyer = Money(call, 2400 + number),
                AvgGmvPerBuyerRange = MoneyRange(call, 2400 + number),
                AvgCommissionRate = 800 + number % 12 * 100,
                AvgCommissionRateRange = new { MinimumAmount = 500, MaximumAmount = 2000 },
                PromotedProductNum = number % 90 + 3,
                ProductOriginalPriceRange = new { call.Shop.Market.Currency, MinimumAmount = RefundJson.Money(call.Shop, 499), MaximumAmount = RefundJson.Money(call.Shop, 18900) },
                CategoryGmvDistribution = new[] { new { CategoryId = creator.CategoryId, Value = "1.0000" } },
                ContentGmvDistribution = new[] { new { ContentType = "VIDEO", Value = "0.6667" }, new { ContentType = "LIVE", Value = "0.3333" } },
                EcLiveCount = number % 20,
                EcLiveEngagementRate = "6000",
                EcVideoCount = number % 45,
                EcVideoEngagementRate = "4200",
                AvgEcLiveViewCount = creator.Followers / 30,
                AvgEcLiveLikeCount = creator.Followers / 100,
                AvgEcLiveCommentCount = creator.Followers / 300,
                AvgEcLiveShareCount = creator.Followers / 900,
                AvgEcVideoPlayCount = creator.Followers / 6,
                AvgEcVideoLikeCount = creator.Followers / 60,
                AvgEcVideoCommentCount = creator.Followers / 400,
                AvgEcVideoShareCount = creator.Followers / 700,
                FollowerAge = new[] { new { Key = "AGE_RANGE_18_24", Value = "0.4100" }, new { Key = "AGE_RANGE_25_34", Value = "0.3500" } },
                FollowerGender = new[] { new { Key = "FEMALE", Value = "0.6524" }, new { Key = "MALE", Value = "0.3476" } },
                FollowerLocation = new[] { new { Key = creator.Region, Value = "0.9000" } },
                PostRate = "0.8200",
                Pps = "4.6",
                Rating = (3.8 + number % 12 / 10.0).ToString("0.0", CultureInfo.InvariantCulture),
            },
        });
    }

    /// <summary>Whether a value is in a range such as GMV_RANGE_100_1000 or GMV_RANGE_10000_AND_ABOVE.</summary>
    private static bool IsIn(string range, long value)
    {
        var parts = range[(range.IndexOf("RANGE_", StringComparison.Ordinal) + 6)..].Split('_');
        return value >= long.Parse(parts[0], CultureInfo.InvariantCulture) && (parts[1] == "AND" || value < long.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    private static object Money(ApiCall call, long minor) => new { Amount = RefundJson.Money(call.Shop, minor), call.Shop.Market.Currency };

    private static object MoneyRange(ApiCall call, long minor)
    {
        var (low, high) = Bounds(minor / 100);
        return new
        {
            call.Shop.Market.Currency,
            MinimumAmount = RefundJson.Money(call.Shop, low * 100),
            MaximumAmount = RefundJson.Money(call.Shop, high * 100),
            FormattedRange = string.Create(CultureInfo.InvariantCulture, $"{low}-{high}"),
        };
    }

    private static object Range(long value)
    {
        var (low, high) = Bounds(value);
        return new { MinimumAmount = low, MaximumAmount = high, FormattedRange = string.Create(CultureInfo.InvariantCulture, $"{low}-{high}") };
    }

    /// <summary>The powers of ten around a value.</summary>
    private static (long Low, long High) Bounds(long value)
    {
        var low = 1L;
        while (low * 10 <= value) low *= 10;
        return (value < 1 ? 0 : low, low * 10);
    }
}
