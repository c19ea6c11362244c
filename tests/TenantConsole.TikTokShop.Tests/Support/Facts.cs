using System.Text.Json;
using System.Text.Json.Nodes;

namespace TenantConsole.TikTokShop.Tests.Support;

/// <summary>The committed facts about the platform: see tools/README.md.</summary>
internal static class Facts
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Specification");

    public static JsonElement Of(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, name + ".json")));
        return document.RootElement.Clone();
    }

    public static JsonElement Endpoint(string area, string id) =>
        Of(area).GetProperty("endpoints").EnumerateArray().Single(e => e.GetProperty("id").GetString() == id);

    /// <summary>All endpoints, with what is known beyond the official descriptions, by <c>area/id</c>.</summary>
    public static IReadOnlyDictionary<string, JsonObject> Endpoints { get; } = ReadEndpoints();

    /// <summary>All webhook topics, with what is known beyond the official descriptions, by number.</summary>
    public static IReadOnlyDictionary<int, JsonObject> Topics { get; } = ReadTopics();

    private static Dictionary<string, JsonObject> ReadEndpoints()
    {
        var all = new Dictionary<string, JsonObject>();
        foreach (var file in Directory.EnumerateFiles(Folder, "*.json").Where(f => Path.GetFileName(f) != "additions.json"))
            foreach (var endpoint in Parse(file)["endpoints"]?.AsArray() ?? [])
                all[$"{Path.GetFileNameWithoutExtension(file)}/{endpoint!["id"]}"] = endpoint.AsObject();
        foreach (var addition in Parse(Path.Combine(Folder, "additions.json"))["endpoints"]!.AsArray())
            Merge(all, $"{addition!["area"]}/{addition["id"]}", addition.AsObject());
        return all;
    }

    private static Dictionary<int, JsonObject> ReadTopics()
    {
        var all = Parse(Path.Combine(Folder, "webhooks.json"))["topics"]!.AsArray().ToDictionary(t => (int)t!["type"]!, t => t!.AsObject());
        foreach (var addition in Parse(Path.Combine(Folder, "additions.json"))["topics"]!.AsArray()) Merge(all, (int)addition!["type"]!, addition.AsObject());
        return all;
    }

    private static JsonNode Parse(string file) => JsonNode.Parse(File.ReadAllText(file))!;

    private static void Merge<TKey>(Dictionary<TKey, JsonObject> all, TKey key, JsonObject addition)
        where TKey : notnull
    {
        if (all.TryGetValue(key, out var known)) Merge(known, addition);
        else all[key] = addition;
    }

    private static void Merge(JsonObject known, JsonObject addition)
    {
        foreach (var (name, value) in addition)
        {
            if (known[name] is JsonObject inner && value is JsonObject more) Merge(inner, more);
            else known[name] = value?.DeepClone();
        }
    }
}
