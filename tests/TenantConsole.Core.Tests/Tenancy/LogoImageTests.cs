using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using TenantConsole.Core.Tenancy.Branding;

namespace TenantConsole.Core.Tests.Tenancy;

public sealed class LogoImageTests
{
    private const string Shape = "<path d='M0 0h10v10z' fill='#123456'/>";

    [Fact]
    public void Png_IsTaken_WithoutWhatDoesNotDraw()
    {
        var png = Png(32, 24, extra: ("tEXt", Encoding.ASCII.GetBytes("Author\0Somebody")));

        var logo = LogoImage.Read([.. png, .. "<script>"u8]).Value;

        Assert.Equal(LogoImage.Png, logo.ContentType);
        Assert.DoesNotContain("Somebody", Encoding.Latin1.GetString(logo.Content), StringComparison.Ordinal);
        Assert.DoesNotContain("script", Encoding.Latin1.GetString(logo.Content), StringComparison.Ordinal);
        Assert.Equal(Png(32, 24), logo.Content);
    }

    [Fact]
    public void Png_CutOrChangedAnywhere_IsRefused()
    {
        var png = Png(32, 24);
        for (var at = 8; at < png.Length; at++)
        {
            var changed = png.ToArray();
            changed[at] ^= 0x20;
            Assert.False(LogoImage.Read(changed).Ok, $"byte {at} changed");
            Assert.False(LogoImage.Read(png.AsSpan(0, at)).Ok, $"cut at {at}");
        }
    }

    [Theory]
    [InlineData(8, 24)]
    [InlineData(32, 4_000)]
    public void Png_OfTheWrongSize_SaysSo(int width, int height) => Assert.Equal("branding.logo-png-size", LogoImage.Read(Png(width, height)).Problem?.Code);

    [Fact]
    public void Png_WithMorePixelsThanItSays_IsRefused() => Assert.Equal("branding.logo-png", LogoImage.Read(Png(32, 24, rows: 200_000)).Problem?.Code);

    [Theory]
    [InlineData("GIF89a, with a name that ends in .png")]
    [InlineData("%PDF-1.7")]
    [InlineData("<html><body>no</body></html>")]
    [InlineData("just text")]
    public void WhatIsNoImage_IsToldSo(string content)
    {
        var problem = LogoImage.Read(Encoding.UTF8.GetBytes(content)).Problem;

        Assert.Equal(("branding.logo-unknown", "logo"), (problem?.Code, problem?.Field));
    }

