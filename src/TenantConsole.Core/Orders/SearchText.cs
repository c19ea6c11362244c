using System.Text;

namespace TenantConsole.Core.Orders;

/// <summary>One spelling for what is stored to be found and for what people type.</summary>
public static class SearchText
{
    private const int Words = 8;

    /// <summary>Compatibility-normalised, lower case, single blanks, at most <see cref="SearchTerm.MaxLength"/> characters.</summary>
    public static string Normalise(string text)
    {
        var folded = text.Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        var result = new StringBuilder(Math.Min(folded.Length, SearchTerm.MaxLength));
        foreach (var rune in folded.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                if (result.Length > 0 && result[^1] != ' ')
                {
                    result.Append(' ');
                }
            }
            else if (result.Length + rune.Utf16SequenceLength <= SearchTerm.MaxLength)
            {
                result.Append(rune.ToString());
            }
            else
            {
                break;
            }
        }

        return result.ToString().TrimEnd();
    }

    /// <summary>The title from each of its first eight words on, so that the beginning of any of them finds it.</summary>
    public static IEnumerable<string> TitleTerms(string title)
    {
        var words = title.Normalize(NormalizationForm.FormKC).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var first = 0; first < Math.Min(words.Length, Words); first++)
        {
            yield return Normalise(string.Join(' ', words[first..]));
        }
    }

    /// <summary>
    /// The first text after all texts that begin with <paramref name="prefix"/> in the C collation of UTF-8, which orders by code point:
    /// the highest code point follows everything that can stand there.
    /// </summary>
    public static string After(string prefix) => prefix + char.ConvertFromUtf32(0x10FFFF);
}
