using Microsoft.Extensions.DependencyInjection;
using TenantConsole.TikTokShop.Products;
using TenantConsole.TikTokShop.Webhooks;

namespace TenantConsole.TikTokShop.Tests.Contract;

/// <summary>The code of the library's README, so that it compiles and runs. What stands between the marks is copied there.</summary>
internal static class QuickStart
{
    public static async Task<(int Orders, int Errors, string? Failure)> RunAsync(Uri sandbox, string appKey, string appSecret, string serviceId, string code, CancellationToken cancellationToken)
    {
        // <set-up>
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddTikTokShop(TimeProvider.System, options =>
        {
            options.AppKey = appKey;
            options.AppSecret = appSecret;
            options.ServiceId = serviceId;
            options.ApiUrl = options.AuthUrl = options.ConsentUrl = sandbox;   // leave out for the platform itself
        });
        await using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<TikTokShopClient>();
        // </set-up>

        // <orders>
        var grant = await client.Authorization.GetTokensAsync(code, cancellationToken);          // keep both tokens
        var shops = await client.Shops.GetAuthorizedAsync(grant.AccessToken, cancellationToken);
        var shop = new ShopAccess(grant.AccessToken, shops[0].Cipher);

        var count = 0;
        var changed = new OrderSearch { UpdatedFrom = DateTimeOffset.UnixEpoch, Sort = OrderSort.UpdateTime, Descending = false };
        await foreach (var page in client.Orders.SearchPagesAsync(shop, changed, null, cancellationToken))
            count += page.Orders.Count;                                                          // each order has its Raw bytes
        // </orders>

        // <stock>
        var products = await client.Products.SearchAsync(shop, new ProductSearch(), null, cancellationToken);
        var warehouses = await client.Logistics.GetWarehousesAsync(shop, cancellationToken);
        var (product, sku) = (products.Products![0], products.Products[0].Skus![0]);
        var errors = await client.Products.UpdateInventoryAsync(
            shop, product.Id!.Value, [new() { Id = sku.Id, Inventory = [new() { WarehouseId = warehouses[0].Id, Quantity = 40 }] }], cancellationToken);
        // </stock>

        string? failure = null;
        // <failures>
        try
        {
            await client.Fulfillment.GetAsync(shop, PackageId.Parse("1150000000000000001"), cancellationToken);
        }
        catch (RetryLaterException later) { failure = $"again at {later.RetryAt}"; }
        catch (ReauthoriseException refused) { failure = $"refresh, or ask the seller: {refused.Reason}"; }
        catch (GoneException) { failure = "not in this shop"; }
        // </failures>
        return (count, errors.Count, failure);
    }

    public static (int Status, string? Told) Receive(byte[] body, string? authorization, TikTokShopOptions options)
    {
        string? told;
        // <webhook>
        if (!WebhookSignature.Verify(body, authorization, options.AppKey, options.AppSecret)) return (401, null);
        switch (WebhookNotification.Parse(body).ReadPayload())
        {
            case OrderStatusChange change: told = $"{change.OrderId} is {change.OrderStatus}"; break;
            default: told = null; break;                         // other topics, also those that nobody knows yet: keep them
        }
        return (200, told);
        // </webhook>
    }
}
