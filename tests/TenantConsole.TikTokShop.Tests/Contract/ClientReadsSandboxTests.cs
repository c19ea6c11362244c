using System.Collections;
using Microsoft.Extensions.DependencyInjection;
using TenantConsole.TikTokShop.Products;
using TenantConsole.TikTokShop.Tests.Support;

namespace TenantConsole.TikTokShop.Tests.Contract;

/// <summary>
/// Every reading method of the client against the sandbox: the two were written apart, from the same facts, and agree on every field. What the sandbox sends
/// is known to the client, and what the world is full of is not empty.
/// </summary>
public sealed class ClientReadsSandboxTests(SandboxFixture sandbox) : IClassFixture<SandboxFixture>
{
    private static CancellationToken None => CancellationToken.None;

    private static readonly Dictionary<string, Func<TikTokShopClient, ShopAccess, Task<object>>> Reads = new()
    {
        ["sellers.shops"] = async (c, s) => await c.Sellers.GetShopsAsync(s.Token, None),
        ["sellers.permissions"] = async (c, s) => await c.Sellers.GetPermissionsAsync(s.Token, None),
        ["orders.price"] = async (c, s) => await c.Orders.GetPriceAsync(s, await OrderAsync(c, s), None),
        ["orders.references"] = async (c, s) => await c.Orders.GetReferencesAsync(s, await OrderAsync(c, s), "SHOPIFY", None),
        ["packages.search"] = async (c, s) => await c.Fulfillment.SearchAsync(s, new(), null, None),
        ["packages.get"] = async (c, s) => await c.Fulfillment.GetAsync(s, await PackageAsync(c, s), None),
        ["packages.tracking"] = async (c, s) => await c.Fulfillment.GetTrackingAsync(s, await OrderAsync(c, s), None),
        ["packages.handover"] = async (c, s) => await c.Fulfillment.GetHandoverOptionsAsync(s, await PackageAsync(c, s), None),
        ["packages.split_attributes"] = async (c, s) => await c.Packaging.GetSplitAttributesAsync(s, [await OrderAsync(c, s)], None),
        ["packages.combinable"] = async (c, s) => await c.Packaging.SearchCombinableAsync(s, 50, null, None),
        ["logistics.warehouses"] = async (c, s) => await c.Logistics.GetWarehousesAsync(s, None),
        ["logistics.delivery_options"] = async (c, s) => await c.Logistics.GetDeliveryOptionsAsync(s, (await c.Logistics.GetWarehousesAsync(s, None))[0].Id!.Value, null, None),
        ["products.search"] = async (c, s) => await c.Products.SearchAsync(s, new(), null, None),
        ["products.get"] = async (c, s) => await c.Products.GetAsync(s, await ProductAsync(c, s), ProductVersion.Live, null, None),
        ["products.search_inventory"] = async (c, s) => await c.Products.SearchInventoryAsync(s, [await ProductAsync(c, s)], null, None),
        ["categories.get"] = async (c, s) => await c.Categories.GetAsync(s, new(), None),
        ["categories.rules"] = async (c, s) => await c.Categories.GetRulesAsync(s, await CategoryAsync(c, s), null, null, None),
        ["categories.attributes"] = async (c, s) => await c.Categories.GetAttributesAsync(s, await CategoryAsync(c, s), null, null, None),
        ["categories.brands"] = async (c, s) => await c.Categories.GetBrandsAsync(s, new(), null, None),
        ["returns.search"] = async (c, s) => await c.Returns.SearchAsync(s, new(), null, None),
        ["returns.records"] = async (c, s) => await c.Returns.GetRecordsAsync(s, (await c.Returns.SearchAsync(s, new(), null, None)).Returns![0].ReturnId!.Value, null, None),
        ["cancellations.search"] = async (c, s) => await c.Cancellations.SearchAsync(s, new(), null, None),
        ["finance.statements"] = async (c, s) => await c.Finance.SearchStatementsAsync(s, new(), null, None),
        ["finance.statement_transactions"] = async (c, s) => await c.Finance.GetStatementTransactionsAsync(s, await StatementAsync(c, s), 100, null, None),
        ["finance.statement_transactions_202309"] = async (c, s) => await c.Finance.GetStatementTransactions202309Async(s, await StatementAsync(c, s), 100, null, None),
        ["finance.order_transactions"] = async (c, s) => await c.Finance.GetOrderTransactionsAsync(s, await SettledAsync(c, s), None),
        ["finance.order_transactions_202309"] = async (c, s) => await c.Finance.GetOrderTransactions202309Async(s, await SettledAsync(c, s), None),
        ["finance.unsettled"] = async (c, s) => await c.Finance.SearchUnsettledAsync(s, new(), null, None),
        ["finance.payments"] = async (c, s) => await c.Finance.SearchPaymentsAsync(s, new(), null, None),
        ["finance.withdrawals"] = async (c, s) => await c.Finance.SearchWithdrawalsAsync(s, new(), null, None),
        ["affiliate.orders"] = async (c, s) => await c.Affiliate.SearchOrdersAsync(s, new(), null, None),
        ["affiliate.creators"] = async (c, s) => await c.Affiliate.SearchCreatorsAsync(s, new(), null, None),
        ["affiliate.creator"] = async (c, s) => await c.Affiliate.GetCreatorAsync(s, (await c.Affiliate.SearchCreatorsAsync(s, new(), null, None)).Creators![0].CreatorOpenId!, None),
        ["affiliate.samples"] = async (c, s) => await c.Affiliate.SearchSamplesAsync(s, new(), null, None),
        ["affiliate.open_search"] = async (c, s) => await c.Collaborations.SearchOpenAsync(s, new(), null, None),
        ["affiliate.open_settings"] = async (c, s) => await c.Collaborations.GetOpenSettingsAsync(s, None),
        ["affiliate.target_search"] = async (c, s) => await c.Collaborations.SearchTargetAsync(s, new() { CollaborationStatus = "ONGOING" }, null, None),
        ["conversations.get"] = async (c, s) => await c.Conversations.GetAsync(s, 20, null, null, None),
        ["conversations.messages"] = async (c, s) => await c.Conversations.GetMessagesAsync(s, (await c.Conversations.GetAsync(s, 20, null, null, None)).Conversations![0].Id!.Value, 10, false, null, None),
        ["events.webhooks"] = async (c, s) => await c.Events.GetWebhooksAsync(s, None),
    };

