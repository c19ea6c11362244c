using System.Text.RegularExpressions;
using TenantConsole.Browser.Tests.Running;

namespace TenantConsole.Browser.Tests.Journeys;

/// <summary>The list of orders without a mouse, and on a phone.</summary>
[Collection(ProductCollection.Name)]
public sealed partial class KeyboardTests(Product product)
{
    [Fact]
    public Task Orders_MoveOpenCloseAndSearchByKeys() => product.AsAsync("marta", async page =>
    {
        await page.OpenAsync("/orders");
        await Expect(page.Rows().First).ToBeVisibleAsync();
        var cursor = page.Locator("tr.cursor");
        await page.Keyboard.PressAsync("j");
        await Expect(page.Rows().Nth(0)).ToHaveClassAsync(Cursor());
        await page.Keyboard.PressAsync("j");
        await Expect(page.Rows().Nth(1)).ToHaveClassAsync(Cursor());
        await page.Keyboard.PressAsync("k");
        await Expect(page.Rows().Nth(0)).ToHaveClassAsync(Cursor());
        await Expect(cursor).ToHaveCountAsync(1);

        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("aside.tc-panel")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("aside.tc-panel")).ToHaveCountAsync(0);

        await page.Keyboard.PressAsync("/");
        await Expect(page.Locator("#filter-q")).ToBeFocusedAsync();
    });

    [Fact]
    public Task WholeVisit_FromSignInToSignOut_WithoutAMouse() => product.AsStrangerAsync(async page =>
    {
        var marta = product.Person("marta");
        await page.GotoAsync("/account/sign-in");
        await TabToAsync(page, page.GetByLabel("E-mail"));
        await page.Keyboard.TypeAsync(marta.Email);
        await TabToAsync(page, page.GetByLabel("Password"));
        await page.Keyboard.TypeAsync(marta.Password);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Main", Exact = true })).ToBeVisibleAsync();
        await page.LiveAsync();

        await RunAsync(page, "orders", "Orders");
        await Expect(page.Heading("Orders")).ToBeVisibleAsync();
        await Expect(page.Rows().First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        await Expect(page.Rows().Nth(1)).ToHaveClassAsync(Cursor());
        await page.Keyboard.PressAsync("k");
        await Expect(page.Rows().Nth(0)).ToHaveClassAsync(Cursor());
        var order = (await page.Rows().First.GetByRole(AriaRole.Link).First.GetAttributeAsync("href"))!.Split('?')[0].Split('/')[^1];

        var panel = page.Locator("aside.tc-panel");
        await page.Keyboard.PressAsync("Enter");
        await Expect(panel).ToContainTextAsync(order);
        await page.Keyboard.PressAsync("Escape");
        await Expect(panel).ToHaveCountAsync(0);
        await Expect(page.Rows().Nth(0)).ToHaveClassAsync(Cursor());

        var keys = page.GetByRole(AriaRole.Dialog, new() { Name = "Keys" });
        await page.Keyboard.PressAsync("?");
        await Expect(keys).ToBeVisibleAsync();
        await Expect(keys).ToContainTextAsync("Next row, previous row");
        await page.Keyboard.PressAsync("Escape");
        await Expect(keys).ToBeHiddenAsync();

        await RunAsync(page, "sign out", "Sign out");
        await Expect(page.Heading("Sign in")).ToBeVisibleAsync();
        await page.GotoAsync("/orders");
        await Expect(page.Heading("Sign in")).ToBeVisibleAsync();
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

    private static async Task TabToAsync(IPage page, ILocator target)
    {
        for (var i = 0; i < 12 && !await target.EvaluateAsync<bool>("e => e === document.activeElement"); i++)
            await page.Keyboard.PressAsync("Tab");
        await Expect(target).ToBeFocusedAsync();
    }

    // Ctrl K, the words, Enter on what stands first.
    private static async Task RunAsync(IPage page, string words, string first)
    {
        await page.Keyboard.PressAsync("Control+k");
        await Expect(page.Locator("#tc-palette-text")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync(words);
        await Expect(page.Locator("#tc-palette [role=option][aria-selected=true] .tc-cut").First).ToHaveTextAsync(first);
        await Expect(page.Locator("#tc-palette-list")).Not.ToHaveAttributeAsync("aria-busy", "true");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#tc-palette")).ToBeHiddenAsync();
    }

    [GeneratedRegex("cursor")]
    private static partial Regex Cursor();
}
