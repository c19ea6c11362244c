using System.Buffers;

namespace TenantConsole.Core.Spreadsheets;

/// <summary>Text as the workbook's XML wants it; expects what <see cref="CellText.Clean"/> gives.</summary>
internal static class XlsxText
{
    /// <summary>Characters a cell can hold (UTF-16 units, as the format counts).</summary>
    public const int LongestCell = 32_767;

    /// <summary>Ends a text that was longer than a cell can hold.</summary>
    public const string CutMarker = "… [cut]";

    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"_");

    /// <summary>What of the text fits before the marker, without splitting a pair of surrogates.</summary>
    public static ReadOnlySpan<char> Fitting(ReadOnlySpan<char> text)
    {
        var length = LongestCell - CutMarker.Length;
        return text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
    }

    /// <summary>Blanks at an end would be trimmed by the reader unless told otherwise.</summary>
    public static bool NeedsPreserve(ReadOnlySpan<char> text) => char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]);

    /// <summary>Writes text escaped. A literal "_x0041_" is protected, because readers would decode it to "A".</summary>
    public static void Write(BlockPump pump, ReadOnlySpan<char> text)
    {
        while (true)
        {
            var stop = text.IndexOfAny(Special);
            if (stop < 0)
            {
                pump.Write(text);
                return;
            }

            pump.Write(text[..stop]);
            var rest = text[(stop + 1)..];
            pump.Write(text[stop] switch
            {
                '&' => "&amp;"u8,
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                '"' => "&quot;"u8,
                _ => IsEscape(rest) ? "_x005F_"u8 : "_"u8,
            });
            text = rest;
        }
    }

    private static bool IsEscape(ReadOnlySpan<char> rest) =>
        rest is ['x', var a, var b, var c, var d, '_', ..]
        && char.IsAsciiHexDigit(a) && char.IsAsciiHexDigit(b) && char.IsAsciiHexDigit(c) && char.IsAsciiHexDigit(d);
}
