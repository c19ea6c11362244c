using System.Collections;
using System.Collections.Frozen;
using System.Resources;

namespace TenantConsole.Core.Texts;

/// <summary>Finds the text of a code in whichever module's resource file has it: who reads a run does not know the module that wrote it.</summary>
public static class PhraseBook
{
    /// <summary>The code of sentences that follow one another: it has no words of its own.</summary>
    internal const string Sentences = "";

    private const string Ending = ".resources";

    private static readonly Lazy<FrozenDictionary<string, ModuleTexts>> Found = new(Find);

    /// <summary>All keys of all modules of Core.</summary>
    public static IReadOnlyCollection<string> Keys => Found.Value.Keys;

    internal static bool Knows(string code) => Found.Value.ContainsKey(code);

    internal static string Say(string code, IReadOnlyList<object> arguments, TimeZoneInfo zone)
    {
        var key = Found.Value.ContainsKey(code) || arguments is not [long count, ..] ? code : $"{code}.{(count == 1 ? "one" : "other")}";
        var shown = arguments.Select(argument => Phrase.Shown(argument, zone)).ToArray();
        return key == Sentences ? string.Join(' ', shown)
            : !Found.Value.TryGetValue(key, out var texts) ? string.Join(' ', [code, .. shown]) // of another release: better than no page
            : shown.Length == 0 ? texts[key]
            : texts[key, shown];
    }

    private static FrozenDictionary<string, ModuleTexts> Find()
    {
        var found = new Dictionary<string, ModuleTexts>();
        var assembly = typeof(PhraseBook).Assembly;
        foreach (var file in assembly.GetManifestResourceNames().Where(name => name.EndsWith(Ending, StringComparison.Ordinal)))
        {
            if (assembly.GetType(file[..^Ending.Length]) is not { } owner)
                continue;
            var texts = new ModuleTexts(owner);
            using var stream = assembly.GetManifestResourceStream(file)!;
            using var reader = new ResourceReader(stream);
            foreach (DictionaryEntry entry in reader)
                found.TryAdd((string)entry.Key, texts);
        }

        return found.ToFrozenDictionary();
    }
}
