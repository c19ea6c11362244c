using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace TenantConsole.Core.Tenancy.Branding;

/// <summary>
/// Rewrites an SVG from a short list of what draws: shapes, groups, gradients, clips and their presentation. Everything else, scripts, handlers,
/// links, foreign content, animations, references to anywhere but itself, is not copied. A drawing that would then look different is refused instead.
/// </summary>
internal static class SvgLogo
{
    private const int Deepest = 32;
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly XNamespace Link = "http://www.w3.org/1999/xlink";

    private static readonly HashSet<string> Shapes = ["path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text"];

    private static readonly HashSet<string> Elements =
        [.. Shapes, "svg", "g", "defs", "symbol", "use", "linearGradient", "radialGradient", "stop", "clipPath", "mask", "title", "desc", "tspan"];

    private static readonly HashSet<string> Attributes =
    [
        "id", "viewBox", "width", "height", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "fx", "fy", "fr", "d", "points", "dx", "dy", "transform",
        "preserveAspectRatio", "gradientUnits", "gradientTransform", "spreadMethod", "offset", "clipPathUnits", "maskUnits", "maskContentUnits", "pathLength", "textLength", "lengthAdjust",
        .. Presentation,
    ];

    private static IEnumerable<string> Presentation =>
    [
        "fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-dasharray", "stroke-dashoffset",
        "opacity", "color", "clip-path", "clip-rule", "mask", "stop-color", "stop-opacity", "font-family", "font-size", "font-weight", "font-style", "letter-spacing", "text-anchor",
        "dominant-baseline", "display", "visibility", "vector-effect", "paint-order", "shape-rendering", "text-rendering",
    ];

    private static readonly HashSet<string> Styled = [.. Presentation];

    /// <summary>True when the file looks like XML with an svg element near its beginning.</summary>
    public static bool Is(ReadOnlySpan<byte> file)
    {
        var text = Encoding.UTF8.GetString(file[..Math.Min(file.Length, 4_096)]).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        return text.StartsWith('<') && text.Contains("<svg", StringComparison.Ordinal);
    }

    public static Result<LogoImage> Read(ReadOnlySpan<byte> file)
    {
        XDocument document;
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(file.ToArray()), new XmlReaderSettings
            {
                // A document type may name other files and entities: it is skipped unread.
                DtdProcessing = DtdProcessing.Ignore,
                XmlResolver = null,
                MaxCharactersFromEntities = 0,
                MaxCharactersInDocument = LogoImage.MostBytes,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
            });
            document = XDocument.Load(reader);
        }
        catch (XmlException broken)
        {
            return BrandProblems.LogoSvg(string.Create(CultureInfo.CurrentCulture, $"{broken.LineNumber}:{broken.LinePosition}"));
        }

        if (document.Root is not { } root || root.Name != Svg + "svg")
            return BrandProblems.LogoSvg(BrandTexts.Say["svg.root"]);
        if (Refused(root) is { } refusal)
            return refusal;
        var leftOut = new SortedSet<string>(StringComparer.Ordinal);
        var clean = Copy(root, leftOut);
        if (!clean.Descendants().Any(e => Shapes.Contains(e.Name.LocalName)))
            return BrandProblems.LogoSvgEmpty;
        if (clean.Attribute("viewBox") is null)
        {
            if (Length(clean, "width") is not { } width || Length(clean, "height") is not { } height)
                return BrandProblems.LogoSvgSize;
            clean.SetAttributeValue("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {width} {height}"));
        }

        return new LogoImage(LogoImage.Svg, Encoding.UTF8.GetBytes(clean.ToString(SaveOptions.DisableFormatting)), [.. leftOut]);
    }

    private static Problem? Refused(XElement root)
    {
        foreach (var element in root.DescendantsAndSelf())
        {
            if (element.Ancestors().Count() > Deepest)
                return BrandProblems.LogoSvg(BrandTexts.Say["svg.depth"]);
            if (element.Name == Svg + "style" && !string.IsNullOrWhiteSpace(element.Value))
                return BrandProblems.LogoSvgStyles;
            if (element.Name == Svg + "image")
                return BrandProblems.LogoSvgImage;
        }

        return null;
    }

    private static XElement Copy(XElement element, SortedSet<string> leftOut)
    {
        var clean = new XElement(Svg + element.Name.LocalName);
        foreach (var attribute in element.Attributes().Where(a => !a.IsNamespaceDeclaration))
            CopyAttribute(clean, attribute, leftOut);
        foreach (var node in element.Nodes())
        {
            if (node is XText text)
            {
                if (element.Name.LocalName is "text" or "tspan" or "title" or "desc")
                    clean.Add(new XText(text.Value));
            }
            else if (node is XElement child)
            {
                if (child.Name.Namespace == Svg && Elements.Contains(child.Name.LocalName) && child.Name.LocalName != "style")
                    clean.Add(Copy(child, leftOut));
                else if (child.Name.Namespace == Svg && child.Name.LocalName is not ("metadata" or "style"))
                    leftOut.Add(child.Name.LocalName);
            }
        }

        return clean;
    }

    private static void CopyAttribute(XElement clean, XAttribute attribute, SortedSet<string> leftOut)
    {
        var (space, name, value) = (attribute.Name.Namespace, attribute.Name.LocalName, attribute.Value.Trim());
        if (name == "href" && (space == XNamespace.None || space == Link))
        {
            // only to a part of itself
            if (IsId(value))
                clean.SetAttributeValue("href", value);
            else
                leftOut.Add("href");
        }
        else if (space == XNamespace.None && name == "style")
        {
            foreach (var declaration in value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                var (property, given) = declaration.Split(':', 2) is [var p, var v] ? (p.Trim(), v.Trim()) : (declaration, "");
                if (Styled.Contains(property) && IsPlain(given))
                    clean.SetAttributeValue(property, given);
            }
        }
        else if (space == XNamespace.None && Attributes.Contains(name) && IsPlain(value))
        {
            clean.SetAttributeValue(name, value);
        }
        else if (space == XNamespace.None && name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
        {
            leftOut.Add(name.ToLowerInvariant());
        }
    }

    // A value may point to a part of the drawing and to nothing else; escapes would hide what it points to.
    private static bool IsPlain(string value)
    {
        if (value.Contains('\\', StringComparison.Ordinal) || value.Contains("javascript:", StringComparison.OrdinalIgnoreCase) || value.Contains("data:", StringComparison.OrdinalIgnoreCase))
            return false;
        var at = value.IndexOf("url", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return !value.Contains('@', StringComparison.Ordinal) && !value.Contains("expression", StringComparison.OrdinalIgnoreCase);
        var close = value.IndexOf(')', at);
        return at == 0 && close > 5 && value.StartsWith("url(", StringComparison.Ordinal) && IsId(value[4..close].Trim('\'', '"', ' ')) && value.IndexOf("url", close, StringComparison.OrdinalIgnoreCase) < 0;
    }

    private static bool IsId(string value) => value is ['#', _, ..] && value.Skip(1).All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or ':');

    private static double? Length(XElement element, string name) =>
        element.Attribute(name)?.Value is { } text && double.TryParse(text.EndsWith("px", StringComparison.Ordinal) ? text[..^2] : text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var length) && length > 0 ? length : null;
}
