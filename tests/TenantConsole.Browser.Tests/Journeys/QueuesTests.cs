using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using TenantConsole.Browser.Tests.Running;

namespace TenantConsole.Browser.Tests.Journeys;

/// <summary>An order that the platform refuses for a while: set aside with its reason, replayed, gone; and a store whose work is paused meanwhile.</summary>
public sealed class QueuesTests
{
    [Fact]
    public async Task APoisonedOrder_IsSetAside_AndGoneAfterItsReplay()
    {
        await using var process = new ProductProcess(webhooks: true, settings: ["--Work:RetryScale", "0.01", "--Work:Poll", "00:00:00.5"]);
        await process.StartAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Machine.Browser(), Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] });
        await using var context = await browser.NewContextAsync(new() { BaseURL = process.Url.ToString(), TimezoneId = "Europe/London", Locale = "en-GB", ViewportSize = new() { Width = 1440, Height = 900 } });
        context.SetDefaultTimeout(Patience.Long);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/account/sign-in");
        await page.SignInAsync(process.People.Single(person => person.Email.StartsWith("marta", StringComparison.Ordinal)));
        using var sandbox = new HttpClient { BaseAddress = process.Sandbox };
        var (shop, order) = await OrderAsync(sandbox, page);

        await page.OpenAsync("/queues/dead-letters");
        await Expect(page.Locator(".tc-viewbar .tc-tabs a[aria-current=page]")).ToContainTextAsync("Dead letters");
        (await sandbox.PostAsJsonAsync("/_sandbox/faults", new { path = "/order/", shop, kind = "refused", times = 100_000 })).EnsureSuccessStatusCode();
        (await sandbox.PostAsJsonAsync("/_sandbox/webhooks/send", new { shop, type = 1, data = new { order_id = order, order_status = "AWAITING_SHIPMENT" } })).EnsureSuccessStatusCode();

        // After its tries it is on the open page, without a reload.
        var row = page.Rows().Filter(new() { HasText = order });
        await Expect(row).ToHaveCountAsync(1, new() { Timeout = 120_000 });
        await Expect(row).ToContainTextAsync("The platform refuses to give it out.");
        await row.GetByRole(AriaRole.Link, new() { Name = order }).ClickAsync();
        var panel = page.Locator(".tc-panel");
        await Expect(panel).ToContainTextAsync("InvalidRequestException");

        (await sandbox.PostAsJsonAsync("/_sandbox/faults", new { clear = true })).EnsureSuccessStatusCode();
        await panel.GetByRole(AriaRole.Button, new() { Name = "Replay" }).ClickAsync();
        await Expect(row).ToHaveCountAsync(0);
        await Expect(panel).ToHaveCountAsync(0);

        // It is taken, not set aside anew: nothing is left to try again.
        await page.OpenAsync("/queues");
        for (var waited = Stopwatch.StartNew(); await page.Rows().Filter(new() { HasText = "to try again" }).CountAsync() > 0;)
        {
            Assert.True(waited.Elapsed < TimeSpan.FromMinutes(1), "Something is still to be tried again.");
            await Task.Delay(100);
        }

        await page.OpenAsync($"/queues/dead-letters?q={order}");
        await Expect(page.Locator(".tc-empty")).ToBeVisibleAsync();

        await page.OpenAsync("/queues");
        var store = page.Rows().First;
        await store.GetByRole(AriaRole.Button, new() { Name = "Pause" }).ClickAsync();
        await Expect(page.Rows().Filter(new() { HasText = "Paused by Marta" })).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.Button, new() { Name = "Resume", Exact = true }).ClickAsync();
        await Expect(page.Rows().Filter(new() { HasText = "Paused by" })).ToHaveCountAsync(0);
    }

    // An order that the console has already.
    private static async Task<(string Shop, string Order)> OrderAsync(HttpClient sandbox, IPage page)
    {
        var seller = (await sandbox.GetFromJsonAsync<JsonElement>("/_sandbox/credentials?seller=aurelia")).GetProperty("sellers").EnumerateArray().First(s => s.GetProperty("id").GetString() == "aurelia");
        var shop = seller.GetProperty("shops")[0].GetProperty("id").GetString()!;
        await page.OpenAsync($"/settings/stores?q={shop}");
        await page.Rows().First.GetByRole(AriaRole.Link).First.ClickAsync();
        await Expect(page.Locator(".tc-panel")).ToContainTextAsync(shop);
        var store = new Uri(page.Url).Query.Split("open=")[1].Split('&')[0];
        await page.OpenAsync($"/orders?stores={store}");
        var href = (await page.Rows().First.GetByRole(AriaRole.Link).First.GetAttributeAsync("href"))!;
        return (shop, href.Split('?')[0].Split('/')[^1]);
    }
}
