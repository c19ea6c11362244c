using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using TenantConsole.Browser.Tests.Running;

namespace TenantConsole.Browser.Tests.Journeys;

/// <summary>A program gets a key, uses it, changes over to a new one, and is shut out.</summary>
[Collection(ProductCollection.Name)]
public sealed class ApiKeyTests(Product product)
{
    [Fact]
    public Task Key_IsMadeUsedRotatedAndRevoked() => product.AsAsync("marta", async page =>
    {
        await page.OpenAsync("/settings/api-keys?new=1");
        var panel = page.Locator(".tc-panel");
        await panel.GetByRole(AriaRole.Button, new() { Name = "Create key" }).ClickAsync();
        await Expect(panel.GetByText("Say what the key is for")).ToBeVisibleAsync();
        await panel.GetByLabel("What is it for?").FillAsync("Journey of a program");
        await panel.GetByLabel("See orders, without buyer data").CheckAsync();
        await panel.GetByRole(AriaRole.Button, new() { Name = "Create key" }).ClickAsync();
        var first = await SecretAsync(panel);

        var order = (await GetAsync(first, "/api/v1/orders?limit=1")).GetProperty("data")[0];
        Assert.Matches(@"^\d+\.\d{2}$", order.GetProperty("total").GetProperty("amount").GetString());
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(first, "/api/v1/stores"));

        await panel.GetByRole(AriaRole.Link, new() { Name = "I have copied it" }).ClickAsync();
        await Expect(page.Locator("[data-secret]")).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Link, new() { Name = "Rotate Journey of a program" }).ClickAsync();
        await panel.GetByRole(AriaRole.Button, new() { Name = "Make a new secret" }).ClickAsync();
        var second = await SecretAsync(panel);
        Assert.NotEqual(first, second);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(first, "/api/v1/orders"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(second, "/api/v1/orders"));

        await panel.GetByRole(AriaRole.Link, new() { Name = "I have copied it" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Revoke Journey of a program" }).ClickAsync();
        var question = page.GetByRole(AriaRole.Dialog);
        await Expect(question).ToContainTextAsync("Last use:");
        await question.GetByRole(AriaRole.Button, new() { Name = "Revoke key" }).ClickAsync();
        await Expect(question).ToHaveCountAsync(0);
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(first, "/api/v1/orders"));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(second, "/api/v1/orders"));
        await Expect(page.Rows().Filter(new() { HasText = "Journey of a program" })).ToContainTextAsync("Revoked");
    });

    [Fact]
    public async Task Key_ChangedByTwo_TellsTheSecondWhatTheFirstDid_AndKeepsWhatTheyTyped()
    {
        var name = $"Shared {Guid.NewGuid():N}"[..16];
        await product.AsAsync("marta", async page =>
        {
            await page.OpenAsync("/settings/api-keys?new=1");
            var panel = page.Locator(".tc-panel");
            await panel.GetByRole(AriaRole.Button, new() { Name = "Create key" }).ClickAsync();
            await Expect(page.Locator("#key-name")).ToBeFocusedAsync();
            await panel.GetByLabel("What is it for?").FillAsync(name);
            await panel.GetByLabel("See orders, without buyer data").CheckAsync();
            await panel.GetByRole(AriaRole.Button, new() { Name = "Create key" }).ClickAsync();
            await SecretAsync(panel);
            await panel.GetByRole(AriaRole.Link, new() { Name = "I have copied it" }).ClickAsync();
            await page.Rows().Filter(new() { HasText = name }).ClickAsync();
            await Expect(page.Locator("#key-name")).ToHaveValueAsync(name);

            var other = await page.Context.NewPageAsync();
            await other.OpenAsync(page.Url);
            await other.Locator("#key-rate").FillAsync("33");
            await other.Locator(".tc-panel").GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
            await Expect(other.Locator(".tc-toasts")).ToContainTextAsync(name);

            await page.Locator("#key-name").FillAsync(name + " mine");
            await panel.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
            await Expect(panel.GetByRole(AriaRole.Alert)).ToContainTextAsync($"Marta Kowalczyk changed {name} meanwhile. It has 33 requests a minute.");
            await Expect(page.Locator("#key-name")).ToHaveValueAsync(name + " mine");
            await panel.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
            await Expect(page.Rows().Filter(new() { HasText = name + " mine" })).ToBeVisibleAsync();
        });
    }

    [Fact]
    public Task Page_ExplainsTheApiToAnybody() => product.AsStrangerAsync(async page =>
    {
        await page.GotoAsync("/api");

        await Expect(page.Heading("API")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "POST /api/v1/orders/exports" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/api#exportOrders$"));
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "POST /api/v1/orders/exports" })).ToBeInViewportAsync();
    });

    private static async Task<string> SecretAsync(ILocator panel)
    {
        await Expect(panel.Locator("[data-secret]")).ToBeVisibleAsync();
        return await panel.Locator("[data-secret]").InnerTextAsync();
    }

    private async Task<JsonElement> GetAsync(string secret, string address)
    {
        using var answer = await SendAsync(secret, address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
    }

    private async Task<HttpStatusCode> StatusAsync(string secret, string address)
    {
        using var answer = await SendAsync(secret, address);
        return answer.StatusCode;
    }

    private async Task<HttpResponseMessage> SendAsync(string secret, string address)
    {
        using var client = new HttpClient { BaseAddress = product.Url };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        return await client.GetAsync(address);
    }
}
