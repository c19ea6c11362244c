using TenantConsole.Browser.Tests.Running;

namespace TenantConsole.Browser.Tests.Journeys;

/// <summary>A crash of the server costs the people before it nothing.</summary>
[Collection(ProductCollection.Name)]
public sealed class RestartTests(Product product)
{
    [Fact]
    public Task ServerKilled_PageComesBackByItself() => product.AsAsync("marta", async page =>
    {
        await page.OpenAsync("/orders?status=COMPLETED");
        var count = await page.CountOfOrdersAsync();
        await page.Locator("#filter-q").PressSequentiallyAsync("half a wor");

        await product.Process.KillAsync();
        await Expect(page.Locator("#components-reconnect-modal")).ToBeVisibleAsync();
        await Expect(page.Locator("#filter-q")).ToHaveValueAsync("half a wor");
        await product.Process.StartAsync();

        await Expect(page.Locator("#components-reconnect-modal")).ToBeHiddenAsync(new() { Timeout = 60_000 });
        await page.LiveAsync();
        await Expect(page.Locator("#filter-q")).ToHaveValueAsync("half a wor");
        await Expect(page.Heading("Orders")).ToBeVisibleAsync();
        Assert.EndsWith("/orders?status=COMPLETED", page.Url, StringComparison.Ordinal);
        Assert.Equal(count, await page.CountOfOrdersAsync());
    });
}
