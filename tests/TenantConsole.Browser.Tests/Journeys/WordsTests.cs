using TenantConsole.Browser.Tests.Running;

namespace TenantConsole.Browser.Tests.Journeys;

/// <summary>When something cannot be, the page says so in words that help on.</summary>
[Collection(ProductCollection.Name)]
public sealed class WordsTests(Product product)
{
    [Fact]
    public Task WrongPassword_IsToldWithoutTellingWhoExists() => product.AsStrangerAsync(async page =>
    {
        var words = new List<string>();
        foreach (var email in new[] { product.Person("henrik").Email, "nobody@northlight.example" })
        {
            await page.GotoAsync("/account/sign-in");
            await page.FillSignInAsync(email, "not-the-password");
            await Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
            await Expect(page.GetByLabel("E-mail")).ToHaveValueAsync(email);
            words.Add(await page.GetByRole(AriaRole.Alert).InnerTextAsync());
        }

        Assert.Equal(words[0], words[1]);
    });

    [Fact]
    public Task UnknownAddress_NamesThePagesThatExist() => product.AsAsync("marta", async page =>
    {
        var answer = await page.GotoAsync("/ordres");
        Assert.Equal(404, answer!.Status);
        await Expect(page.Locator("main").GetByText("There is no page at this address")).ToBeVisibleAsync();
        await page.LiveAsync();
        await page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Orders" }).ClickAsync();
        await Expect(page.Heading("Orders")).ToBeVisibleAsync();
    });

    [Fact]
    public Task ForgedFileLink_IsExplained() => product.AsAsync("marta", async page =>
    {
        var answer = await page.GotoAsync($"/files/{Guid.NewGuid()}?until=99999999999&key=forged");
        Assert.InRange(answer!.Status, 404, 410);
        await Expect(page.GetByText("The file cannot be downloaded")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Go to runs" }).ClickAsync();
        await Expect(page.Heading("Runs")).ToBeVisibleAsync();
    });
}
