// Reduces the platform's endpoint descriptions and the signing vectors to the facts that our tests need, in our own format.
// Run from the root of the repository: dotnet run tools/reduce-specification.cs -- <reference>
// What it keeps and what it drops: tools/README.md.
#:property PublishAot=false

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

if (args.Length is 0 or > 2)
{
    Console.Error.WriteLine("usage: dotnet run tools/reduce-specification.cs -- <reference folder> [<output folder>]");
    return 2;
}

var reference = args[0];
var target = args.Length == 2 ? args[1] : Path.Combine("tests", "TenantConsole.TikTokShop.Tests", "Specification");
Directory.CreateDirectory(target);

foreach (var file in Directory.EnumerateFiles(Path.Combine(reference, "tiktok-specs"), "*.json").Order(StringComparer.Ordinal))
{
    var area = Path.GetFileNameWithoutExtension(file);
    var entries = JsonNode.Parse(File.ReadAllText(file))!.AsArray().Select(e => e!.AsObject()).ToList();
    Write(area, area == "webhooks"
        ? new JsonObject { ["topics"] = Array(entries.OrderBy(e => (int)e["type"]!).Select(Topic)) }
        : new JsonObject { ["endpoints"] = Array(entries.OrderBy(e => (string)e["id"]!, StringComparer.Ordinal).Select(Endpoint)) });
}

var vectors = JsonNode.Parse(File.ReadAllText(Path.Combine(reference, "signing-vectors.json")))!;
Write("signing", new JsonObject
{
    ["requests"] = Array(vectors["request_vectors"]!.AsArray().Select(v => RequestVector(v!))),
    ["webhooks"] = Array(vectors["webhook_vectors"]!.AsArray().Select(v => WebhookVector(v!))),
});
return 0;

static JsonNode Endpoint(JsonObject source) => new JsonObject
{
    ["id"] = Text(source["id"]),
    ["method"] = Text(source["method"]),
    ["path"] = Text(source["path"]),
    ["scopes"] = Array(source["scopes"]!.AsArray().Select(Text)),
    ["cipher"] = (bool)source["shop_cipher"]! ? "shop" : HasQuery(source, "category_asset_cipher") ? "category-asset" : "none",
    ["pathParameters"] = Array(source["path_params"]!.AsArray().Select(p => Text(p is JsonObject o ? o["name"] : p))),
    ["query"] = Fields(source["query"]),
    ["body"] = Fields(source["body"]),
    ["response"] = Fields(source["response"]),
    ["errors"] = Array(source["errors"]!.AsArray().Select(e => Text(e![0])).Distinct(TextEquality.Instance)),
};

static bool HasQuery(JsonObject source, string name) => source["query"]!.AsArray().Any(q => (string)q!["name"]! == name);

// Fields are an object: name -> facts. Order stays as the platform has it, since it is the order of its own messages.
static JsonObject Fields(JsonNode? source)
{
    var fields = new JsonObject();
    foreach (var field in source?.AsArray() ?? [])
    {
        var facts = new JsonObject { ["type"] = TypeOf((string)field!["type"]!) };
        if (field["required"] is { } required && (bool)required) facts["required"] = true;
        if (Enum(field["enum"]) is { Count: > 0 } values) facts["enum"] = values;
        if (field["fields"] is JsonArray { Count: > 0 } inner) facts["fields"] = Fields(inner);
        fields[(string)field["name"]!] = facts;
    }

    return fields;
}

static string TypeOf(string type)
{
    var list = type.StartsWith("[]", StringComparison.Ordinal);
    var name = (list ? type[2..] : type) switch { "int" => "integer", "bool" => "boolean", var other => other };
    return list ? name + "[]" : name;
}

// Values only: a description that slipped into a list of values is a text, and texts are not taken.
static JsonArray Enum(JsonNode? source) =>
    Array((source?.AsArray() ?? []).Where(v => v is not null && Regex.IsMatch(v.ToString(), "^[A-Za-z0-9_.-]{1,64}$")).Select(Text));

