using System.Globalization;

namespace TenantConsole.Core.Tenancy.Branding;

/// <summary>The expected failures of brands: colours, names, logos.</summary>
public static class BrandProblems
{
    /// <summary>No colour.</summary>
    public static Problem NotAColor => BrandTexts.Say.Problem("branding.not-a-colour", field: "color");

    /// <summary>Too little chroma.</summary>
    public static Problem Grey(string nearest) => BrandTexts.Say.Problem("branding.grey", [nearest], "color");

    /// <summary>Too near to the danger red.</summary>
    public static Problem Danger(string nearest) => BrandTexts.Say.Problem("branding.danger", [nearest], "color");

    /// <summary>A name that cannot be used.</summary>
    public static Problem NameLength => BrandTexts.Say.Problem("branding.name", field: "name");

    /// <summary>An empty file.</summary>
    public static Problem LogoEmpty => BrandTexts.Say.Problem("branding.logo-empty", field: "logo");

    /// <summary>A file that is too large.</summary>
    public static Problem LogoLarge(long bytes, long limit) => BrandTexts.Say.Problem("branding.logo-large", [Kilobytes(bytes), Kilobytes(limit)], "logo");

    /// <summary>Neither of the two kinds.</summary>
    public static Problem LogoUnknown => BrandTexts.Say.Problem("branding.logo-unknown", field: "logo");

    /// <summary>A damaged PNG.</summary>
    /// <param name="why">The key of the reason.</param>
    public static Problem LogoPng(string why) => BrandTexts.Say.Problem("branding.logo-png", [BrandTexts.Say["png." + why]], "logo");

    /// <summary>A PNG of the wrong size.</summary>
    public static Problem LogoPngSize(long width, long height) => BrandTexts.Say.Problem(
        "branding.logo-png-size", [width.ToString("N0", CultureInfo.CurrentCulture), height.ToString("N0", CultureInfo.CurrentCulture)], "logo");

    /// <summary>An SVG that is no XML, or not one that we read.</summary>
    public static Problem LogoSvg(string why) => BrandTexts.Say.Problem("branding.logo-svg", [why], "logo");

    /// <summary>A style sheet inside.</summary>
    public static Problem LogoSvgStyles => BrandTexts.Say.Problem("branding.logo-svg-styles", field: "logo");

    /// <summary>A picture inside.</summary>
    public static Problem LogoSvgImage => BrandTexts.Say.Problem("branding.logo-svg-image", field: "logo");

    /// <summary>No shape inside.</summary>
    public static Problem LogoSvgEmpty => BrandTexts.Say.Problem("branding.logo-svg-empty", field: "logo");

    /// <summary>No size.</summary>
    public static Problem LogoSvgSize => BrandTexts.Say.Problem("branding.logo-svg-size", field: "logo");

    /// <summary>The logo does not exist, or is a client's whose stores the actor does not see.</summary>
    public static Problem UnknownLogo => Problem.Unknown(BrandTexts.Say["logo"]);

    /// <summary>The client does not exist.</summary>
    public static Problem UnknownClient => Problem.Unknown(BrandTexts.Say["client.unknown"]);

    /// <summary>The name is another client's.</summary>
    public static Problem NameTaken(string name) => BrandTexts.Say.Problem("client.name-taken", [name], "name");

    /// <summary>A client with stores cannot be archived.</summary>
    public static Problem HasStores(string client, int stores) => new("client.has-stores", BrandTexts.Say.Count("client.has-stores", stores, client));

    /// <summary>Stores cannot be moved into the archive.</summary>
    public static Problem Archived(string client) => BrandTexts.Say.Problem("client.archived", [client], "client");

    /// <summary>Nothing was chosen.</summary>
    public static Problem NoStores => BrandTexts.Say.Problem("client.no-stores", field: "stores");

    private static string Kilobytes(long bytes) => ((bytes + 1023) / 1024).ToString("N0", CultureInfo.CurrentCulture);
}
