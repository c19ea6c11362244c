using System.Buffers;
using System.Text;

namespace TenantConsole.Core.Spreadsheets;

/// <summary>What no cell of any format should hold is taken out here, once for all writers.</summary>
internal static class CellText
{
    private static readonly SearchValues<char> Unwanted = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000b\u000c\u000d\u000e\u000f" +
        "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f");

    /// <summary>
    /// Drops control characters and non-characters (XML cannot carry them), turns every line end into a line feed. Tab and line feed
    /// stay. Half surrogate pairs are replaced when the text is encoded. Clean text, the usual case, comes back as it is.
    /// </summary>
    public static ReadOnlySpan<char> Clean(ReadOnlySpan<char> text) =>
        text.ContainsAny(Unwanted) || text.ContainsAnyInRange('\uFFFE', '\uFFFF') ? Rewrite(text) : text;

    private static string Rewrite(ReadOnlySpan<char> text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\r')
            {
                if (i + 1 == text.Length || text[i + 1] != '\n') clean.Append('\n');
            }
            else if (c is >= ' ' and < '\uFFFE' or '\t' or '\n')
            {
                clean.Append(c);
            }
        }

        return clean.ToString();
    }
}
