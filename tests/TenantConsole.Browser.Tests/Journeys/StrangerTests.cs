using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using TenantConsole.Browser.Tests.Running;

namespace TenantConsole.Browser.Tests.Journeys;

/// <summary>From the address on the console to a workbook on the disk.</summary>
[Collection(ProductCollection.Name)]
public sealed partial class StrangerTests(Product product)
{
    [Fact]
    public Task Admin_FromTheAddressToTheWorkbook() => product.AsStrangerAsync(async page =>
    {
        await page.GotoAsync("/");
        await Expect(page.Heading("Sign in")).ToBeVisibleAsync();
        await page.SignInAsync(product.Person("marta"));
        await page.LiveAsync();
        await Expect(page.Locator("main").GetByText("Kōhaku Tea").First).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Navigation, new() { Name = "Main", Exact = true }).GetByRole(AriaRole.Link, new() { Name = "Orders" }).ClickAsync();
        await Expect(page.Heading("Orders")).ToBeVisibleAsync();
        var all = await page.CountOfOrdersAsync();

        // The filter is the address.
        var filters = page.Locator(".tc-filters");
        await filters.GetByText("Filter", new() { Exact = true }).ClickAsync();
        var store = (await filters.GetByRole(AriaRole.Combobox, new() { Name = "Store" }).Locator("option").AllInnerTextsAsync())[1];
        await filters.GetByRole(AriaRole.Combobox, new() { Name = "Store" }).SelectOptionAsync(new SelectOptionValue { Label = store });
        await Expect(page).ToHaveURLAsync(StoreInAddress());
        await Expect(filters.GetByRole(AriaRole.Link, new() { Name = "Remove filter" })).ToHaveCountAsync(1);
        await Expect(page.Rows().Filter(new() { HasNotText = store })).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("Escape");
        await filters.GetByText("Filter", new() { Exact = true }).ClickAsync();
        await filters.GetByLabel("Completed").CheckAsync();
        await Expect(page).ToHaveURLAsync(StatusInAddress());
        await page.Keyboard.PressAsync("Escape");
        await Expect(filters.GetByRole(AriaRole.Link, new() { Name = "Remove filter" })).ToHaveCountAsync(2);
        await Expect(page.Rows().Filter(new() { HasText = "Completed" }).First).ToBeVisibleAsync();
        await Expect(page.Rows().Filter(new() { HasNotText = "Completed" })).ToHaveCountAsync(0);
        await Expect(page.Rows().Filter(new() { HasNotText = store })).ToHaveCountAsync(0);
        var count = await page.CountOfOrdersAsync();
        Assert.InRange(count, 1, all - 1);

        var filtered = page.Url;
        await page.ReloadAsync();
        await page.LiveAsync();
        Assert.Equal(filtered, page.Url);
        Assert.Equal(count, await page.CountOfOrdersAsync());

        await OpenOrderAsync(page);
        await page.GotoAsync(filtered);
        await page.LiveAsync();
        Assert.Equal(count, await page.CountOfOrdersAsync());
        Assert.Equal(count, await ExportAsync(page));
    });

    // Beside its list, and by its own address; the buyer only on request.
    private static async Task OpenOrderAsync(IPage page)
    {
        await page.Rows().First.ClickAsync();
        var panel = page.Locator("aside.tc-panel");
        await Expect(panel).ToBeVisibleAsync();
        await Expect(page.Rows().First).ToBeVisibleAsync();
        var order = await panel.GetByRole(AriaRole.Heading, new() { Level = 2 }).InnerTextAsync();
        Assert.Contains(order, page.Url, StringComparison.Ordinal);

        await page.OpenAsync(new Uri(page.Url).AbsolutePath);
        await Expect(panel.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync(order);
        await Expect(panel.GetByText("Ship to")).ToHaveCountAsync(0);
        await panel.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        await Expect(panel.GetByText("Ship to")).ToBeVisibleAsync();
        await panel.GetByRole(AriaRole.Link, new() { Name = "History" }).ClickAsync();
        await Expect(panel.GetByText("Buyer data shown").First).ToBeVisibleAsync();
    }

    private static async Task<int> ExportAsync(IPage page)
    {
        await page.Locator("main").GetByText("Export", new() { Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Excel workbook (XLSX)" }).ClickAsync();
        var download = page.GetByRole(AriaRole.Link, new() { Name = "Download" }).First;
        await Expect(download).ToBeVisibleAsync(new() { Timeout = 30_000 });
        // The list stays where it is; the toast became the file.
        Assert.Equal("/orders", new Uri(page.Url).AbsolutePath);
        var file = await page.RunAndWaitForDownloadAsync(() => download.ClickAsync());
        Assert.EndsWith(".xlsx", file.SuggestedFilename, StringComparison.Ordinal);
        var rows = RowsOf(await file.PathAsync());

        await page.OpenAsync("/runs");
        await Expect(page.Rows().Filter(new() { HasText = "Export orders" }).First).ToContainTextAsync("Done");
        return rows;
    }

    private static int RowsOf(string path)
    {
        using var book = SpreadsheetDocument.Open(path, isEditable: false);
        var first = (Sheet)book.WorkbookPart!.Workbook.Sheets!.First();
        var sheet = (WorksheetPart)book.WorkbookPart.GetPartById(first.Id!);
        return sheet.Worksheet.Descendants<Row>().Count() - 1; // the heading
    }

    [GeneratedRegex(@"[?&]stores=")]
    private static partial Regex StoreInAddress();

    [GeneratedRegex(@"[?&]status=COMPLETED")]
    private static partial Regex StatusInAddress();
}
