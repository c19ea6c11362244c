using System.Text.RegularExpressions;
using TenantConsole.Browser.Tests.Running;

namespace TenantConsole.Browser.Tests.Journeys;

/// <summary>A fresh installation, from the code on the console to the first orders.</summary>
public sealed partial class FirstRunTests
{
    private const string Password = "violet-kettle-harvest-41";

    [Fact]
    public async Task Stranger_FromTheSetupCodeToTheFirstOrders()
    {
        await using var product = new ProductProcess("none");
        await product.StartAsync();
        var code = product.Said.Select(line => Code().Match(line)).First(match => match.Success).Groups[1].Value;
        using var playwright = await Microsoft.Playwright.Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Machine.Browser(), Args = ["--no-sandbox"] });
        await using var context = await browser.NewContextAsync(new() { BaseURL = product.Url.ToString() });
        context.SetDefaultTimeout(Patience.Long);
        var page = await context.NewPageAsync();

        // Whatever is asked for, it is the first page.
        await page.GotoAsync("/orders");
        await Expect(page).ToHaveURLAsync(Setup());
        await FillAsync(page, "AAAAA-AAAAA-AAAAA-AAAAA", Password);
        await Expect(page.GetByText("This is not the setup code.")).ToBeVisibleAsync();
        await Expect(page.GetByLabel("Agency")).ToHaveValueAsync("Kestrel & Co");
        await Expect(page.GetByLabel("Setup code")).ToBeFocusedAsync();
        await FillAsync(page, code, "short");
        await Expect(page.GetByText("at least 15 characters").Last).ToBeVisibleAsync();
        await FillAsync(page, code, Password);

        // Signed in, on a home that says what comes next.
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "First steps" })).ToBeVisibleAsync();
        await page.LiveAsync();
        await Expect(page.GetByText("0 of 5 done")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Start the demo" }).ClickAsync();
        await Expect(page.Locator("main").GetByText("All shops are connected").First).ToBeVisibleAsync(new() { Timeout = 30_000 });

        await page.OpenAsync("/");
        await Expect(page.GetByText("1 of 5 done")).ToBeVisibleAsync();
        await page.OpenAsync("/orders");
        await Expect(page.Rows().First).ToBeVisibleAsync(new() { Timeout = 30_000 });

        var again = await page.GotoAsync("/setup");
        Assert.Equal(404, again!.Status);
    }

    private static async Task FillAsync(IPage page, string code, string password)
    {
        await page.GetByLabel("Setup code").FillAsync(code);
        await page.GetByLabel("Agency").FillAsync("Kestrel & Co");
        await page.GetByLabel("Time zone").FillAsync("Europe/Berlin");
        await page.GetByLabel("Currency").SelectOptionAsync("EUR");
        await page.GetByLabel("Your name").FillAsync("Ada Kestrel");
        await page.GetByLabel("E-mail").FillAsync("ada@kestrel.example");
        await page.GetByLabel("Password").FillAsync(password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Create the agency" }).ClickAsync();
    }

    [GeneratedRegex(@"^\s+([A-Z2-9]{5}(?:-[A-Z2-9]{5}){3})\s*$")]
    private static partial Regex Code();

    [GeneratedRegex("/setup$")]
    private static partial Regex Setup();
}
