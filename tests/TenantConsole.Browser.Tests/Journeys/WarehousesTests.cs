using TenantConsole.Browser.Tests.Running;

namespace TenantConsole.Browser.Tests.Journeys;

/// <summary>A store's warehouses beside the list of stores.</summary>
[Collection(ProductCollection.Name)]
public sealed class WarehousesTests(Product product)
{
    [Fact]
    public Task Warehouses_AreShownToWhoMayOnlyLook() => product.AsAsync("lan", async page =>
    {
        await page.OpenAsync("/settings/stores");
        await page.Rows().First.GetByRole(AriaRole.Link).First.ClickAsync();
        var panel = page.Locator(".tc-panel");
        await panel.GetByRole(AriaRole.Link, new() { Name = "Warehouses" }).ClickAsync();

        await Expect(panel.GetByText("Ships orders").First).ToBeVisibleAsync();
        await Expect(panel.GetByText("default")).ToHaveCountAsync(1);
        await Expect(panel.GetByText("In use").First).ToBeVisibleAsync();
        Assert.Contains("tab=warehouses", page.Url, StringComparison.Ordinal);
    });
}
