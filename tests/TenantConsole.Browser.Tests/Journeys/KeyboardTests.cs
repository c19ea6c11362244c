using TenantConsole.Browser.Tests.Running;

namespace TenantConsole.Browser.Tests.Journeys;

/// <summary>The list of orders without a mouse, and on a phone.</summary>
[Collection(ProductCollection.Name)]
public sealed class KeyboardTests(Product product)
{
    [Fact]
    public Task Orders_MoveOpenCloseAndSearchByKeys() => product.AsAsync("marta", async page =>
    {
        await page.OpenAsync("/orders");
        await Expect(page.Rows().First).ToBeVisibleAsync();
        var cursor = page.Locator("tr.cursor");
        await page.Keyboard.PressAsync("j");
        await Expect(page.Rows().Nth(0)).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("cursor"));
        await page.Keyboard.PressAsync("j");
        await Expect(page.Rows().Nth(1)).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("cursor"));
        await page.Keyboard.PressAsync("k");
        await Expect(page.Rows().Nth(0)).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("cursor"));
        await Expect(cursor).ToHaveCountAsync(1);

        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("aside.tc-panel")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("aside.tc-panel")).ToHaveCountAsync(0);

        await page.Keyboard.PressAsync("/");
        await Expect(page.Locator("#filter-q")).ToBeFocusedAsync();
    });

    [Fact]
    public Task Phone_OrdersAreCardsWithABarBelow() => product.AsAsync("marta", async page =>
    {
        await page.OpenAsync("/orders");
        await Expect(page.Rows().First).ToBeVisibleAsync();
        Assert.NotEqual("table-row", await page.Rows().First.EvaluateAsync<string>("row => getComputedStyle(row).display"));
        await Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Main", Exact = true })).ToBeHiddenAsync();
        var bar = page.GetByRole(AriaRole.Navigation, new() { Name = "Main, phone" });
        await Expect(bar.GetByRole(AriaRole.Link, new() { Name = "Orders" })).ToHaveAttributeAsync("aria-current", "page");
        await page.Rows().First.ClickAsync();
        await Expect(page.Locator("aside.tc-panel")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Close" }).ClickAsync();
        await Expect(page.Locator("aside.tc-panel")).ToHaveCountAsync(0);
    }, new() { ViewportSize = new() { Width = 390, Height = 844 } });
}
