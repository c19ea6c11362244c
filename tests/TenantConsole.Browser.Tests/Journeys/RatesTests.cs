using System.Text;
using TenantConsole.Browser.Tests.Running;

namespace TenantConsole.Browser.Tests.Journeys;

/// <summary>A finance person brings exchange rates in: a wrong file changes nothing, a right one says before what it changes.</summary>
[Collection(ProductCollection.Name)]
public sealed class RatesTests(Product product)
{
    [Fact]
    public Task File_IsLookedAtBeforeItIsTaken_AndTheListIsFilteredAndExported() => product.AsAsync("marta", async page =>
    {
        await page.OpenAsync("/settings/rates");
        await page.GetByRole(AriaRole.Link, new() { Name = "Import rates" }).First.ClickAsync();
        var panel = page.Locator("aside.tc-panel");
        await ChooseAsync(panel, "wrong.csv", "date,base,quote,rate\n2026-11-20,EUR,USD,1.1\n20.11.2026,EUR,USD,1.1\n2026-11-21,EURO,USD,1.1\n");
        await Expect(panel.GetByText("2 rows are wrong.")).ToBeVisibleAsync();
        await Expect(panel.GetByText("Row 3: date must be a day such as 2026-11-21.")).ToBeVisibleAsync();
        await Expect(panel.GetByText("Row 4: base must be a currency such as USD.")).ToBeVisibleAsync();
        await Expect(panel.GetByRole(AriaRole.Button, new() { Name = "Import rates" })).ToBeDisabledAsync();

        await ChooseAsync(panel, "right.csv", "date,base,quote,rate\n2026-11-20,EUR,USD,1.1042\n2026-11-21,EUR,USD,1.1\n2026-11-21,GBP,USD,1.3127\n");
        await Expect(panel.GetByText("3 rates can be imported.")).ToBeVisibleAsync();
        await Expect(panel.GetByLabel("Source")).ToHaveValueAsync("right.csv");
        await panel.GetByLabel("Source").FillAsync("Central bank");
        await panel.GetByRole(AriaRole.Button, new() { Name = "Import 3 rates" }).ClickAsync();
        await Expect(page.GetByText("3 rates were imported")).ToBeVisibleAsync();
        await Expect(panel).ToHaveCountAsync(0);

        await page.OpenAsync("/settings/rates?pair=EUR-USD");
        var rows = page.Locator("main table tbody tr");
        await Expect(rows).ToHaveCountAsync(2);
        await Expect(rows.First).ToContainTextAsync("21 Nov 2026");
        await Expect(rows.First).ToContainTextAsync("1.1000");
        await Expect(rows.First).ToContainTextAsync("Central bank");
        var file = await page.APIRequest.GetAsync("/settings/rates/export?format=csv&pair=EUR-USD&from=2026-11-21");
        Assert.Equal(["Date,Base,Quote,Rate,Source", "2026-11-21,EUR,USD,1.10000000,Central bank"], (await file.TextAsync()).Trim('\uFEFF', '\r', '\n').Split("\r\n"));
    });

    [Fact]
    public Task OpenList_TakesRatesThatAColleagueImported() => product.AsAsync("marta", async theirs =>
    {
        await theirs.OpenAsync("/settings/rates?pair=CHF-SEK");
        await Expect(theirs.GetByText("Nothing matches")).ToBeVisibleAsync();

        await product.AsAsync("marta", async page =>
        {
            await page.OpenAsync("/settings/rates?import=1");
            await ChooseAsync(page.Locator("aside.tc-panel"), "francs.csv", "date,base,quote,rate\n2026-11-20,CHF,SEK,11.8\n");
            await page.GetByRole(AriaRole.Button, new() { Name = "Import 1 rate" }).ClickAsync();
            await Expect(page.GetByText("1 rate was imported")).ToBeVisibleAsync();
        });

        await Expect(theirs.Locator("main table tbody tr")).ToHaveCountAsync(1);
    });

    [Fact]
    public Task Viewer_IsToldThatRatesAreNotInTheRole() => product.AsAsync("lan", async page =>
    {
        await page.GotoAsync("/settings/rates");
        await Expect(page.GetByText("not in your role")).ToBeVisibleAsync();
        Assert.Equal(403, (await page.APIRequest.GetAsync("/settings/rates/export?format=csv")).Status);
    });

    private static Task ChooseAsync(ILocator panel, string name, string csv) =>
        panel.GetByLabel("File", new() { Exact = true }).SetInputFilesAsync(new FilePayload { Name = name, MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(csv) });
}
