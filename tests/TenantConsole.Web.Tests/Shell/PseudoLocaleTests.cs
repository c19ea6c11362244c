using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using TenantConsole.Core.Texts;
using TenantConsole.TikTokShop;
using TenantConsole.Web.Layout;
using TenantConsole.Web.Pages;
using TenantConsole.Web.Shell;
using TenantConsole.Web.Tests.Components;

namespace TenantConsole.Web.Tests.Shell;

/// <summary>Renders every shared component in the pseudo-locale: a word without brackets did not come from the resource files.</summary>
public sealed partial class PseudoLocaleTests : ComponentTest
{
    public PseudoLocaleTests()
    {
        CultureInfo.CurrentUICulture = new(PseudoLocale.Culture);
        Services.AddOptions<ShellOptions>().Configure(o => o.Gallery = true);
        AddAuthorization();
    }

    [Theory]
    [InlineData("Ship {0} orders", "⟦Šĥîþ {0} öŕðéŕš~~~⟧")]
    [InlineData("", "⟦⟧")]
    public void Of_WhenGivenAText_AccentsItAndKeepsPlaceholders(string text, string expected) => Assert.Equal(expected, PseudoLocale.Of(text));

    [Fact]
    public void Localizer_WhenKeyIsMissing_LeavesItBare()
    {
        var texts = Services.GetRequiredService<IStringLocalizer<ShellTexts>>();

        Assert.Equal("No.Such.Key", texts["No.Such.Key"]);
        Assert.Equal("⟦Ļåţé ƀý ⟦3 ĥ~⟧~~⟧", texts["Time.Late", texts["Time.H", 3].Value]);
    }

    [Fact]
    public void Gallery_InThePseudoLocale_ShowsNoTextFromOutsideTheResources()
    {
        var gallery = Render<GalleryLayout>(p => p.Add(l => l.Body, Page<Gallery>));

        Assert.Empty(Literals(gallery.Markup));
    }

    [Fact]
    public void Panel_InThePseudoLocale_ShowsNoTextFromOutsideTheResources()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/_components?panel=true");

        var gallery = Render<GalleryLayout>(p => p.Add(l => l.Body, Page<Gallery>));

        Assert.NotNull(gallery.Find(".tc-panel"));
        Assert.Empty(Literals(gallery.Markup));
    }

    [Fact]
    public void ErrorPages_InThePseudoLocale_ShowNoTextFromOutsideTheResources()
    {
        Assert.Empty(Literals(Render<NotFound>().Markup));
        Assert.Empty(Literals(Render<Web.Components.Forbidden>().Markup));
        Assert.Empty(Literals(Render<Web.Components.ReconnectStrip>().Markup));
        Assert.Empty(Literals(Render<Web.Components.ServiceAway>().Markup));
    }

    [Fact]
    public void Literals_WhenATextIsWrittenIntoMarkup_FindIt() =>
        Assert.Equal(["Ship", "Cancel"], Literals("<p>⟦Šĥîþ⟧ Ship</p><button title=\"Cancel\">USD 3.20</button>"));

    private static void Page<T>(Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder builder) where T : IComponent
    {
        builder.OpenComponent<T>(0);
        builder.CloseComponent();
    }

    /// <summary>Visible words (Radzen's own aside, whose words are parameters of each use) that are neither pseudo texts nor the gallery's sample data nor formatted figures.</summary>
    private static List<string> Literals(string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var texts = document.Body!.Descendants<IText>().Where(t => t.ParentElement?.Closest("style, script, kbd, [class^=rz-]") is null).Select(t => t.Data)
            .Concat(document.Body!.QuerySelectorAll("*").Where(e => e.Closest("[class^=rz-]") is null).SelectMany(e => new[] { e.GetAttribute("title"), e.GetAttribute("aria-label"), e.GetAttribute("placeholder"), e.GetAttribute("alt") }).OfType<string>());
        return [.. texts.Select(Strip).Where(rest => rest.Any(char.IsLetter))];
    }

    private static string Strip(string text)
    {
        // Innermost first: a pseudo text may hold another as its argument.
        for (var before = ""; before != text;)
            (before, text) = (text, Pseudo().Replace(text, " "));
        foreach (var sample in GallerySample.Words.Concat(Currency.All.Select(c => c.Code)).OrderByDescending(w => w.Length))
            text = text.Replace(sample, " ", StringComparison.Ordinal);
        return Formatted().Replace(text, " ").Trim();
    }

    [GeneratedRegex("⟦[^⟦⟧]*⟧")]
    private static partial Regex Pseudo();

    // Dates, zone offsets, initials of the sample person.
    [GeneratedRegex(@"\d{1,2} [A-Z][a-z]{2}\b|UTC|\bMK\b")]
    private static partial Regex Formatted();
}
