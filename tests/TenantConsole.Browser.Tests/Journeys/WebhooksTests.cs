using System.Globalization;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using TenantConsole.Browser.Tests.Running;

namespace TenantConsole.Browser.Tests.Journeys;

/// <summary>A webhook from its door to the screen: seen, opened, its body shown, applied again.</summary>
[Collection(ProductCollection.Name)]
public sealed class WebhooksTests(Product product)
{
    [Fact]
    public Task ASignedWebhook_IsOnTheList_AndIsAppliedAgain() => product.AsAsync("marta", async page =>
    {
        await page.OpenAsync("/orders");
        using var sandbox = new HttpClient { BaseAddress = product.Process.Sandbox };
        var app = await sandbox.GetFromJsonAsync<JsonElement>("/_sandbox/credentials?seller=aurelia");
        var shop = app.GetProperty("sellers").EnumerateArray().First(s => s.GetProperty("id").GetString() == "aurelia").GetProperty("shops")[0].GetProperty("id").GetString()!;
        var order = RandomNumberGenerator.GetInt32(100_000_000, 999_999_999).ToString(CultureInfo.InvariantCulture);
        await SendAsync(app, $"{{\"type\":1,\"tts_notification_id\":\"7{order}\",\"shop_id\":\"{shop}\",\"timestamp\":1767225600,\"data\":{{\"order_id\":\"57{order}\",\"buyer_email\":\"maria@mail.example\"}}}}");

        await page.OpenAsync($"/webhooks?id=57{order}");
        var row = page.Rows().First;
        await Expect(row).ToContainTextAsync("Order status change");
        await row.GetByRole(AriaRole.Link).First.ClickAsync();
        var panel = page.GetByRole(AriaRole.Complementary, new() { Name = "Order status change" });
        await Expect(panel).ToContainTextAsync("Delivered once");
        await panel.GetByRole(AriaRole.Button, new() { Name = "Show body" }).ClickAsync();
        await Expect(panel.Locator("pre")).ToContainTextAsync($"57{order}");
        await Expect(panel.Locator("pre")).Not.ToContainTextAsync("maria");

        await panel.GetByRole(AriaRole.Button, new() { Name = "Apply again" }).ClickAsync();

        await Expect(page.GetByText("1 delivery is applied again")).ToBeVisibleAsync();
        await page.OpenAsync("/audit?action=platform.deliveries-replayed");
        await Expect(page.Rows().First).ToContainTextAsync("Deliveries applied again");
    });

    [Fact]
    public Task TheListsBesideIt_AreTabs_WithFiltersFilesAndViewsOfTheirOwn() => product.AsAsync("marta", async page =>
    {
        await page.OpenAsync("/webhooks");
        await Tab(page, "Missed").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/webhooks/missed$"));
        await page.GetByRole(AriaRole.Searchbox, new() { Name = "Search object ID" }).FillAsync("000");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("/webhooks/missed\\?q=000$"));
        // The page has read again: no id begins so, and that is another answer than that nothing was missed.
        await Expect(page.Locator(".tc-empty")).ToContainTextAsync("Nothing matches the filters");

        await page.Locator(".tc-viewbar summary[aria-label='Save view']").ClickAsync();
        await page.Locator("#new-view").FillAsync("Begins with 000");
        await page.Locator(".tc-viewbar form").GetByRole(AriaRole.Button, new() { Name = "Save view" }).ClickAsync();
        await Expect(Tab(page, "Begins with 000")).ToHaveAttributeAsync("aria-current", "page");
        // A view says how many it has; the tabs of other lists do not count this one's rows.
        await Expect(Tab(page, "Begins with 000").Locator(".tc-n")).ToHaveTextAsync("0");
        await Expect(Tab(page, "Gaps").Locator(".tc-n")).ToHaveCountAsync(0);

        await Tab(page, "Gaps").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/webhooks/gaps$"));
        await page.OpenAsync("/queues");
        await Tab(page, "Commands").ClickAsync();
        await Expect(Tab(page, "Commands")).ToHaveAttributeAsync("aria-current", "page");
        await Expect(page.Heading("Queues")).ToBeVisibleAsync();
        await page.OpenAsync("/queues");
        await page.GetByText("Export", new() { Exact = true }).ClickAsync();
        var file = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "CSV" }).ClickAsync());
        Assert.StartsWith("queues-", file.SuggestedFilename, StringComparison.Ordinal);
        Assert.Contains("Notifications waiting", await File.ReadAllTextAsync(await file.PathAsync()), StringComparison.Ordinal);
    });

    [Fact]
    public Task Columns_OfEachList_AreThereAfterAReload() => product.AsAsync("marta", async page =>
    {
        foreach (var (path, column) in new[] { ("/webhooks/subscriptions", "Repeats"), ("/queues", "Calls") })
        {
            await page.OpenAsync(path);
            await Expect(Head(page, column)).ToBeVisibleAsync();
            await page.Locator("summary[aria-label='Columns']").ClickAsync();
            await page.Locator(".tc-cols").GetByLabel(column, new() { Exact = true }).UncheckAsync();
            await Expect(Head(page, column)).ToHaveCountAsync(0);

            await page.ReloadAsync();
            await page.LiveAsync();
            await Expect(page.Rows().First).ToBeVisibleAsync();
            await Expect(Head(page, column)).ToHaveCountAsync(0);
            await page.Locator("summary[aria-label='Columns']").ClickAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "As the list comes" }).ClickAsync();
            await Expect(Head(page, column)).ToBeVisibleAsync();
        }
    });

    private static ILocator Head(IPage page, string name) => page.GetByRole(AriaRole.Columnheader, new() { Name = name, Exact = true });

    private static ILocator Tab(IPage page, string name) => page.Locator(".tc-viewbar .tc-tabs a").Filter(new() { HasText = name });

    private async Task SendAsync(JsonElement app, string body)
    {
        var (key, secret) = (app.GetProperty("app_key").GetString()!, app.GetProperty("app_secret").GetString()!);
        using var http = new HttpClient { BaseAddress = product.Url };
        using var delivery = new HttpRequestMessage(HttpMethod.Post, $"/webhooks/tiktok/{key}") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        delivery.Headers.TryAddWithoutValidation("Authorization", Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(key + body))));
        (await http.SendAsync(delivery)).EnsureSuccessStatusCode();
    }
}
