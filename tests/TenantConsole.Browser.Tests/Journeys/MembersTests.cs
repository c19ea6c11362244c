using TenantConsole.Browser.Tests.Running;

namespace TenantConsole.Browser.Tests.Journeys;

/// <summary>People, roles and reviews as an admin works with them, and what those whom it concerns see meanwhile.</summary>
[Collection(ProductCollection.Name)]
public sealed class MembersTests(Product product)
{
    private const string Jonas = "Jonas Brandt";

    [Fact]
    public Task Downgrade_ReachesTheOpenPageAndSaysWhomToAsk() => product.AsAsync("jonas", async theirs =>
    {
        await theirs.OpenAsync("/runs");
        await Expect(theirs.Heading("Runs")).ToBeVisibleAsync();

        await product.AsAsync("marta", async page =>
        {
            await OpenMemberAsync(page, Jonas);
            await page.GetByLabel("Role 1", new() { Exact = true }).SelectOptionAsync("Viewer");
            await Expect(page.GetByText("− Loses on all stores")).ToBeVisibleAsync();
            await Expect(page.Locator(".tc-change .loss").GetByText("See runs")).ToBeVisibleAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Save roles" }).ClickAsync();
            await Expect(page.GetByText("Roles of Jonas Brandt saved")).ToBeVisibleAsync();
        });
        await Expect(theirs.Heading("“Runs” is not in your role")).ToBeVisibleAsync();
        await Expect(theirs.GetByText("You are Viewer at Northlight Commerce. Marta Kowalczyk can give you “See runs”.")).ToBeVisibleAsync();

        await product.AsAsync("marta", page => GiveAsync(page, Jonas, "Catalog manager"));
        await Expect(theirs.Heading("Runs")).ToBeVisibleAsync();
    });

    [Fact]
    public Task Removal_ClosesTheOpenPage_AndRestoringLetsThemIn() => product.AsAsync("jonas", async theirs =>
    {
        await theirs.OpenAsync("/orders");
        await Expect(theirs.Heading("Orders")).ToBeVisibleAsync();

        await product.AsAsync("marta", async page =>
        {
            await OpenMemberAsync(page, Jonas);
            await page.GetByRole(AriaRole.Link, new() { Name = "Remove member" }).ClickAsync();
            await Expect(page.GetByText("Their open pages close at once")).ToBeVisibleAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Remove", Exact = true }).ClickAsync();
            await Expect(theirs).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/account/sign-in"));

            await page.GetByRole(AriaRole.Link, new() { Name = "Undo", Exact = true }).ClickAsync();
            await Expect(page.GetByLabel("Role 1", new() { Exact = true })).ToHaveValueAsync("Catalog manager");
            await page.GetByRole(AriaRole.Button, new() { Name = "Restore", Exact = true }).ClickAsync();
            await Expect(page.GetByText("Jonas Brandt is a member again")).ToBeVisibleAsync();
        });

        await theirs.OpenAsync("/orders");
        await Expect(theirs.Heading("Orders")).ToBeVisibleAsync();
    });

    [Fact]
    public Task TwoAdminsAtOnce_TheSecondLearnsWhoChangedWhatAndLosesNothing() => product.AsAsync("marta", async second =>
    {
        await OpenMemberAsync(second, Jonas);
        await second.GetByLabel("Role 1", new() { Exact = true }).SelectOptionAsync("Finance");
        await Expect(second.GetByRole(AriaRole.Button, new() { Name = "Save roles" })).ToBeEnabledAsync(); // what was chosen has reached the server
        await product.AsAsync("marta", first => GiveAsync(first, Jonas, "Fulfilment"));

        await second.GetByRole(AriaRole.Button, new() { Name = "Save roles" }).ClickAsync();

        await Expect(second.GetByText("Marta Kowalczyk changed Jonas Brandt meanwhile. Added: Fulfilment on all stores. Taken away: Catalog manager on all stores.")).ToBeVisibleAsync();
        await Expect(second.GetByLabel("Role 1", new() { Exact = true })).ToHaveValueAsync("Finance");
        await Expect(second.Locator("fieldset.tc-grants")).ToBeFocusedAsync();
        await GiveAsync(second, Jonas, "Catalog manager");
    });

