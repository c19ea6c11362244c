using System.Text.RegularExpressions;
using TenantConsole.Browser.Tests.Running;

namespace TenantConsole.Browser.Tests.Journeys;

/// <summary>A list arranged for oneself and for others: views, columns, selection.</summary>
[Collection(ProductCollection.Name)]
public sealed partial class ListsTests(Product product)
{
    [Fact]
    public async Task View_SavedAndShared_IsOpenedByAColleague_WhoMayNotChangeIt()
    {
        var name = $"Done {Guid.NewGuid():N}"[..14];
        var count = 0;
        await product.AsAsync("marta", async page =>
        {
            await page.OpenAsync("/orders?status=COMPLETED");
            count = await page.CountOfOrdersAsync();
            await page.Locator(".tc-viewbar summary[aria-label='Save view']").ClickAsync();
            await page.Locator("#new-view").FillAsync(name);
            await page.GetByLabel("For everybody in the agency").CheckAsync();
            await page.Locator(".tc-viewbar form").GetByRole(AriaRole.Button, new() { Name = "Save view" }).ClickAsync();
            await Expect(page).ToHaveURLAsync(ViewInAddress());
            await Expect(Tab(page, name)).ToHaveAttributeAsync("aria-current", "page");
        });

        await product.AsAsync("lan", async page =>
        {
            await page.OpenAsync("/orders");
            await Tab(page, name).ClickAsync();
            await Expect(page).ToHaveURLAsync(ViewInAddress());
            await Expect(page.Rows().Filter(new() { HasNotText = "Completed" })).ToHaveCountAsync(0);
            await page.Locator(".tc-viewbar summary").First.ClickAsync();
            await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Copy link" })).ToBeVisibleAsync();
            await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Delete view" })).ToHaveCountAsync(0);
        });

        await product.AsAsync("marta", async page =>
        {
            await page.OpenAsync("/orders");
            await Tab(page, name).ClickAsync();
            Assert.Equal(count, await page.CountOfOrdersAsync());
            await page.Locator(".tc-viewbar summary").First.ClickAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Delete view" }).ClickAsync();
            await Expect(Tab(page, name)).ToHaveCountAsync(0);
        });
    }