// The fields of a topic's data. The platform lists them flat, with a mark for each level of depth, and sometimes below the envelope that all topics share.
static JsonNode Topic(JsonObject source)
{
    var fields = new JsonObject();
    var levels = new List<JsonObject> { fields };
    foreach (var field in source["fields"]!.AsArray())
    {
        var mark = Regex.Match((string)field!["name"]!, "^[└^ ]*");
        var name = ((string)field["name"]!)[mark.Length..].Trim();
        var depth = mark.Value.Count(c => c is '└' or '^');
        if (!Regex.IsMatch(name, "^[a-z0-9_.]{1,64}$") || depth >= levels.Count) continue;
        var facts = new JsonObject();
        if (DeclaredType((string?)field["sample"]) is { } type) facts["type"] = type;
        if (Enum(field["enum"]) is { Count: > 0 } values && (string?)facts["type"] is null or "string" or "string[]") facts["enum"] = Distinct(values);
        levels[depth][name] = facts;
        levels.RemoveRange(depth + 1, levels.Count - depth - 1);
        levels.Add(Inner(facts));
    }

    if (fields.ContainsKey("timestamp") && fields["data"] is JsonObject data) fields = (data["fields"] as JsonObject)?.DeepClone().AsObject() ?? [];
    foreach (var example in source["examples"]?.AsArray().Select(e => e?["data"]).OfType<JsonObject>() ?? []) Learn(fields, example);
    Tidy(fields);
    return new JsonObject { ["type"] = (int)source["type"]!, ["event"] = Text(source["event"]), ["fields"] = fields };
}

static JsonObject Inner(JsonObject facts)
{
    var inner = new JsonObject();
    facts["fields"] = inner;
    return inner;
}

static string? DeclaredType(string? sample) => sample?.ToLowerInvariant() switch
{
    "string" or "string(enum)" => "string",
    "int" or "int64" => "integer",
    "bool" => "boolean",
    "object" => "object",
    "[]object" => "object[]",
    "[]string" => "string[]",
    _ => null,
};

// An example knows types that the list leaves out, and now and then fields.
static void Learn(JsonObject fields, JsonObject example)
{
    foreach (var (name, value) in example)
    {
        if (fields[name] is not JsonObject facts) fields[name] = facts = [];
        if (facts["type"] is null) facts.Insert(0, "type", Kind(value));
        if ((string)facts["type"]! is not ("string" or "string[]")) facts.Remove("enum");
        var inner = value is JsonArray list ? list.FirstOrDefault() as JsonObject : value as JsonObject;
        if (inner is not null) Learn(facts["fields"] as JsonObject ?? Inner(facts), inner);
    }
}

static void Tidy(JsonObject fields)
{
    foreach (var facts in fields.Select(f => f.Value!.AsObject()))
    {
        if (facts["fields"] is not JsonObject inner) continue;
        if (inner.Count == 0) facts.Remove("fields");
        else if (facts["type"] is null) facts.Insert(0, "type", "object");
        else if (!((string)facts["type"]!).StartsWith("object", StringComparison.Ordinal)) facts["type"] = "object";
        Tidy(inner);
    }
}

static JsonArray Distinct(JsonArray values) => Array(values.Select(v => v!.ToString()).Distinct().Select(v => (JsonNode)JsonValue.Create(v)));

static string Kind(JsonNode? value) => value switch
{
    null => "null",
    JsonArray list => (list.Count > 0 ? Kind(list[0]) : "any") + "[]",
    JsonObject => "object",
    _ => value.GetValueKind() switch
    {
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Number => "integer",
        _ => "string",
    },
};

static JsonNode RequestVector(JsonNode v) => new JsonObject
{
    ["name"] = Text(v["id"]),
    ["method"] = Text(v["method"]),
    ["path"] = Text(v["path"]),
    ["appKey"] = Text(v["app_key"]),
    ["appSecret"] = Text(v["app_secret"]),
    ["timestamp"] = (long)v["timestamp"]!,
    ["query"] = Array(v["query_without_common"]!.AsArray().Select(q => (JsonNode)Array([Text(q!["key"]), Text(q["value"])]))),
    ["contentType"] = Text(v["content_type"]),
    ["body"] = Text(v["body"]),
    ["sign"] = Text(v["expected_sign"]),
};

static JsonNode WebhookVector(JsonNode v) => new JsonObject
{
    ["name"] = Text(v["id"]),
    ["appKey"] = Text(v["app_key"]),
    ["appSecret"] = Text(v["app_secret"]),
    ["bodyBase64"] = Text(v["raw_body_base64"]),
    ["sign"] = Text(v["expected_authorization"]),
};

static JsonNode? Text(JsonNode? node) => node is null ? null : JsonValue.Create(node.ToString());

static JsonArray Array(IEnumerable<JsonNode?> items) => new([.. items]);

void Write(string name, JsonObject content)
{
    var path = Path.Combine(target, name + ".json");
    using (var file = File.Create(path))
    using (var json = new Utf8JsonWriter(file, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
    {
        content.WriteTo(json);
        json.Flush();
        file.WriteByte((byte)'\n');
    }

    Console.WriteLine($"{path} {new FileInfo(path).Length} bytes");
}

internal sealed class TextEquality : IEqualityComparer<JsonNode?>
{
    public static readonly TextEquality Instance = new();

    public bool Equals(JsonNode? x, JsonNode? y) => x?.ToString() == y?.ToString();

    public int GetHashCode(JsonNode? node) => node?.ToString().GetHashCode(StringComparison.Ordinal) ?? 0;
}
