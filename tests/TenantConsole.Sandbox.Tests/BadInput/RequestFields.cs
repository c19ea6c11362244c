using System.Globalization;
using System.Text.Json.Nodes;

namespace TenantConsole.Sandbox.Tests.BadInput;

/// <summary>Bodies with one field of the wrong type, made from the repository's specification for each endpoint that it describes.</summary>
internal sealed class RequestFields
{
    private readonly Dictionary<string, JsonObject> _bodies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<int>> _errors = new(StringComparer.Ordinal);

    public RequestFields()
    {
        foreach (var file in Directory.GetFiles(Folder(), "*.json"))
        {
            foreach (var endpoint in JsonNode.Parse(File.ReadAllText(file))!["endpoints"]?.AsArray() ?? [])
            {
                if ((string?)endpoint!["path"] is not { } path) continue;
                if (endpoint["body"] is JsonObject body) _bodies[$"{endpoint["method"]} {path}"] = body;
                _errors[$"{endpoint["method"]} {path}"] = [.. (endpoint["errors"]?.AsArray() ?? []).Select(error => int.TryParse((string?)error, CultureInfo.InvariantCulture, out var code) ? code : 0)];
            }
        }
    }

    /// <summary>The codes that the platform lists for an endpoint.</summary>
    public IReadOnlySet<int> Errors(string method, string path) => _errors.GetValueOrDefault($"{method} {path}") ?? [];

    public IEnumerable<(string Field, string Body)> WrongBodies(string method, string path) =>
        _bodies.TryGetValue($"{method} {path}", out var fields) ? Wrong(fields).Select(wrong => (wrong.Field, wrong.Value.ToJsonString())) : [];

    /// <summary>Each field by itself, alone in the objects and lists that lead to it.</summary>
    private static IEnumerable<(string Field, JsonObject Value)> Wrong(JsonObject fields)
    {
        foreach (var (name, node) in fields)
        {
            if (node is not JsonObject field || (string?)field["type"] is not { } type) continue;
            var list = type.EndsWith("[]", StringComparison.Ordinal);
            var item = list ? type[..^2] : type;
            foreach (var wrong in WrongValues(item)) yield return (name, new JsonObject { [name] = list ? new JsonArray(JsonNode.Parse(wrong)) : JsonNode.Parse(wrong) });
            if (list) yield return (name, new JsonObject { [name] = new JsonObject() });
            if (item != "object" || field["fields"] is not JsonObject inner) continue;
            foreach (var (inside, value) in Wrong(inner)) yield return ($"{name}.{inside}", new JsonObject { [name] = list ? new JsonArray(value) : value });
        }
    }

    private static string[] WrongValues(string type) => type switch
    {
        "string" => ["""{"a":1}""", "true", "[\"a\"]"],
        "integer" => ["\"many\"", "1.5", "true", "{}"],
        "boolean" => ["\"maybe\"", "7", "[]"],
        "object" => ["\"x\"", "7", "[1]"],
        _ => [],
    };

    private static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var found = Path.Combine(folder.FullName, "tests/TenantConsole.TikTokShop.Tests/Specification");
            if (Directory.Exists(found)) return found;
        }
        throw new DirectoryNotFoundException("The specification is not here.");
    }
}
