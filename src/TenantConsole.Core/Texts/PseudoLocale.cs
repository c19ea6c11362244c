using System.Text;

namespace TenantConsole.Core.Texts;

/// <summary>
/// The pseudo-locale: every text in brackets, with accents, a third longer. What shows up without brackets did not come
/// from the resource files, and what breaks the layout would break in German.
/// </summary>
public static class PseudoLocale
{
    /// <summary>The culture name that switches it on, as in <c>?culture=qps-ploc</c>.</summary>
    public const string Culture = "qps-ploc";

    /// <summary>Opens each pseudo text.</summary>
    public const char Open = '⟦';

    /// <summary>Closes each pseudo text.</summary>
    public const char Close = '⟧';

    private const string Plain = "ABCDEFGHIJKLMNOPRSTUWYZabcdefghijklmnoprstuwyz";
    private const string Accented = "ÅßÇÐÉƑĜĤÎĴĶĻḾÑÖÞŔŠŢÛŴÝŽåƀçðéƒĝĥîĵķļḿñöþŕšţûŵýž";

    /// <summary>Accents and lengthens a text; placeholders such as <c>{0}</c> stay as they are.</summary>
    public static string Of(string text)
    {
        var result = new StringBuilder(text.Length * 2).Append(Open);
        var letters = 0;
        var inside = false;
        foreach (var c in text)
        {
            inside = c == '{' || (inside && c != '}');
            var at = inside || c == '}' ? -1 : Plain.IndexOf(c, StringComparison.Ordinal);
            result.Append(at < 0 ? c : Accented[at]);
            if (at >= 0)
                letters++;
        }
        return result.Append('~', (letters * 3 + 9) / 10).Append(Close).ToString();
    }
}