    [Fact]
    public Task Role_IsCopiedChangedComparedAndDeleted() => product.AsAsync("marta", async page =>
    {
        await page.OpenAsync("/settings/roles?copy=Viewer");
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync("Finance");
        await page.GetByLabel("See payouts").CheckAsync();
        await page.GetByLabel("See stock").UncheckAsync();
        await Expect(page.Locator(".tc-change .gain")).ToContainTextAsync("See payouts");
        await Expect(page.Locator(".tc-change .loss")).ToContainTextAsync("See stock");
        await page.GetByRole(AriaRole.Button, new() { Name = "Create role" }).ClickAsync();
        await Expect(page.GetByText("There already is a role “Finance”. Choose another name.")).ToBeVisibleAsync();
        await Expect(page.GetByLabel("Name", new() { Exact = true })).ToBeFocusedAsync();
        await Expect(page.GetByLabel("See payouts")).ToBeCheckedAsync();

        await page.GetByLabel("Name", new() { Exact = true }).FillAsync("Brand team");
        await page.GetByRole(AriaRole.Button, new() { Name = "Create role" }).ClickAsync();
        await Expect(page.Rows().Filter(new() { HasText = "Brand team" })).ToContainTextAsync("1 more, 1 fewer");

        var panel = page.Locator(".tc-panel");
        await panel.GetByRole(AriaRole.Link, new() { Name = "History", Exact = true }).ClickAsync();
        await Expect(panel.GetByText("Role copied")).ToBeVisibleAsync();
        await Expect(panel).ToContainTextAsync("Marta Kowalczyk");
        await panel.GetByRole(AriaRole.Link, new() { Name = "Role", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Delete", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Delete role" }).ClickAsync();
        await Expect(page.GetByText("Role Brand team deleted")).ToBeVisibleAsync();
        await Expect(page.Rows().Filter(new() { HasText = "Brand team" })).ToHaveCountAsync(0);
    });

    [Fact]
    public Task Invitations_OfSeveral_HaveAResultEachAndKeepWhatFailed() => product.AsAsync("marta", async page =>
    {
        await page.OpenAsync("/settings/members?invite=1");
        await page.GetByLabel("E-mail addresses").FillAsync("new.one@northlight.example, not-an-address");
        await page.GetByRole(AriaRole.Button, new() { Name = "Send 2 invitations" }).ClickAsync();
        await Expect(page.GetByText("Choose at least one role.")).ToBeVisibleAsync();

        await page.GetByLabel("Role 1", new() { Exact = true }).SelectOptionAsync("Viewer");
        await page.GetByRole(AriaRole.Button, new() { Name = "Send 2 invitations" }).ClickAsync();

        await Expect(page.Locator(".tc-results")).ToContainTextAsync("This is not an e-mail address");
        await Expect(page.GetByLabel("E-mail addresses")).ToHaveValueAsync("not-an-address");
        await Expect(page.GetByLabel("E-mail addresses")).ToBeFocusedAsync();
        await page.OpenAsync("/settings/members?view=invited");
        var row = page.Locator("main table tbody tr").Filter(new() { HasText = "new.one@northlight.example" });
        await page.GetByText("Export", new() { Exact = true }).ClickAsync();
        var address = await page.GetByRole(AriaRole.Link, new() { Name = "CSV" }).GetAttributeAsync("href");
        Assert.Contains("new.one@northlight.example,invited,Viewer,all stores,Marta Kowalczyk,", await (await page.APIRequest.GetAsync(address!)).TextAsync(), StringComparison.Ordinal);
        await row.GetByRole(AriaRole.Button, new() { Name = "Revoke" }).ClickAsync();
        await Expect(row).ToHaveCountAsync(0);
    });

    [Fact]
    public Task Review_OfPayouts_IsRecordedAndDated() => product.AsAsync("marta", async page =>
    {
        await page.OpenAsync("/settings/access?permission=payout.view");
        await Expect(page.Rows()).ToHaveCountAsync(2);
        await Expect(page.Rows().Filter(new() { HasText = "Zoé Lefèvre" })).ToContainTextAsync("Finance on all stores");
        await page.GetByRole(AriaRole.Link, new() { Name = "Mark as reviewed" }).ClickAsync();
        await page.GetByLabel("Note (optional)").FillAsync("Quarterly look");
        await page.GetByRole(AriaRole.Button, new() { Name = "Reviewed", Exact = true }).ClickAsync();
        await Expect(page.GetByText("by Marta Kowalczyk")).ToBeVisibleAsync();

        await page.OpenAsync("/settings/access?view=reviews");
        await Expect(page.GetByText("Quarterly look").First).ToBeVisibleAsync();
        await page.OpenAsync("/settings/access?permission=payout.view");
        var download = await page.RunAndWaitForDownloadAsync(async () =>
        {
            await page.GetByText("Export", new() { Exact = true }).ClickAsync();
            await page.GetByRole(AriaRole.Link, new() { Name = "CSV" }).ClickAsync();
        });
        Assert.Matches(@"^access-\d{4}-\d\d-\d\d\.csv$", download.SuggestedFilename);
    });

    private static async Task OpenMemberAsync(IPage page, string name)
    {
        await page.OpenAsync("/settings/members");
        await page.Rows().Filter(new() { HasText = name }).GetByRole(AriaRole.Link).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Save roles" })).ToBeVisibleAsync();
    }

    private static async Task GiveAsync(IPage page, string name, string role)
    {
        await OpenMemberAsync(page, name);
        await page.GetByLabel("Role 1", new() { Exact = true }).SelectOptionAsync(role);
        await page.GetByRole(AriaRole.Button, new() { Name = "Save roles" }).ClickAsync();
        await Expect(page.GetByText($"Roles of {name} saved")).ToBeVisibleAsync();
    }
}
