using TenantConsole.Browser.Tests.Running;

namespace TenantConsole.Browser.Tests.Journeys;

/// <summary>What each role sees of the same agency, and nothing of another.</summary>
[Collection(ProductCollection.Name)]
public sealed class RolesTests(Product product)
{
    [Fact]
    public async Task Viewer_SeesTheirTwoStoresOnly()
    {
        var foreign = "";
        var mine = new HashSet<string>();
        await product.AsAsync("lan", async page =>
        {
            await page.OpenAsync("/settings/stores");
            await Expect(page.Rows()).ToHaveCountAsync(2);
            await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Connect a store" })).ToHaveCountAsync(0);
            await page.OpenAsync("/settings/stores?connect=1");
            await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Continue to TikTok Shop" })).ToHaveCountAsync(0);

            await page.OpenAsync("/orders");
            await Expect(page.Rows().First).ToBeVisibleAsync();
            mine.UnionWith(await StoresInListAsync(page));
            Assert.InRange(mine.Count, 1, 2);
            await page.Locator(".tc-filters").GetByText("Filter", new() { Exact = true }).ClickAsync();
            Assert.Equal(3, await page.Locator("#order-store option").CountAsync()); // "Any" and the two
        });
        await product.AsAsync("marta", async page =>
        {
            await page.OpenAsync("/orders");
            var others = page.Rows();
            foreach (var store in mine)
                others = others.Filter(new() { HasNotText = store });
            foreign = (await others.First.GetByRole(AriaRole.Link).First.GetAttributeAsync("href"))!;
        });
        await product.AsAsync("lan", async page =>
        {
            await page.OpenAsync(foreign);
            await Expect(page.GetByText("This order cannot be shown")).ToBeVisibleAsync();
            await Expect(page.GetByText("What happened")).ToHaveCountAsync(0);
        });
    }

    [Fact]
    public Task LiveOperations_IsToldThatOrdersAreNotInTheRole() => product.AsAsync("amara", async page =>
    {
        await page.OpenAsync("/");
        await Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Main", Exact = true }).GetByRole(AriaRole.Link, new() { Name = "Orders" })).ToHaveCountAsync(0);
        await page.GotoAsync("/orders");
        await Expect(page.GetByText("not in your role")).ToBeVisibleAsync();
        await Expect(page.GetByText("You are Live operations at Northlight Commerce. Marta Kowalczyk can give you “See orders, without buyer data”.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Go to the start page" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(product.Url.ToString());
    });

    [Fact]
    public Task MemberOfTwoAgencies_SwitchesAndLeavesTheFirstBehind() => product.AsAsync("zoe", async page =>
    {
        await page.OpenAsync("/orders");
        await Expect(page.Rows().First).ToBeVisibleAsync();
        var stores = await StoresInListAsync(page);
        var order = (await page.Rows().First.GetByRole(AriaRole.Link).First.GetAttributeAsync("href"))!;
        await page.OpenAsync(order);
        await Expect(page.GetByText("What happened")).ToBeVisibleAsync();

        var menu = page.Locator("nav.tc-rail summary");
        await menu.ClickAsync();
        var other = page.Locator("nav.tc-rail form button:not([aria-current])");
        var agency = await other.InnerTextAsync();
        await other.ClickAsync();
        await Expect(menu).ToContainTextAsync(agency);

        await page.OpenAsync("/orders");
        await Expect(page.Rows().First).ToBeVisibleAsync();
        Assert.Empty((await StoresInListAsync(page)).Intersect(stores));
        await page.OpenAsync(order);
        await Expect(page.GetByText("This order cannot be shown")).ToBeVisibleAsync();

        // Back, for those who come after.
        await page.Locator("nav.tc-rail summary").ClickAsync();
        await page.Locator("nav.tc-rail form button:not([aria-current])").ClickAsync();
        await Expect(page.Locator("nav.tc-rail summary")).Not.ToContainTextAsync(agency);
    });

    private static async Task<HashSet<string>> StoresInListAsync(IPage page) => [.. await page.Rows().Locator(".tc-store .tc-cut").AllInnerTextsAsync()];
}
