using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using TenantConsole.Browser.Tests.Running;

namespace TenantConsole.Browser.Tests.Journeys;

/// <summary>An order that is placed while somebody looks: webhook, lane, open page.</summary>
public sealed class LiveOrderTests
{
    [Fact]
    public async Task AnOrderOfTheSandbox_IsOnTheOpenPage_WithoutAReload()
    {
        await using var process = new ProductProcess(webhooks: true);
        await process.StartAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Machine.Browser(), Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] });
        await using var context = await browser.NewContextAsync(new() { BaseURL = process.Url.ToString(), TimezoneId = "Europe/London", Locale = "en-GB", ViewportSize = new() { Width = 1440, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/account/sign-in");
        await page.SignInAsync(process.People.Single(person => person.Email.StartsWith("marta", StringComparison.Ordinal)));
        await page.OpenAsync("/orders");
        await Expect(page.Rows().First).ToBeVisibleAsync();
        var before = await page.CountOfOrdersAsync();
        await page.EvaluateAsync("window.notReloaded = true");

        using var sandbox = new HttpClient { BaseAddress = process.Sandbox };
        var seller = (await sandbox.GetFromJsonAsync<JsonElement>("/_sandbox/credentials?seller=aurelia")).GetProperty("sellers").EnumerateArray().First(s => s.GetProperty("id").GetString() == "aurelia");
        var shop = seller.GetProperty("shops")[0].GetProperty("id").GetString();
        (await sandbox.PostAsJsonAsync("/_sandbox/orders", new { shop, orders = 3, hours = 0 })).EnsureSuccessStatusCode();
        (await sandbox.PostAsJsonAsync("/_sandbox/clock", new { advance_seconds = 900 })).EnsureSuccessStatusCode(); // they are placed within a minute and paid soon after

        for (var waited = Stopwatch.StartNew(); await page.CountOfOrdersAsync() < before + 3;)
        {
            Assert.True(waited.Elapsed < TimeSpan.FromMinutes(2), $"There are still {await page.CountOfOrdersAsync()} orders.");
            await Task.Delay(100);
        }

        Assert.True(await page.EvaluateAsync<bool>("window.notReloaded"));
    }
}
