using TenantConsole.TikTokShop.Tests.Support;
using static TenantConsole.TikTokShop.Tests.Support.FakePlatform;

namespace TenantConsole.TikTokShop.Tests.Calls;

/// <summary>Every list of pages follows its tokens to the end, fetches nothing ahead, and does not go round in circles.</summary>
public sealed class PagerTests
{
    private static readonly ShopAccess Shop = Client.Shop;

    private static readonly Dictionary<string, Func<TikTokShopClient, string?, IAsyncEnumerable<IPage>>> Pagers = new()
    {
        ["orders"] = (c, t) => c.Orders.SearchPagesAsync(Shop, new(), t, CancellationToken.None),
        ["packages"] = (c, t) => c.Fulfillment.SearchPagesAsync(Shop, new(), t, CancellationToken.None),
        ["combinable"] = (c, t) => c.Packaging.SearchCombinablePagesAsync(Shop, 50, t, CancellationToken.None),
        ["products"] = (c, t) => c.Products.SearchPagesAsync(Shop, new(), t, CancellationToken.None),
        ["brands"] = (c, t) => c.Categories.GetBrandPagesAsync(Shop, new(), t, CancellationToken.None),
        ["returns"] = (c, t) => c.Returns.SearchPagesAsync(Shop, new(), t, CancellationToken.None),
        ["cancellations"] = (c, t) => c.Cancellations.SearchPagesAsync(Shop, new(), t, CancellationToken.None),
        ["statements"] = (c, t) => c.Finance.SearchStatementPagesAsync(Shop, new(), t, CancellationToken.None),
        ["transactions"] = (c, t) => c.Finance.GetStatementTransactionPagesAsync(Shop, StatementId.Parse("1"), 100, t, CancellationToken.None),
        ["unsettled"] = (c, t) => c.Finance.SearchUnsettledPagesAsync(Shop, new(), t, CancellationToken.None),
        ["payments"] = (c, t) => c.Finance.SearchPaymentPagesAsync(Shop, new(), t, CancellationToken.None),
        ["withdrawals"] = (c, t) => c.Finance.SearchWithdrawalPagesAsync(Shop, new(), t, CancellationToken.None),
        ["affiliate orders"] = (c, t) => c.Affiliate.SearchOrderPagesAsync(Shop, new(), t, CancellationToken.None),
        ["samples"] = (c, t) => c.Affiliate.SearchSamplePagesAsync(Shop, new(), t, CancellationToken.None),
        ["open"] = (c, t) => c.Collaborations.SearchOpenPagesAsync(Shop, new(), t, CancellationToken.None),
        ["target"] = (c, t) => c.Collaborations.SearchTargetPagesAsync(Shop, new(), t, CancellationToken.None),
        ["conversations"] = (c, t) => c.Conversations.GetPagesAsync(Shop, 20, null, t, CancellationToken.None),
        ["messages"] = (c, t) => c.Conversations.GetMessagePagesAsync(Shop, ConversationId.Parse("1"), 10, true, t, CancellationToken.None),
    };

    public static TheoryData<string> Names => [.. Pagers.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Pages_Always_AreFollowedToTheEnd(string name)
    {
        await using var platform = await StartAsync(Data("""{"next_page_token":"b+/="}"""), Data("""{"next_page_token":"c"}"""), Data("""{"next_page_token":""}"""));
        using var client = new Client(platform.Url);

        var seen = new List<int>();
        await foreach (var page in Pagers[name](client.Get<TikTokShopClient>(), "a")) seen.Add(platform.Requests.Count);

        Assert.Equal([1, 2, 3], seen);
        Assert.Equal(["a", "b+/=", "c"], platform.Requests.Select(r => r.Query["page_token"]));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Pages_WhenTheTokenDoesNotMove_Stop(string name)
    {
        await using var platform = await StartAsync(Data("""{"next_page_token":"same"}"""));
        using var client = new Client(platform.Url);

        await Assert.ThrowsAsync<UnreadableAnswerException>(async () =>
        {
            await foreach (var page in Pagers[name](client.Get<TikTokShopClient>(), null)) Assert.Equal("same", page.NextPageToken);
        });

        Assert.Equal(2, platform.Requests.Count);
    }

    [Fact]
    public void EveryPageType_Always_HasAPager()
    {
        var withoutPager = typeof(TikTokShopClient).Assembly.GetTypes()
            .Where(t => t.IsAssignableTo(typeof(IPage)) && !t.IsInterface)
            .Where(t => t.Name is not ("CreatorPage" or "StatementTransactionPage202309"))   // the first needs its search key carried along; the other is the older form
            .ToList();

        Assert.Equal(Pagers.Count, withoutPager.Count);
    }
}
