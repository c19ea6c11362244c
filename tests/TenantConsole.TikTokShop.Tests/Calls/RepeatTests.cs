using TenantConsole.TikTokShop.Fulfillment;
using TenantConsole.TikTokShop.Products;
using TenantConsole.TikTokShop.Returns;
using TenantConsole.TikTokShop.Tests.Support;
using static TenantConsole.TikTokShop.Tests.Support.FakePlatform;

namespace TenantConsole.TikTokShop.Tests.Calls;

/// <summary>A repeat happens only where twice is as good as once.</summary>
public sealed class RepeatTests
{
    private static CancellationToken None => CancellationToken.None;

    [Fact]
    public async Task ShipAsync_WhenItBreaks_IsNotRepeated()
    {
        await using var platform = await StartAsync(Refusal(36009003, status: 500));
        using var client = new Client(platform.Url);

        await Assert.ThrowsAsync<UnknownOutcomeException>(() => client.Get<FulfillmentClient>().ShipAsync(Client.Shop, PackageId.Parse("1"), new Shipment(), None));

        Assert.Single(platform.Requests);
    }

    [Fact]
    public async Task ShipAsync_WhenThrottled_IsRepeated()
    {
        await using var platform = await StartAsync(Refusal(36009002, status: 429), Data("{}"));
        using var client = new Client(platform.Url);

        await client.Get<FulfillmentClient>().ShipAsync(Client.Shop, PackageId.Parse("1"), new Shipment(), None);

        Assert.Equal(2, platform.Requests.Count);
    }

    [Fact]
    public async Task UpdateInventoryAsync_WhenItBreaks_IsRepeated()
    {
        await using var platform = await StartAsync(Cut, Refusal(36009003, status: 500), Data("{}"));
        using var client = new Client(platform.Url);

        var errors = await client.Get<ProductsClient>().UpdateInventoryAsync(Client.Shop, ProductId.Parse("1"), [new() { Id = SkuId.Parse("2") }], None);

        Assert.Empty(errors);
        Assert.Equal(3, platform.Requests.Count);
    }

    [Fact]
    public async Task UpdateInventoryAsync_WhenItBreaksAndIsReadBack_IsNotRepeated()
    {
        await using var platform = await StartAsync(Cut);
        using var client = new Client(platform.Url);

        await Assert.ThrowsAsync<UnknownOutcomeException>(() => client.Get<ProductsClient>().UpdateInventoryAsync(
            Client.Shop, ProductId.Parse("1"), [new() { Id = SkuId.Parse("2") }], EndpointRepeat.Unsafe, None));

        Assert.Single(platform.Requests);
    }

    [Fact]
    public async Task UpdatePricesAsync_WhenItBreaksAndIsReadBack_IsNotRepeated()
    {
        await using var platform = await StartAsync(Refusal(36009003, status: 500));
        using var client = new Client(platform.Url);

        await Assert.ThrowsAsync<UnknownOutcomeException>(() => client.Get<ProductsClient>().UpdatePricesAsync(
            Client.Shop, ProductId.Parse("1"), [new() { Id = SkuId.Parse("2") }], EndpointRepeat.Unsafe, None));

        Assert.Single(platform.Requests);
    }

    [Theory]
    [InlineData(36009003, true)]
    [InlineData(12052055, false)]
    public void SkuInventoryError_SaysWhetherAnotherAttemptMayHelp(int code, bool helps) => Assert.Equal(helps, new SkuInventoryError { Code = code }.MayPass());

    [Fact]
    public async Task CreateAsync_WhenItBreaks_IsRepeatedOnlyWithAKey()
    {
        await using var platform = await StartAsync(Refusal(36009003, status: 500), Refusal(36009003, status: 500), Data("""{"product_id":"9"}"""));
        using var client = new Client(platform.Url);
        var products = client.Get<ProductsClient>();

        await Assert.ThrowsAsync<UnknownOutcomeException>(() => products.CreateAsync(Client.Shop, new NewProduct { Title = "Tea" }, None));
        var saved = await products.CreateAsync(Client.Shop, new NewProduct { Title = "Tea", IdempotencyKey = "k" }, None);

        Assert.Equal(ProductId.Parse("9"), saved.ProductId);
        Assert.Equal(3, platform.Requests.Count);
    }

    [Fact]
    public async Task ApproveAsync_WhenNoKeyIsGiven_UsesOneForAllAttemptsOfACall()
    {
        await using var platform = await StartAsync(Cut, Data("{}"));
        using var client = new Client(platform.Url);
        var returns = client.Get<ReturnsClient>();

        await returns.ApproveAsync(Client.Shop, ReturnId.Parse("1"), new() { Decision = ReturnDecisions.ApproveRefund }, null, None);
        await returns.ApproveAsync(Client.Shop, ReturnId.Parse("1"), new() { Decision = ReturnDecisions.ApproveRefund }, null, None);

        var keys = platform.Requests.Select(r => r.Query["idempotency_key"]).ToList();
        Assert.Equal(3, keys.Count);
        Assert.Equal(keys[0], keys[1]);
        Assert.NotEqual(keys[0], keys[2]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(256)]
    public async Task ApproveAsync_WhenTheKeyIsEmptyOrTooLong_Throws(int length)
    {
        await using var platform = await StartAsync(Data("{}"));
        using var client = new Client(platform.Url);

        await Assert.ThrowsAsync<ArgumentException>(
            () => client.Get<ReturnsClient>().ApproveAsync(Client.Shop, ReturnId.Parse("1"), new(), new string('k', length), None));

        Assert.Empty(platform.Requests);
    }
}
