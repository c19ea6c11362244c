using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Audit;

/// <summary>What the trail's keys mean, in words: <c>AuditWords.resx</c>. A key without words of its own is taken apart, so that nothing is shown as a key.</summary>
public static class AuditWords
{
    internal static ModuleTexts Say { get; } = new(typeof(AuditWords));

    private static readonly Lazy<IReadOnlyList<string>> Known = new(() =>
        [.. new ResourceManager(typeof(AuditWords)).GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: true)!
            .Cast<DictionaryEntry>().Select(text => (string)text.Key).Where(key => key.StartsWith("do.", StringComparison.Ordinal)).Select(key => key[3..]).Order(StringComparer.Ordinal)]);

    /// <summary>All actions that have words.</summary>
    public static IReadOnlyList<string> Actions => Known.Value;

    /// <summary>The parts of the console in which something can be done.</summary>
    public static IReadOnlyList<string> Areas => [.. Actions.Select(AreaOf).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>True when the action has words of its own.</summary>
    public static bool Knows(string action) => Say.Has("do." + action);

    /// <summary>What was done: "Store edited".</summary>
    public static string Action(string action) => Say.Has("do." + action) ? Say["do." + action] : Sentence(action[(action.IndexOf('.', StringComparison.Ordinal) + 1)..]);

    /// <summary>Where in the console: "Stores".</summary>
    public static string Area(string action) => AreaOf(action) is var area && Say.Has("area." + area) ? Say["area." + area] : Sentence(area);

    /// <summary>The kind of thing: "Store".</summary>
    public static string Kind(string kind) => Say.Has("kind." + kind) ? Say["kind." + kind] : Sentence(kind);

    /// <summary>A field's name: "Time zone".</summary>
    public static string Field(string field) => field.Length == 0 ? Say["value"] : Say.Has("field." + field) ? Say["field." + field] : Sentence(field);

    /// <summary>The actions whose words hold a text.</summary>
    internal static string[] ActionsWith(string text) => [.. Actions.Where(action => Action(action).Contains(text, StringComparison.CurrentCultureIgnoreCase))];

    private static string AreaOf(string action) => action.Split('.')[0];

    // "grantsSet" and "grants-set" become "Grants set".
    private static string Sentence(string key)
    {
        var words = new StringBuilder();
        foreach (var letter in key)
        {
            if (char.IsUpper(letter) && words.Length > 0)
                words.Append(' ');
            words.Append(letter is '-' or '.' or '_' ? ' ' : words.Length == 0 ? char.ToUpperInvariant(letter) : char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }
}