    [Fact]
    public Task Columns_AreThereAfterAReload() => product.AsAsync("marta", async page =>
    {
        await page.OpenAsync("/orders");
        await Expect(page.GetByRole(AriaRole.Columnheader, new() { Name = "Pieces" })).ToBeVisibleAsync();
        await page.Locator("summary[aria-label='Columns']").ClickAsync();
        await page.Locator(".tc-cols").GetByLabel("Pieces", new() { Exact = true }).UncheckAsync();
        await Expect(page.GetByRole(AriaRole.Columnheader, new() { Name = "Pieces" })).ToHaveCountAsync(0);

        await page.ReloadAsync();
        await page.LiveAsync();
        await Expect(page.Rows().First).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Columnheader, new() { Name = "Pieces" })).ToHaveCountAsync(0);
        await page.Locator("summary[aria-label='Columns']").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "As the list comes" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Columnheader, new() { Name = "Pieces" })).ToBeVisibleAsync();
    });

    [Fact]
    public Task Selection_ByKeys_ThenAllThatMatch_IsExported_AndTheListStays() => product.AsAsync("marta", async page =>
    {
        await page.OpenAsync("/orders?status=ON_HOLD");
        var count = await page.CountOfOrdersAsync();
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("x");
        await Expect(page.Locator(".tc-bulk")).ToContainTextAsync("1 of");
        await page.Locator(".tc-bulk").GetByRole(AriaRole.Button, new() { Name = "Select all" }).ClickAsync();
        await page.Locator(".tc-bulk").GetByRole(AriaRole.Button, new() { Name = "Export all" }).ClickAsync();

        var words = count == 1 ? "Download 1 row" : $"Download {count:N0} rows";
        await Expect(page.Locator(".tc-toasts").GetByRole(AriaRole.Link, new() { Name = words })).ToBeVisibleAsync(new() { Timeout = 30_000 });
        Assert.Equal("/orders", new Uri(page.Url).AbsolutePath);
        await page.Locator(".tc-grid").PressAsync("Escape");
        await Expect(page.Locator(".tc-bulk")).ToHaveCountAsync(0);
    });

    [Fact]
    public Task Phone_RowsAreSelectedByTouch_AndExported() => product.AsAsync("marta", async page =>
    {
        await page.OpenAsync("/orders?status=ON_HOLD");
        var count = await page.CountOfOrdersAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Select", Exact = true }).TapAsync();
        await page.Rows().Nth(0).TapAsync();
        await page.Rows().Nth(1).TapAsync();

        var bar = page.Locator(".tc-bulk");
        await Expect(bar).ToContainTextAsync("2 of");
        Assert.Equal("/orders", new Uri(page.Url).AbsolutePath);
        await bar.GetByRole(AriaRole.Button, new() { Name = "Select all" }).TapAsync();
        await bar.GetByRole(AriaRole.Button, new() { Name = "Export all" }).TapAsync();
        var words = count == 1 ? "Download 1 row" : $"Download {count:N0} rows";
        await Expect(page.Locator(".tc-toasts").GetByRole(AriaRole.Link, new() { Name = words })).ToBeVisibleAsync(new() { Timeout = 30_000 });

        await page.GetByRole(AriaRole.Button, new() { Name = "Done", Exact = true }).TapAsync();
        await Expect(bar).ToHaveCountAsync(0);
        await page.Rows().Nth(0).TapAsync();
        await Expect(page.Locator(".tc-panel")).ToBeVisibleAsync();
    }, new() { ViewportSize = new() { Width = 390, Height = 844 }, HasTouch = true, IsMobile = true });

    [Fact]
    public Task Tabs_OfTheListItself_CountWhatTheyShow() => product.AsAsync("marta", async page =>
    {
        await page.OpenAsync("/settings/stores?market=GB");
        var shown = await page.Rows().CountAsync();

        await Expect(page.Locator(".tc-viewbar .tc-tabs a").First).ToHaveTextAsync($"All{shown}");
        await page.OpenAsync("/orders");
        await Expect(Tab(page, "All").Locator(".tc-n")).ToHaveTextAsync("99+");
        await Tab(page, "On hold").ClickAsync();
        var held = await page.CountOfOrdersAsync();
        await Expect(Tab(page, "On hold").Locator(".tc-n")).ToHaveTextAsync(held > 99 ? "99+" : $"{held}");
    });

    [Fact]
    public Task Stores_ThatAreSelected_AreSynchronised_AndTheRunsSayByWhom() => product.AsAsync("marta", async page =>
    {
        await page.OpenAsync("/settings/stores?q=glow");
        var stores = await page.Rows().CountAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Select all rows of this page" }).ClickAsync();
        await page.Locator(".tc-bulk").GetByRole(AriaRole.Button, new() { Name = $"Sync {stores} now" }).ClickAsync();

        await Expect(page.Locator(".tc-toasts")).ToContainTextAsync($"{stores} stores are being synchronised");
        await Expect(page.Locator(".tc-bulk")).ToHaveCountAsync(0);
        await page.OpenAsync("/runs?kind=orders.sync");
        await Expect(page.Rows().Filter(new() { HasText = "Marta Kowalczyk" }).Filter(new() { HasText = "Glow Lab" })).ToHaveCountAsync(stores);
    });

    [Fact]
    public Task Runs_AllThatMatch_AreAskedAboutBeforeTheyAreCancelled() => product.AsAsync("marta", async page =>
    {
        await page.OpenAsync("/runs");
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Select all rows of this page" }).ClickAsync();
        var bar = page.Locator(".tc-bulk");
        await bar.GetByRole(AriaRole.Button, new() { Name = "Select all" }).ClickAsync();

        await Expect(bar).ToContainTextAsync("that have not ended");
        await page.OpenAsync("/runs?cancel=1"); // an address alone selects nothing, and so asks nothing
        await Expect(page.Rows().First).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
    });

    private static ILocator Tab(IPage page, string name) => page.Locator(".tc-viewbar .tc-tabs a").Filter(new() { HasText = name });

    [GeneratedRegex("[?&]view=[0-9a-f-]{36}")]
    private static partial Regex ViewInAddress();
}
