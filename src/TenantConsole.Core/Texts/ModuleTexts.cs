using System.Globalization;
using System.Resources;

namespace TenantConsole.Core.Texts;

/// <summary>
/// The words of one module of Core, from the resource file beside the class that names them. They follow
/// <see cref="CultureInfo.CurrentUICulture"/>, the pseudo-locale included, so they are made when they are said, never kept.
/// </summary>
/// <param name="owner">The class that has the resource file's name: <c>AccessTexts</c> for <c>AccessTexts.resx</c>.</param>
public sealed class ModuleTexts(Type owner)
{
    private readonly ResourceManager texts = new(owner);

    /// <summary>The text of a key. A key that is not in the file is a fault of the program.</summary>
    /// <exception cref="MissingManifestResourceException">The file has no such key.</exception>
    public string this[string key] => Of(key);

    /// <summary>The text of a key, its placeholders <c>{0}</c> filled in the format of the current culture.</summary>
    /// <exception cref="MissingManifestResourceException">The file has no such key.</exception>
    public string this[string key, params object?[] arguments] => string.Format(CultureInfo.CurrentCulture, Of(key), arguments);

    /// <summary>The text <c>key.one</c> or <c>key.other</c>; the count is its first argument.</summary>
    public string Count(string key, long count, params object?[] more) =>
        this[$"{key}.{(count == 1 ? "one" : "other")}", [count.ToString("N0", CultureInfo.CurrentCulture), .. more]];

    /// <summary>An expected failure, whose code is the key of its words.</summary>
    /// <param name="code">The code.</param>
    /// <param name="arguments">What fills the places of the text; see <see cref="Phrase.Arguments"/>.</param>
    /// <param name="field">The field of the form or request that it is about.</param>
    /// <param name="row">The row that it is about.</param>
    /// <param name="key">The key of the words, where one code has several.</param>
    public Problem Problem(string code, object?[]? arguments = null, string? field = null, int? row = null, string? key = null)
    {
        var phrase = Phrase.Of(key ?? code, arguments ?? []);
        var text = phrase.Arguments.Count == 0 ? this[key ?? code] : this[key ?? code, [.. phrase.Arguments.Select(argument => Phrase.Shown(argument, TimeZoneInfo.Utc))]];
        return new(code, text, field, row) { Phrase = phrase };
    }

    /// <summary>What was asked for does not exist, or the actor may not know that it does.</summary>
    /// <param name="key">The key of the words, which name the thing.</param>
    public Problem Unknown(string key) => Problem(Core.Problem.UnknownCode, key: key);

    /// <summary>True when the file has the key.</summary>
    public bool Has(string key) => texts.GetString(key, CultureInfo.InvariantCulture) is not null;

    private string Of(string key)
    {
        var culture = CultureInfo.CurrentUICulture;
        var pseudo = culture.Name.Equals(PseudoLocale.Culture, StringComparison.OrdinalIgnoreCase);
        var text = texts.GetString(key, pseudo ? CultureInfo.InvariantCulture : culture)
            ?? throw new MissingManifestResourceException($"{owner.Name} has no text {key}.");
        return pseudo ? PseudoLocale.Of(text) : text;
    }
}
