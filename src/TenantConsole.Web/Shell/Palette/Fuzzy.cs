namespace TenantConsole.Web.Shell.Palette;

/// <summary>How well words match what somebody typed of them: "exo" finds "Export orders".</summary>
public static class Fuzzy
{
    /// <summary>The higher the better; null when the typed characters are not all there in their order. Case and blanks do not count.</summary>
    public static int? Score(string words, string typed)
    {
        var wanted = string.Concat(typed.Where(c => !char.IsWhiteSpace(c)));
        if (wanted.Length == 0)
            return 0;
        if (words.StartsWith(typed, StringComparison.CurrentCultureIgnoreCase))
            return 1000 - words.Length;
        var whole = words.IndexOf(typed, StringComparison.CurrentCultureIgnoreCase);
        if (whole > 0)
            return (Starts(words, whole) ? 800 : 600) - words.Length;

        // Each character at the best place left: the start of a word, then right after the last, then anywhere.
        var (score, at, last) = (0, 0, -1);
        foreach (var c in wanted)
        {
            var found = -1;
            for (var i = at; i < words.Length; i++)
            {
                if (char.ToUpperInvariant(words[i]) != char.ToUpperInvariant(c))
                    continue;
                if (found < 0)
                    found = i;
                if (Starts(words, i) || i == last + 1)
                {
                    found = i;
                    break;
                }
            }

            if (found < 0)
                return null;
            score += Starts(words, found) ? 20 : found == last + 1 ? 12 : 1;
            (last, at) = (found, found + 1);
        }

        // Letters strewn over the words are no match a person meant.
        return score < wanted.Length * 8 ? null : score - words.Length / 4;
    }

    private static bool Starts(string words, int at) => at == 0 || !char.IsLetterOrDigit(words[at - 1]);
}
