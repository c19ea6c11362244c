using System.Globalization;
using System.Text.Json.Serialization;

namespace TenantConsole.Core.Texts;

/// <summary>
/// Words that are stored for somebody who reads them later: the code of a text and its arguments, so that each reader gets their own
/// language, number format and time zone. What was stored before phrases existed, or is a name and no sentence, stays the plain text it is.
/// </summary>
[JsonConverter(typeof(PhraseJson))]
public sealed class Phrase : IEquatable<Phrase>
{
    private Phrase(string? code, IReadOnlyList<object> arguments, string stored) => (Code, Arguments, Stored) = (code, arguments, stored);

    /// <summary>The key of the text in some module's resource file; null for plain text.</summary>
    public string? Code { get; }

    /// <summary>What fills its places: text, whole numbers, decimals, instants, days, phrases.</summary>
    public IReadOnlyList<object> Arguments { get; }

    /// <summary>As it is kept in a column of text.</summary>
    public string Stored { get; }

    /// <summary>A phrase. Arguments of other kinds than <see cref="Arguments"/> names are kept as their text.</summary>
    /// <param name="code">The key; one of the pair <c>code.one</c> and <c>code.other</c> where the first argument is a count.</param>
    /// <param name="arguments">The arguments.</param>
    public static Phrase Of(string code, params object?[] arguments)
    {
        var kept = Array.ConvertAll(arguments, PhraseText.Kept);
        return new(code, kept, PhraseText.Write(code, kept));
    }

    /// <summary>Sentences that follow one another.</summary>
    public static Phrase Sentences(IEnumerable<Phrase> sentences) => Of(PhraseBook.Sentences, [.. sentences]);

    /// <summary>Text that is nobody's language: a name, what another system said.</summary>
    public static Phrase Plain(string text) => new(null, [], text);

    /// <summary>What <see cref="Stored"/> gave, or any plain text.</summary>
    public static Phrase Read(string stored) =>
        PhraseText.Read(stored) is var (code, arguments) ? new(code, arguments, stored) : Plain(stored);

    /// <summary>What to do about it: the text whose key is this one's with <c>.do</c> behind it; null where there is none.</summary>
    public Phrase? Remedy => Code is { Length: > 0 } code && PhraseBook.Knows($"{code}.do") ? Of($"{code}.do") : null;

    /// <summary>For a reader in this zone, in the language and formats of the current culture.</summary>
    public string In(TimeZoneInfo zone) => Code is null ? Stored : PhraseBook.Say(Code, Arguments, zone);

    /// <summary>For a reader without a zone: times are in UTC and say so.</summary>
    public override string ToString() => In(TimeZoneInfo.Utc);

    /// <inheritdoc />
    public bool Equals(Phrase? other) => other is not null && other.Stored == Stored;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Phrase);

    /// <inheritdoc />
    public override int GetHashCode() => Stored.GetHashCode(StringComparison.Ordinal);

    /// <summary>Plain text, for names.</summary>
    public static Phrase FromString(string text) => Plain(text);

    /// <summary>Plain text, for names.</summary>
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(text))]
    public static implicit operator Phrase?(string? text) => text is null ? null : Plain(text);

    /// <summary>The words as <see cref="ToString"/> says them.</summary>
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(phrase))]
    public static implicit operator string?(Phrase? phrase) => phrase?.ToString();

    /// <summary>Formats one argument for a reader.</summary>
    internal static object Shown(object argument, TimeZoneInfo zone) => argument switch
    {
        Phrase phrase => phrase.In(zone),
        long number => number.ToString("N0", CultureInfo.CurrentCulture),
        decimal number => number.ToString("#,0.############", CultureInfo.CurrentCulture),
        DateTimeOffset at => TimeZoneInfo.ConvertTime(at, zone).ToString("d MMM yyyy, HH:mm:ss", CultureInfo.CurrentCulture) + (zone.Equals(TimeZoneInfo.Utc) ? " UTC" : ""),
        DateOnly day => day.ToString("d MMM yyyy", CultureInfo.CurrentCulture),
        _ => argument,
    };
}
