using TenantConsole.Browser.Tests.Running;

namespace TenantConsole.Browser.Tests.Journeys;

/// <summary>A seller gives consent, or does not.</summary>
[Collection(ProductCollection.Name)]
public sealed class ConnectTests(Product product)
{
    [Fact]
    public Task DisconnectedStore_IsConnectedAgainWithItsHistory() => product.AsAsync("marta", async page =>
    {
        await page.OpenAsync("/settings/stores");
        var row = page.Rows().Filter(new() { HasText = "Kōhaku" }).First;
        var store = await row.Locator(".tc-store .tc-cut").InnerTextAsync();
        row = page.Rows().Filter(new() { HasText = store });
        await OpenOrdersOfAsync(page, row);
        var orders = await page.CountOfOrdersAsync();

        await page.OpenAsync("/settings/stores");
        await row.Locator("summary").ClickAsync();
        await row.GetByRole(AriaRole.Link, new() { Name = "Disconnect" }).ClickAsync();
        var question = page.GetByRole(AriaRole.Dialog);
        await Expect(question).ToContainTextAsync("stays and can be searched");
        await question.GetByRole(AriaRole.Button, new() { Name = "Disconnect store" }).ClickAsync();
        await Expect(question).ToHaveCountAsync(0);
        await Expect(row).ToContainTextAsync("Disconnected");

        await ConsentAsync(page, "Kōhaku", "Authorise");
        await Expect(page.Heading("Choose shops")).ToBeVisibleAsync();
        await page.LiveAsync();
        var shop = page.GetByRole(AriaRole.Row).Filter(new() { HasText = store });
        await Expect(shop).ToContainTextAsync("its history comes back");
        await shop.GetByRole(AriaRole.Checkbox).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Add 1 store" }).ClickAsync();
        await Expect(page.Heading("1 store was added")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Go to stores" }).ClickAsync();
        await Expect(row).Not.ToContainTextAsync("Disconnected");
        await OpenOrdersOfAsync(page, row);
        Assert.Equal(orders, await page.CountOfOrdersAsync());
    });

    [Fact]
    public Task ShopOfAnotherAgency_IsSaidToBeTaken() => product.AsAsync("marta", async page =>
    {
        await ConsentAsync(page, "Żubr", "Authorise");
        await Expect(page.GetByText("Connected by another agency on this installation").First).ToBeVisibleAsync();
        await Expect(page.GetByText("None of these shops can be added.")).ToBeVisibleAsync();
    });

    [Fact]
    public Task RefusedConsent_IsExplainedWithAWayOn() => product.AsAsync("marta", async page =>
    {
        await ConsentAsync(page, "Żubr", "Refuse");
        await Expect(page.GetByText("The store could not be connected")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Start again" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Continue to TikTok Shop" })).ToBeVisibleAsync();
    });

    // Off to the consent page of the platform, and what the seller decides there.
    private static async Task ConsentAsync(IPage page, string seller, string decision)
    {
        await page.OpenAsync("/settings/stores");
        await page.GetByRole(AriaRole.Link, new() { Name = "Connect a store" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue to TikTok Shop" }).ClickAsync();
        await page.Locator("label.seller").Filter(new() { HasText = seller }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = decision }).ClickAsync();
    }

    private static async Task OpenOrdersOfAsync(IPage page, ILocator row)
    {
        await row.Locator("summary").ClickAsync();
        await row.GetByRole(AriaRole.Link, new() { Name = "Show orders" }).ClickAsync();
        await Expect(page.Heading("Orders")).ToBeVisibleAsync();
    }
}
