using TenantConsole.TikTokShop.Affiliate;
using TenantConsole.TikTokShop.Events;
using TenantConsole.TikTokShop.Fulfillment;
using TenantConsole.TikTokShop.Products;
using TenantConsole.TikTokShop.Tests.Support;
using static TenantConsole.TikTokShop.Tests.Support.FakePlatform;

namespace TenantConsole.TikTokShop.Tests.Calls;

/// <summary>Batches: partial failures come back item by item, and limits are kept before anything is sent.</summary>
public sealed class BatchTests
{
    private static CancellationToken None => CancellationToken.None;

    [Fact]
    public async Task ShipAsync_WhenSomeFail_SaysWhich()
    {
        await using var platform = await StartAsync(Data("""{"errors":[{"code":21011001,"message":"already shipped","detail":{"package_id":"2"}}]}"""));
        using var client = new Client(platform.Url);

        var errors = await client.Get<FulfillmentClient>().ShipAsync(Client.Shop, [new() { Id = PackageId.Parse("1") }, new() { Id = PackageId.Parse("2") }], None);

        var error = Assert.Single(errors);
        Assert.Equal((21011001, "already shipped", PackageId.Parse("2")), (error.Code, error.Message, error.Detail!.PackageId));
    }

    [Fact]
    public async Task UpdateInventoryAsync_WhenAWarehouseFails_SaysWhich()
    {
        await using var platform = await StartAsync(
            Data("""{"errors":[{"code":12052097,"message":"m","detail":{"sku_id":"2","extra_errors":[{"warehouse_id":"3","code":1,"message":"n"}]}}]}"""));
        using var client = new Client(platform.Url);

        var error = Assert.Single(await client.Get<ProductsClient>().UpdateInventoryAsync(Client.Shop, ProductId.Parse("1"), [new() { Id = SkuId.Parse("2") }], None));

        Assert.Equal(WarehouseId.Parse("3"), Assert.Single(error.Detail!.ExtraErrors!).WarehouseId);
    }

    [Fact]
    public async Task AddReferencesAsync_WhenSomeFail_SaysWhich()
    {
        await using var platform = await StartAsync(Data("""{"errors":[{"code":"12345678901234","message":"m","detail":{"order_id":"7","external_order":{"id":"S","platform":"SHOPIFY"}}}]}"""));
        using var client = new Client(platform.Url);

        var error = Assert.Single(await client.Orders.AddReferencesAsync(Client.Shop, [new() { Id = OrderId.Parse("7") }], None));

        Assert.Equal(("12345678901234", OrderId.Parse("7"), "S"), (error.Code, error.Detail!.OrderId, error.Detail.ExternalOrder!.Id));
    }

    public static TheoryData<string> TooMuch =>
        ["no products", "21 products", "no orders", "101 references", "no packages", "51 combinable", "9 returns", "creators of 15", "51 creators", "no types", "relative address", "nothing to look up"];

    [Theory]
    [MemberData(nameof(TooMuch))]
    public async Task Call_WhenALimitIsPassed_ThrowsBeforeSending(string what)
    {
        await using var platform = await StartAsync(Data("{}"));
        using var host = new Client(platform.Url);
        var client = host.Get<TikTokShopClient>();
        Func<Task> call = what switch
        {
            "no products" => () => client.Products.ActivateAsync(Client.Shop, [], None),
            "21 products" => () => client.Products.DeleteAsync(Client.Shop, [.. Enumerable.Repeat(ProductId.Parse("1"), 21)], None),
            "no orders" => () => client.Packaging.GetSplitAttributesAsync(Client.Shop, [], None),
            "101 references" => () => client.Orders.AddReferencesAsync(Client.Shop, [.. Enumerable.Repeat(new OrderReference(), 101)], None),
            "no packages" => () => client.Fulfillment.ShipAsync(Client.Shop, [], None),
            "51 combinable" => () => client.Packaging.SearchCombinableAsync(Client.Shop, 51, null, None),
            "9 returns" => () => client.Returns.SearchAsync(Client.Shop, new() { PageSize = 9 }, null, None),
            "creators of 15" => () => client.Affiliate.SearchCreatorsAsync(Client.Shop, new() { PageSize = 15 }, null, None),
            "51 creators" => () => client.Collaborations.CreateTargetAsync(
                Client.Shop, new() { CreatorUserOpenIds = [.. Enumerable.Repeat("u", CollaborationsClient.MostCreators + 1)], Products = [new()] }, None),
            "no types" => () => client.Finance.SearchWithdrawalsAsync(Client.Shop, new() { Types = [] }, null, None),
            "relative address" => () => client.Events.SetWebhookAsync(Client.Shop, WebhookEventTypes.NewMessage, new Uri("/hooks", UriKind.Relative), None),
            _ => () => client.Products.SearchInventoryAsync(Client.Shop, [], null, None),
        };

        await Assert.ThrowsAnyAsync<ArgumentException>(call);

        Assert.Empty(platform.Requests);
    }
}
