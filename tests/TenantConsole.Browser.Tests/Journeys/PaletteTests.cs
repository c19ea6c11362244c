using TenantConsole.Browser.Tests.Running;

namespace TenantConsole.Browser.Tests.Journeys;

/// <summary>The command palette offers what the role may do, and nothing else.</summary>
[Collection(ProductCollection.Name)]
public sealed class PaletteTests(Product product)
{
    private static readonly string[] OfAdmins = ["Invite people", "Connect a store", "Members", "Roles", "Access reviews", "API keys", "Clients", "Branding", "Agency", "Audit"];

    [Fact]
    public Task Admin_FindsEachSettingAndGoesThere() => product.AsAsync("marta", async page =>
    {
        await page.OpenAsync("/");
        foreach (var name in OfAdmins)
        {
            await AskAsync(page, name);
            await Expect(Option(page, name)).ToHaveCountAsync(1);
        }

        await AskAsync(page, "Invite people");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Uri(product.Url, "/settings/members?invite=1").ToString());
    });

    [Fact]
    public Task Viewer_FindsNoneOfThem_ButTheirOwnPages() => product.AsAsync("lan", async page =>
    {
        await page.OpenAsync("/");
        foreach (var name in OfAdmins)
        {
            await AskAsync(page, name);
            await Expect(Option(page, name)).ToHaveCountAsync(0);
        }

        foreach (var name in new[] { "Orders", "Notifications", "Preferences", "Your account", "Sign out" })
        {
            await AskAsync(page, name);
            await Expect(Option(page, name)).ToHaveCountAsync(1);
        }
    });

    // Types into the palette and waits for the last of its answers: those of the records.
    private static async Task AskAsync(IPage page, string words)
    {
        if (!await page.Locator("#tc-palette").IsVisibleAsync())
        {
            await page.Keyboard.PressAsync("Control+k");
            await Expect(page.Locator("#tc-palette-list [role=option]").First).ToBeVisibleAsync();
        }

        // A nonsense first, so that what is awaited can not be the answer before.
        await page.Locator("#tc-palette-text").FillAsync("qqqzzz");
        await Expect(page.Locator("#tc-palette-list .tc-none")).ToContainTextAsync("qqqzzz");
        await page.Locator("#tc-palette-text").FillAsync(words);
        await Expect(page.Locator("#tc-palette-list")).Not.ToContainTextAsync("qqqzzz");
        await Expect(page.Locator("#tc-palette-list")).Not.ToHaveAttributeAsync("aria-busy", "true");
    }

    private static ILocator Option(IPage page, string name) =>
        page.Locator("#tc-palette-list [role=option]").Filter(new() { Has = page.Locator(".tc-cut:first-of-type").GetByText(name, new() { Exact = true }) });
}
