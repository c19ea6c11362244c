using System.Text.Json;

namespace TenantConsole.Core.Audit;

/// <summary>One field that an entry says was changed.</summary>
/// <param name="Field">Its name in the entry, for example <c>timeZone</c>; empty when the entry holds a value or list without a name.</param>
/// <param name="Before">What it was, in words; null when it was not there.</param>
/// <param name="After">What it is, in words; null when it is no longer there.</param>
public sealed record AuditChange(string Field, string? Before, string? After)
{
    /// <summary>The fields of an entry, those that stayed the same left out; lists without names tell what was added and what was taken away.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="names">The names of what it mentions.</param>
    public static IReadOnlyList<AuditChange> Of(AuditEntry entry, AuditNames names)
    {
        var (before, after) = (Parse(entry.Before), Parse(entry.After));
        if (before is { ValueKind: JsonValueKind.Array } || after is { ValueKind: JsonValueKind.Array })
            return OfLists(before, after, names);
        var (old, now) = (Fields(before, names), Fields(after, names));
        return [.. old.Keys.Union(now.Keys).Select(field => new AuditChange(field, old.GetValueOrDefault(field), now.GetValueOrDefault(field))).Where(c => c.Before != c.After)];
    }

    private static IReadOnlyList<AuditChange> OfLists(JsonElement? before, JsonElement? after, AuditNames names)
    {
        var (old, now) = (Items(before, names), Items(after, names));
        return
        [
            .. old.Where(item => !now.Contains(item)).Select(item => new AuditChange("", item, null)),
            .. now.Where(item => !old.Contains(item)).Select(item => new AuditChange("", null, item)),
        ];
    }

    private static JsonElement? Parse(string? json)
    {
        if (json is null)
            return null;
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return JsonSerializer.SerializeToElement(json); // tampered with: shown as it stands
        }
    }

    private static Dictionary<string, string?> Fields(JsonElement? element, AuditNames names) => element switch
    {
        null => [],
        { ValueKind: JsonValueKind.Object } value => value.EnumerateObject().Where(p => p.Value.ValueKind != JsonValueKind.Null).DistinctBy(p => p.Name).ToDictionary(p => p.Name, p => (string?)Words(p.Value, names)),
        { } value => new() { [""] = Words(value, names) },
    };

    private static List<string> Items(JsonElement? element, AuditNames names) => element switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } list => [.. list.EnumerateArray().Select(item => Words(item, names))],
        { } value => [Words(value, names)],
    };

    private static string Words(JsonElement value, AuditNames names) => value.ValueKind switch
    {
        JsonValueKind.String => names.Of(value.GetString()!),
        JsonValueKind.True => AuditWords.Say["yes"],
        JsonValueKind.False => AuditWords.Say["no"],
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(item => Words(item, names))),
        JsonValueKind.Object => string.Join(", ", value.EnumerateObject().Where(p => p.Value.ValueKind != JsonValueKind.Null).Select(p => Named(p.Name, Words(p.Value, names)))),
        _ => value.ToString(),
    };

    // An object that wraps one value, as ids do, is that value.
    private static string Named(string field, string value) => field == "value" ? value : $"{AuditWords.Field(field)}: {value}";
}