    // Nothing happens by itself there: somebody has to do it first.
    private static readonly string[] MayBeEmpty = ["sellers.permissions", "packages.combinable", "events.webhooks", "orders.references"];

    public static TheoryData<string> Names => [.. Reads.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Answer_OfTheSandbox_IsKnownToTheClient(string endpoint)
    {
        Assert.Contains(endpoint, Endpoints.All.Select(e => e.Name));
        await using var services = await sandbox.ClientAsync();
        var client = services.GetRequiredService<TikTokShopClient>();
        var grant = await client.Authorization.GetTokensAsync((await sandbox.CredentialsAsync("aurelia")).GetProperty("auth_code").GetString()!, None);
        var shop = new ShopAccess(grant.AccessToken, (await client.Shops.GetAuthorizedAsync(grant.AccessToken, None))[0].Cipher);

        var answer = await Reads[endpoint](client, shop);

        Assert.Empty(Lossless.Unknown(answer));
        Assert.True(SaysSomething(answer) || MayBeEmpty.Contains(endpoint), $"{endpoint} answers nothing, although the world has some.");
    }

    private static bool SaysSomething(object answer) => answer is IEnumerable list
        ? list.Cast<object>().Any()
        : answer.GetType().GetProperties().Where(p => p.Name is not (nameof(IPage.NextPageToken) or "TotalCount" or "SearchKey" or "Unknown"))
            .Select(p => p.GetValue(answer)).Any(value => value is IEnumerable inner and not string ? inner.Cast<object>().Any() : value is not null);

    private static async Task<OrderId> OrderAsync(TikTokShopClient client, ShopAccess shop) =>
        (await client.Orders.SearchAsync(shop, new() { Status = OrderStatuses.Completed, PageSize = 1 }, null, None)).Orders[0].Id;

    private static async Task<PackageId> PackageAsync(TikTokShopClient client, ShopAccess shop) =>
        (await client.Fulfillment.SearchAsync(shop, new() { PageSize = 1 }, null, None)).Packages![0].Id!.Value;

    private static async Task<ProductId> ProductAsync(TikTokShopClient client, ShopAccess shop) =>
        (await client.Products.SearchAsync(shop, new() { PageSize = 1 }, null, None)).Products![0].Id!.Value;

    private static async Task<CategoryId> CategoryAsync(TikTokShopClient client, ShopAccess shop) =>
        (await client.Categories.GetAsync(shop, new(), None)).First(c => c.IsLeaf == true).Id!.Value;

    private static async Task<StatementId> StatementAsync(TikTokShopClient client, ShopAccess shop) =>
        (await client.Finance.SearchStatementsAsync(shop, new(), null, None)).Statements![^1].Id!.Value;

    private static async Task<OrderId> SettledAsync(TikTokShopClient client, ShopAccess shop) =>
        (await client.Finance.GetStatementTransactionsAsync(shop, await StatementAsync(client, shop), 100, null, None)).Transactions!.First(t => t.OrderId is not null).OrderId!.Value;
}
