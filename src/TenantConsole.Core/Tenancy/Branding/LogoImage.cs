namespace TenantConsole.Core.Tenancy.Branding;

/// <summary>A logo that was looked through and rewritten: what is served is what is here, never what was uploaded.</summary>
/// <param name="ContentType">By its content, never by its name.</param>
/// <param name="Content">The cleaned file.</param>
/// <param name="LeftOut">What was left out of an SVG, for example <c>script</c>.</param>
public sealed record LogoImage(string ContentType, byte[] Content, IReadOnlyList<string> LeftOut)
{
    /// <summary>Bytes that a logo may have.</summary>
    public const int MostBytes = 256 * 1024;

    /// <summary>The type of a PNG.</summary>
    public const string Png = "image/png";

    /// <summary>The type of an SVG.</summary>
    public const string Svg = "image/svg+xml";

    /// <summary>Looks through an uploaded file.</summary>
    public static Result<LogoImage> Read(ReadOnlySpan<byte> file) =>
        file.Length == 0 ? BrandProblems.LogoEmpty
        : file.Length > MostBytes ? BrandProblems.LogoLarge(file.Length, MostBytes)
        : PngLogo.Is(file) ? PngLogo.Read(file)
        : SvgLogo.Is(file) ? SvgLogo.Read(file)
        : BrandProblems.LogoUnknown;
}