    [Fact]
    public void TooMuch_AndNothing_AreToldSo()
    {
        Assert.Equal("branding.logo-large", LogoImage.Read(new byte[LogoImage.MostBytes + 1]).Problem?.Code);
        Assert.Equal("branding.logo-empty", LogoImage.Read([]).Problem?.Code);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "script")]
    [InlineData("<script xlink:href='https://evil.example/x.js'/>", "evil")]
    [InlineData("<g onload='alert(1)'><path d='M0 0'/></g>", "alert")]
    [InlineData("<a href='javascript:alert(1)'><path d='M0 0'/></a>", "javascript")]
    [InlineData("<use href='https://evil.example/x.svg#a'/>", "evil")]
    [InlineData("<use xlink:href='data:image/svg+xml;base64,AAAA'/>", "data:")]
    [InlineData("<rect width='1' height='1' fill='url(https://evil.example/p)'/>", "evil")]
    [InlineData("<rect width='1' height='1' fill='url(\"//evil.example/p\")'/>", "evil")]
    [InlineData("<rect width='1' height='1' fill='URL(https://evil.example)'/>", "evil")]
    [InlineData("<rect width='1' height='1' fill='u\\72l(https://evil.example)'/>", "evil")]
    [InlineData("<rect width='1' height='1' style='fill:url(https://evil.example/p)'/>", "evil")]
    [InlineData("<rect width='1' height='1' style='behavior:url(#x);-moz-binding:url(//evil.example)'/>", "evil")]
    [InlineData("<rect width='1' height='1' filter='url(https://evil.example#f)'/>", "evil")]
    [InlineData("<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'><iframe src='//evil.example'/></body></foreignObject>", "evil")]
    [InlineData("<h:script xmlns:h='http://www.w3.org/1999/xhtml'>alert(1)</h:script>", "alert")]
    [InlineData("<animate attributeName='href' to='javascript:alert(1)'/>", "alert")]
    [InlineData("<set attributeName='onload' to='alert(1)'/>", "alert")]
    [InlineData("<metadata><evil/></metadata>", "evil")]
    [InlineData("<text>x<tspan onclick='alert(1)'>y</tspan></text>", "alert")]
    public void Svg_WithAnythingButShapes_LosesIt(string danger, string trace)
    {
        var clean = Svg(danger + Shape);

        Assert.DoesNotContain(trace, clean, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("M0 0h10v10z", clean, StringComparison.Ordinal);
    }

    [Fact]
    public void Svg_TellsWhatWasLeftOut() =>
        Assert.Equal(["href", "onclick", "script"], LogoImage.Read(Encoding.UTF8.GetBytes(Wrap($"<script/><g onclick='x()'><use href='//x'/></g>{Shape}"))).Value.LeftOut);

    [Fact]
    public void Svg_KeepsWhatDraws()
    {
        var clean = Svg("<defs><linearGradient id='a'><stop offset='0' style='stop-color:#fff; stop-opacity:.5'/></linearGradient></defs><g transform='scale(2)'><rect width='4' height='4' fill='url(#a)'/><use href='#a'/></g>");

        Assert.Contains("fill=\"url(#a)\"", clean, StringComparison.Ordinal);
        Assert.Contains("stop-color=\"#fff\"", clean, StringComparison.Ordinal);
        Assert.Contains("transform=\"scale(2)\"", clean, StringComparison.Ordinal);
        Assert.Contains("href=\"#a\"", clean, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'", "branding.logo-svg")]
    [InlineData("<svg xmlns='http://other.example/'><path d='M0 0'/></svg>", "branding.logo-svg")]
    [InlineData("<html><svg xmlns='http://www.w3.org/2000/svg'/></html>", "branding.logo-svg")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><style>path{fill:red}</style><path d='M0 0'/></svg>", "branding.logo-svg-styles")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><image href='data:image/png;base64,AA'/></svg>", "branding.logo-svg-image")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><g/></svg>", "branding.logo-svg-empty")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0'/></svg>", "branding.logo-svg-size")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><text>&b;</text></svg>", "branding.logo-svg")]
    [InlineData("<!DOCTYPE svg [<!ENTITY f SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><text>&f;</text></svg>", "branding.logo-svg")]
    public void Svg_ThatCannotBeTaken_IsToldWhy(string svg, string code) => Assert.Equal(code, LogoImage.Read(Encoding.UTF8.GetBytes(svg)).Problem?.Code);

    [Fact]
    public void Svg_WithADocumentType_IsTakenWithoutIt() =>
        Assert.StartsWith("<svg", Encoding.UTF8.GetString(LogoImage.Read(Encoding.UTF8.GetBytes("<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>" + Wrap(Shape))).Value.Content), StringComparison.Ordinal);

    [Fact]
    public void Svg_NestedWithoutEnd_IsRefused() =>
        Assert.Equal("branding.logo-svg", LogoImage.Read(Encoding.UTF8.GetBytes(Wrap(string.Concat(Enumerable.Repeat("<g>", 900)) + Shape + string.Concat(Enumerable.Repeat("</g>", 900))))).Problem?.Code);

    /// <summary>A grey PNG of eight bits.</summary>
    internal static byte[] Png(int width, int height, int? rows = null, (string Type, byte[] Data)? extra = null)
    {
        using var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8;
        Chunk(file, "IHDR", header);
        if (extra is { } more)
            Chunk(file, more.Type, more.Data);
        using var pixels = new MemoryStream();
        using (var deflate = new ZLibStream(pixels, CompressionLevel.Fastest, leaveOpen: true))
            deflate.Write(new byte[(rows ?? height) * (width + 1)]);
        Chunk(file, "IDAT", pixels.ToArray());
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    private static void Chunk(MemoryStream file, string type, byte[] data)
    {
        var chunk = new byte[data.Length + 12];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        Encoding.ASCII.GetBytes(type, chunk.AsSpan(4));
        data.CopyTo(chunk.AsSpan(8));
        var crc = uint.MaxValue;
        foreach (var one in chunk.AsSpan(4, data.Length + 4))
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
        }

        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(data.Length + 8), ~crc);
        file.Write(chunk);
    }

    private static string Svg(string content) => Encoding.UTF8.GetString(LogoImage.Read(Encoding.UTF8.GetBytes(Wrap(content))).Value.Content);

    private static string Wrap(string content) => $"<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 10 10'>{content}</svg>";
}
