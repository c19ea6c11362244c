using System.Text.RegularExpressions;

namespace TenantConsole.Browser.Tests.Running;

/// <summary>Steps that many journeys take.</summary>
internal static partial class PageSteps
{
    /// <summary>Fills the sign-in form and waits for the console's frame.</summary>
    public static async Task SignInAsync(this IPage page, Person person)
    {
        await page.FillSignInAsync(person.Email, person.Password);
        await Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Main", Exact = true })).ToBeAttachedAsync();
    }

    /// <summary>Fills the sign-in form and submits it.</summary>
    public static async Task FillSignInAsync(this IPage page, string email, string password)
    {
        await page.GetByLabel("E-mail").FillAsync(email);
        await page.GetByLabel("Password").FillAsync(password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
    }

    /// <summary>Opens an address and waits until its circuit answers.</summary>
    public static async Task OpenAsync(this IPage page, string address)
    {
        await page.GotoAsync(address);
        await page.LiveAsync();
    }

    /// <summary>Waits until the page's circuit answers.</summary>
    public static Task LiveAsync(this IPage page) => Expect(page.Locator("html")).ToHaveAttributeAsync("data-live", "");

    /// <summary>The page's title.</summary>
    public static ILocator Heading(this IPage page, string text) => page.GetByRole(AriaRole.Heading, new() { Name = text, Level = 1 });

    /// <summary>Rows of the page's table.</summary>
    public static ILocator Rows(this IPage page) => page.Locator("main table tbody tr.opens");

    /// <summary>How many orders the list says there are.</summary>
    public static async Task<int> CountOfOrdersAsync(this IPage page)
    {
        var said = page.Locator("main header, main .tc-head, main").GetByText(CountWords()).First;
        await Expect(said).ToBeVisibleAsync();
        return int.Parse(CountWords().Match(await said.InnerTextAsync()).Groups[1].Value.Replace(",", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"^([\d,]+) orders?$")]
    private static partial Regex CountWords();
}
