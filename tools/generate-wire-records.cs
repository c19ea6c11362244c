// Generates the client's wire records from the reduced specification, so that names, nesting and types are the platform's by construction.
// Run from the root of the repository: dotnet run tools/generate-wire-records.cs
// What goes in and what comes out: tools/README.md.
#:property PublishAot=false

using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

if (args.Length > 1)
{
    Console.Error.WriteLine("usage: dotnet run tools/generate-wire-records.cs -- [<output folder>]");
    return 2;
}

var target = args.Length == 1 ? args[0] : Path.Combine("src", "TenantConsole.TikTokShop");
var plan = JsonNode.Parse(File.ReadAllText(Path.Combine("tools", "wire-records.json")))!.AsObject();
var specification = new Specification(Path.Combine("tests", "TenantConsole.TikTokShop.Tests", "Specification"));
var rules = new Rules(plan);
var written = 0;
foreach (var (name, node) in plan["areas"]!.AsObject())
{
    var area = new Area(name, node!.AsObject(), specification, rules);
    var folder = Path.Combine(target, area.Folder, "Wire");
    Directory.CreateDirectory(folder);
    var files = area.Files().ToDictionary(f => f.Name, f => f.Text);
    foreach (var old in Directory.EnumerateFiles(folder, "*.cs").Where(f => !files.ContainsKey(Path.GetFileNameWithoutExtension(f)))) File.Delete(old);
    foreach (var (file, text) in files) File.WriteAllText(Path.Combine(folder, file + ".cs"), text);
    written += files.Count;
}

var codes = Path.Combine(target, "Errors", "Wire");
Directory.CreateDirectory(codes);
File.WriteAllText(Path.Combine(codes, "DocumentedCodes.cs"), Words.Codes(specification.ErrorCodes));
written++;
rules.Check();
Console.WriteLine($"{written} files below {target}");
return 0;

/// <summary>The facts about the platform: the reduced official descriptions, and what is known beyond them.</summary>
internal sealed class Specification
{
    private readonly Dictionary<string, JsonObject> _endpoints = [];
    private readonly SortedDictionary<int, JsonObject> _topics = [];

    public Specification(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            if (name == "additions") continue;
            Add(Read(file), name);
        }

        Add(Read(Path.Combine(folder, "additions.json")), null);
    }

    public IEnumerable<JsonObject> Topics => _topics.Values;

    /// <summary>The codes that any endpoint lists.</summary>
    public IEnumerable<int> ErrorCodes => _endpoints.Values
        .SelectMany(endpoint => endpoint["errors"]?.AsArray() ?? [])
        .Select(code => int.Parse((string)code!, CultureInfo.InvariantCulture))
        .Distinct()
        .Order();

    public JsonObject Endpoint(string area, string id) => _endpoints.TryGetValue($"{area}/{id}", out var endpoint)
        ? endpoint
        : throw new InvalidOperationException($"There is no endpoint {id} in {area}.");

    private static JsonObject Read(string file) => JsonNode.Parse(File.ReadAllText(file))!.AsObject();

    private void Add(JsonObject facts, string? area)
    {
        foreach (var endpoint in facts["endpoints"]?.AsArray().Select(e => e!.AsObject()) ?? [])
            Merge(_endpoints, $"{area ?? (string)endpoint["area"]!}/{(string)endpoint["id"]!}", endpoint);
        foreach (var topic in facts["topics"]?.AsArray().Select(t => t!.AsObject()) ?? []) Merge(_topics, (int)topic["type"]!, topic);
    }

    private static void Merge<TKey>(IDictionary<TKey, JsonObject> known, TKey key, JsonObject facts)
    {
        if (known.TryGetValue(key, out var first)) Merge(first, facts);
        else known[key] = facts.DeepClone().AsObject();
    }

    private static void Merge(JsonObject into, JsonObject more)
    {
        foreach (var (name, value) in more)
        {
            if (into[name] is JsonObject known && value is JsonObject added) Merge(known, added);
            else into[name] = value?.DeepClone();
        }
    }
}

/// <summary>What the plan says about names and types, for all areas. Remembers what was used, so that stale lines are found.</summary>
internal sealed class Rules(JsonObject plan)
{
    private static readonly (string Pattern, string Id)[] Ids =
    [
        ("^(main_|replaced_|adjustment_|associated_|exchange_source_)?order_ids?$|^order_id_list$", "OrderId"),
        ("^(order_)?line_item_ids?$|^order_line_items?_ids$", "LineItemId"),
        ("^(primary_combined_|source_)?product_ids?$|^(added|removed|remove)_product_ids$", "ProductId"),
        ("^sku_ids?$", "SkuId"),
        ("^package_ids?$", "PackageId"),
        ("^warehouse_ids?$", "WarehouseId"),
        ("^(tts_)?shop_id$", "ShopId"),
        ("^buyer_user_ids?$", "BuyerUserId"),
        ("^(pre_|next_)?return_ids?$", "ReturnId"),
        ("^cancel_ids?$", "CancellationId"),
        ("^statement_id$", "StatementId"),
        ("^payment_id$", "PaymentId"),
        ("^(previous_|current_|top_level_)?category_ids?$", "CategoryId"),
        ("^brand_id$", "BrandId"),
        ("^conversation_ids?$", "ConversationId"),
        ("^message_id$", "MessageId"),
        ("^open_collaboration_id$", "OpenCollaborationId"),
        ("^target_collaboration_id$", "TargetCollaborationId"),
        ("^application_id$", "SampleApplicationId"),
    ];

    private const string Amount = "(^|_)(amount|price|fee|discount|tax|subtotal|total|payment|commission|gmv|gpm|refund|reimbursement|bonus|deposit|release|voucher)$"
        + "|_amount_before_pit$|_before_pit_amount$|^sub_total$|^(subtotal|shipping_fee|voucher)_deduction_|_base$|^shipping_fee_deduction_platform_voucher$"
        + "|^vn_fix_infrastructure_fee$|^affiliate_commission_before_pit$";

    private const string Time = "_time$|_time_(ge|lt|le)$|^deadline$|^timestamp$|_timestamp$|^release_date$|^expiration_date$|_sla_time$";
    private const string NoTime = "^handling_time$";
    private const string Long = "(_view|_uv|_like|_comment|_share|_play|_view_count|_like_count|_comment_count|_share_count|_play_count|^follower_count|^size|^minimum_gmv)$";
    private const string Number = "^(quantity|days|handling_duration_days)$";

    private readonly HashSet<string> _used = [];

    public string? Child(string type, string field) => Find("types", $"{type}.{field}");

    public string? Property(string type, string field) => Find("properties", $"{type}.{field}");

    public string? Document(string key) => Find("docs", key);

    public bool IsRequired(string type, string field) => Listed("required", type, field);

    public bool IsPersonal(string type, string field) => Listed("personal", type, field);

    public IEnumerable<(string Class, string Field)> Values(string type) => plan["values"]!.AsObject()
        .Where(v => v.Key.StartsWith(type + ".", StringComparison.Ordinal))
        .Select(v => (Take("values", v.Key)!, v.Key[(type.Length + 1)..]));

    /// <summary>The C# type of a scalar and the converter that its property needs.</summary>
    public (string Type, string? Converter) Scalar(string type, string field, string wire)
    {
        var list = wire.EndsWith("[]", StringComparison.Ordinal);
        var kind = Find("kinds", $"{type}.{field}") ?? Kind(field, list ? wire[..^2] : wire);
        var (name, converter) = kind switch
        {
            "text" => ("string", null),
            "flag" => ("bool", null),
            "number" => ("int", null),
            "long" => ("long", null),
            "amount" => ("WireAmount", null),
            "currency" => ("Currency", null),
            "time" => ("DateTimeOffset", wire == "string" ? "EpochSecondsTextJsonConverter" : null),
            "millis" => ("DateTimeOffset", "EpochMillisecondsJsonConverter"),
            "json" => ("JsonElement", null),
            "texts" => ("string", "TextListJsonConverter"),
            _ when kind.EndsWith("Id", StringComparison.Ordinal) => (kind, (string?)null),
            _ => throw new InvalidOperationException($"{type}.{field}: '{kind}' is no kind."),
        };
        return (list ? $"List<{name}>" : name, converter);
    }

    /// <summary>Lines of the plan that nothing used are mistakes.</summary>
    public void Check()
    {
        var stale = new[] { "types", "properties", "kinds", "docs", "values" }
            .SelectMany(part => plan[part]!.AsObject().Select(line => $"{part}:{line.Key}"))
            .Where(line => !_used.Contains(line))
            .ToList();
        if (stale.Count > 0) throw new InvalidOperationException($"Lines of tools/wire-records.json that fit nothing: {string.Join(", ", stale)}.");
    }

    private static string Kind(string field, string wire) => wire switch
    {
        "boolean" => "flag",
        "integer" when field.EndsWith("_millis", StringComparison.Ordinal) => field.Contains("duration", StringComparison.Ordinal) ? "long" : "millis",
        "integer" when Regex.IsMatch(field, Time) && !Regex.IsMatch(field, NoTime) => "time",
        "string" or "integer" when Ids.FirstOrDefault(i => Regex.IsMatch(field, i.Pattern)).Id is { } id => id,
        "integer" => Regex.IsMatch(field, Long) ? "long" : "number",
        "string" when field is "currency" or "refund_currency" => "currency",
        "string" when Regex.IsMatch(field, Time) => "time",
        "string" when Regex.IsMatch(field, Number) => "number",
        "string" when Regex.IsMatch(field, Amount) => "amount",
        "string" => "text",
        _ => throw new InvalidOperationException($"{field}: '{wire}' is no type."),
    };

    private bool Listed(string part, string type, string field) =>
        plan[part]!.AsArray().Any(line => (string)line! == $"{type}.{field}" || (string)line! == $"{type}.*");

    private string? Find(string part, string key) => plan[part]!.AsObject().ContainsKey(key) ? Take(part, key) : null;

    private string? Take(string part, string key)
    {
        _used.Add($"{part}:{key}");
        return (string)plan[part]![key]!;
    }
}

/// <summary>The records of one area of the platform.</summary>
internal sealed class Area
{
    private readonly string _name;
    private readonly string _namespace;
    private readonly Rules _rules;
    private readonly SortedDictionary<string, Record> _records = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _roots = new(StringComparer.Ordinal);
    private readonly List<string> _shared = [];

    public Area(string name, JsonObject plan, Specification specification, Rules rules)
    {
        _name = name;
        _namespace = (string?)plan["namespace"] ?? $"TenantConsole.TikTokShop.{name}";
        Folder = (string?)plan["folder"] ?? name;
        _rules = rules;
        if ((string?)plan["topics"] is not null)
            foreach (var topic in specification.Topics) AddTopic(topic);
        foreach (var (id, roots) in plan["endpoints"]?.AsObject() ?? [])
            foreach (var (part, type) in roots!.AsObject()) AddEndpoint(specification.Endpoint((string)plan["specification"]!, id), id, part, (string)type!);
    }

    public string Folder { get; }

    public IEnumerable<(string Name, string Text)> Files()
    {
        foreach (var record in _records.Values)
        {
            yield return (record.Name, record.Text(_namespace, _rules));
            foreach (var (name, field) in _rules.Values(record.Name)) yield return (name, record.Values(_namespace, name, field, _rules));
        }

        yield return ($"{_name}Json", Context());
    }

    private void AddTopic(JsonObject topic)
    {
        var name = Words.Pascal(((string)topic["event"]!).ToLowerInvariant());
        _roots.Add(name);
        Visit(name, topic["fields"]!.AsObject(), isInternal: false, $"topic {(int)topic["type"]!}, {(string)topic["event"]!}");
    }

    private void AddEndpoint(JsonObject endpoint, string id, string part, string type)
    {
        var isInternal = type.StartsWith("internal ", StringComparison.Ordinal);
        var name = isInternal ? type["internal ".Length..] : type;
        var path = part.Split('.');
        var fields = path[0] == "body" ? endpoint["body"]!.AsObject() : endpoint["response"]!["data"]!["fields"]!.AsObject();
        foreach (var step in path.Skip(1)) fields = fields[step]!["fields"]!.AsObject();
        _roots.Add(name);
        Visit(name, fields, isInternal, $"{(string)endpoint["method"]!} {(string)endpoint["path"]!}");
    }

    private void Visit(string name, JsonObject fields, bool isInternal, string source)
    {
        if (!_records.TryGetValue(name, out var record)) _records[name] = record = new Record(name, isInternal);
        record.Sources.Add(source);
        foreach (var (field, node) in fields)
        {
            var facts = node!.AsObject();
            var inner = facts["fields"] as JsonObject;
            if (inner is null && ((string)facts["type"]!).StartsWith("object", StringComparison.Ordinal)) inner = [];
            string? child = null;
            if (inner is not null && _rules.Child(name, field) is var named)
            {
                child = named ?? name + Words.Pascal(field);
                if (child == "json") child = null;
                else if (child.StartsWith('=')) child = child[1..];
                else Visit(child, inner, isInternal: false, source);
            }

            record.Add(field, facts, child, isJson: inner is not null && child is null, source);
        }
    }

    private string Context()
    {
        var ids = _records.Values.SelectMany(r => r.Ids(_rules)).Distinct().Order(StringComparer.Ordinal).ToList();
        var text = new StringBuilder()
            .Append(Words.Header)
            .Append("using System.Text.Json.Serialization;\n")
            .Append("using TenantConsole.TikTokShop.Json;\n")
            .Append(CultureInfo.InvariantCulture, $"\nnamespace {_namespace};\n\n")
            .Append(CultureInfo.InvariantCulture, $"/// <summary>How the records of {_name} are read and written: generated code, no reflection.</summary>\n")
            .Append("""
                [JsonSourceGenerationOptions(
                    GenerationMode = JsonSourceGenerationMode.Metadata,
                    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
                    NumberHandling = JsonNumberHandling.AllowReadingFromString,
                    Converters =
                    [
                        typeof(EpochSecondsJsonConverter),
                        typeof(OptionalEpochSecondsJsonConverter),
                        typeof(OptionalBooleanJsonConverter),
                        typeof(OptionalJsonConverter<WireAmount, WireAmountJsonConverter>),
                        typeof(OptionalJsonConverter<Currency, CurrencyJsonConverter>),

                """);
        foreach (var id in ids) text.Append(CultureInfo.InvariantCulture, $"        typeof(OptionalJsonConverter<{id}, PlatformIdJsonConverter<{id}>>),\n");
        text.Append("    ])]\n");
        foreach (var root in _roots) text.Append(CultureInfo.InvariantCulture, $"[JsonSerializable(typeof({root}))]\n");
        return text.Append(CultureInfo.InvariantCulture, $"internal sealed partial class {_name}Json : JsonSerializerContext;\n").ToString();
    }
}

/// <summary>One record: the union of all places where the platform sends or takes it.</summary>
internal sealed class Record(string name, bool isInternal)
{
    private readonly Dictionary<string, Field> _fields = [];

    public string Name => name;

    public SortedSet<string> Sources { get; } = new(StringComparer.Ordinal);

    public void Add(string wire, JsonObject facts, string? child, bool isJson, string source)
    {
        var type = (string?)facts["type"] ?? "string";
        if (_fields.TryGetValue(wire, out var known))
        {
            if (known.Child != child || (known.Type != type && child is not null)) throw new InvalidOperationException($"{name}.{wire} has two shapes: {known.Type} and {type}.");
            if (known.Type != type && !(known.Type is "string" or "integer" && type is "string" or "integer")) throw new InvalidOperationException($"{name}.{wire} is {known.Type} and {type}.");
        }
        else
        {
            _fields[wire] = known = new Field(wire, type, child, isJson);
        }

        known.Types.Add(type);
        known.Sources.Add(source);
        if (facts["required"]?.GetValue<bool>() == true) known.RequiredAt.Add(source);
        foreach (var value in facts["enum"]?.AsArray().Select(v => (string)v!) ?? [])
            if (!known.Enum.Contains(value))
                known.Enum.Add(value);
    }

    public IEnumerable<string> Ids(Rules rules) => _fields.Values.Where(f => f.Child is null && !f.IsJson)
        .Select(f => rules.Scalar(name, f.Wire, f.Type).Type)
        .Where(type => type.EndsWith("Id", StringComparison.Ordinal));

    public string Text(string ns, Rules rules)
    {
        var body = new StringBuilder();
        var converters = false;
        foreach (var field in _fields.Values)
        {
            var (type, converter) = TypeOf(field, rules);
            var required = rules.IsRequired(name, field.Wire);
            converters |= converter is not null;
            var attributes = $"JsonPropertyName(\"{field.Wire}\")" + (required ? ", JsonRequired" : "")
                + (converter is null ? "" : $", JsonConverter(typeof({converter}))") + (rules.IsPersonal(name, field.Wire) ? ", BuyerData" : "");
            var property = rules.Property(name, field.Wire) ?? Words.Property(field.Wire);
            if (property == name) property = "Value";
            body.Append(CultureInfo.InvariantCulture, $"    /// <summary>{rules.Document($"{name}.{field.Wire}") ?? field.Document(type)}</summary>\n")
                .Append(CultureInfo.InvariantCulture, $"    /// <remarks>{field.Facts(type, Sources, rules.Document($"{name}.{field.Wire}") is not null)}</remarks>\n")
                .Append(CultureInfo.InvariantCulture, $"    [{attributes}]\n")
                .Append(CultureInfo.InvariantCulture, $"    public {type}{(required ? "" : "?")} {property} {{ get; set; }}\n\n");
        }

        var uses = "using System.Text.Json;\nusing System.Text.Json.Serialization;\n" + (converters ? "using TenantConsole.TikTokShop.Json;\n" : "");
        return Words.Header + uses + $"\nnamespace {ns};\n\n"
            + $"/// <summary>{rules.Document(name) ?? Words.Sentence(name) + "."}</summary>\n"
            + $"/// <remarks>Prints no content, which could put a person into logs. On the wire at {string.Join("; ", Sources.Select(s => $"<c>{s}</c>"))}.</remarks>\n"
            + $"{(isInternal ? "internal" : "public")} sealed partial class {name}{(_fields.ContainsKey("next_page_token") ? " : IPage" : "")}\n{{\n"
            + body
            + "    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>\n"
            + "    [JsonExtensionData]\n    public Dictionary<string, JsonElement>? Unknown { get; set; }\n}\n";
    }

    public string Values(string ns, string className, string field, Rules rules)
    {
        var values = _fields[field].Enum;
        var text = new StringBuilder(Words.Header).Append(CultureInfo.InvariantCulture, $"namespace {ns};\n\n")
            .Append(CultureInfo.InvariantCulture, $"/// <summary>{rules.Document(className) ?? $"Known values of <see cref=\"{name}.{rules.Property(name, field) ?? Words.Property(field)}\"/>. The platform may send others: treat those as unknown, never as an error."}</summary>\n")
            .Append(CultureInfo.InvariantCulture, $"public static class {className}\n{{\n");
        foreach (var value in values) text.Append(CultureInfo.InvariantCulture, $"    /// <summary><c>{value}</c>.</summary>\n    public const string {Words.Constant(value)} = \"{value}\";\n\n");
        return text.Append("    /// <summary>All known values.</summary>\n")
            .Append(CultureInfo.InvariantCulture, $"    public static IReadOnlyList<string> All {{ get; }} =\n        [{string.Join(", ", values.Select(Words.Constant))}];\n}}\n").ToString();
    }

    private (string Type, string? Converter) TypeOf(Field field, Rules rules)
    {
        if (field.IsJson) return ("JsonElement", null);
        if (field.Child is null) return rules.Scalar(name, field.Wire, field.Type);
        return (field.Type.EndsWith("[]", StringComparison.Ordinal) ? $"List<{field.Child}>" : field.Child, null);
    }
}

/// <summary>One field of a record.</summary>
internal sealed record Field(string Wire, string Type, string? Child, bool IsJson)
{
    public List<string> Enum { get; } = [];

    public SortedSet<string> Types { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Sources { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> RequiredAt { get; } = new(StringComparer.Ordinal);

    /// <summary>How it stands on the wire: type with unit, known values that the summary does not name, whether requests need it, and since which versions it is known.</summary>
    public string Facts(string type, SortedSet<string> all, bool hasOwnWords)
    {
        var text = new StringBuilder(string.Join(" or ", Types.Select(wire => Wired(wire, type)).Distinct()));
        text[0] = char.ToUpperInvariant(text[0]);
        if (Enum.Count > 0 && (hasOwnWords || type is not ("string" or "List<string>"))) text.Append("; known values ").Append(Values());
        if (RequiredAt.Count > 0) text.Append(RequiredAt.SetEquals(Sources) ? "; required" : $"; required at {Places(RequiredAt)}");
        return text.Append("; ").Append(Sources.SetEquals(all) && Versions(all) is { Length: > 0 } versions ? $"in {versions}" : $"at {Places(Sources)}").Append('.').ToString();
    }

    private static string Wired(string wire, string type)
    {
        var list = wire.EndsWith("[]", StringComparison.Ordinal);
        var item = list ? wire[..^2] : wire;
        if (type.StartsWith("List<", StringComparison.Ordinal)) type = type["List<".Length..^1];
        var text = item == "string";
        var one = (type, item) switch
        {
            (_, "object") => "object",
            (_, "boolean") => "true or false",
            ("WireAmount", _) => text ? "decimal number in a text" : "number",
            ("Currency", _) => "ISO 4217 code in a text",
            ("DateTimeOffset", _) => text ? "epoch seconds in a text" : "epoch seconds",
            ("int" or "long", _) => text ? "whole number in a text" : "whole number",
            _ when type.EndsWith("Id", StringComparison.Ordinal) => text ? "id, digits in a text" : "id, whole number",
            _ => text ? "text" : item == "integer" ? "whole number" : item,
        };
        return list ? one == "object" ? "list of objects" : $"list of {one}" : one;
    }

    /// <summary>The versions in the paths of these places; empty where a place has none.</summary>
    private static string Versions(SortedSet<string> places)
    {
        var versions = places.Select(place => Regex.Match(place, "/(20[0-9]{4})/").Groups[1].Value).Distinct().Order(StringComparer.Ordinal).ToList();
        return versions.Contains("") ? "" : string.Join(", ", versions);
    }

    private static string Places(SortedSet<string> places) => string.Join(", ", places.Select(place => $"<c>{place}</c>"));

    /// <summary>The facts in our words: what it is, its unit, its known values.</summary>
    public string Document(string type)
    {
        var what = Words.Sentence(Wire);
        if (type == "WireAmount") return $"{what}: an amount, in the currency that stands beside it.";
        if (type == "DateTimeOffset") return $"{what}: a moment. Null when there is none.";
        if (type == "List<string>" && Enum.Count > 0) return $"{what}: any of {Values()}; others may come.";
        if (type == "string" && Enum.Count > 0) return $"{what}: {Values()}; others may come.";
        if (type.EndsWith("Id", StringComparison.Ordinal)) return $"{what}: digits in a text.";
        if (type == "bool") return $"{what}: yes or no.";
        if (Wire == "next_page_token") return "Gets the next page of the same question; null or empty on the last one. Opaque.";
        if (Wire == "total_count") return "How many there are on all pages together, if the platform says.";
        return what + ".";
    }

    private string Values() => string.Join(", ", Enum.Select(v => $"<c>{v}</c>"));
}

/// <summary>From the platform's names to ours.</summary>
internal static class Words
{
    public const string Header = "// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.\n";

    private static readonly (string End, string Ours)[] Bounds = [("_time_ge", "From"), ("_time_lt", "Before"), ("_time_le", "Until")];

    public static string Pascal(string name) => string.Concat(name.Split('_', '.', '-').Where(w => w.Length > 0).Select(w => char.ToUpperInvariant(w[0]) + w[1..]));

    /// <summary>The name of a value; <c>ALL</c> is Any, since All lists the values.</summary>
    public static string Constant(string value) => value == "ALL" ? "Any" : Pascal(value.ToLowerInvariant());

    /// <summary><c>create_time_ge</c> is CreatedFrom, <c>update_time_lt</c> is UpdatedBefore, all else in Pascal case.</summary>
    public static string Property(string wire)
    {
        foreach (var (end, ours) in Bounds)
            if (wire.EndsWith(end, StringComparison.Ordinal))
                return Pascal(wire[..^end.Length]) + (wire.StartsWith("create", StringComparison.Ordinal) || wire.StartsWith("update", StringComparison.Ordinal) ? "d" : "") + ours;
        return Pascal(wire);
    }

    /// <summary>The set of documented codes, ten a line.</summary>
    public static string Codes(IEnumerable<int> codes) => Header + """
        using System.Collections.Frozen;

        namespace TenantConsole.TikTokShop;

        /// <summary>Codes that the platform's specification lists at any endpoint, whatever can be done about them.</summary>
        internal static class DocumentedCodes
        {
            public static FrozenSet<int> All { get; } = FrozenSet.Create<int>(
            [

        """ + string.Concat(codes.Chunk(12).Select(line => $"        {string.Join(", ", line.Select(code => code.ToString(CultureInfo.InvariantCulture)))},\n")) + "    ]);\n}\n";

    /// <summary>Words of a wire name or a type name, beginning with a capital.</summary>
    public static string Sentence(string name)
    {
        var words = Regex.Replace(name, "(?<=[a-z0-9])(?=[A-Z])", " ").Replace('_', ' ').ToLowerInvariant();
        words = Regex.Replace(words, @"\b(id|ids|sku|skus|url|urls|uri|uris|gmv|gpm|sla|cod|fbt|fbm|vat|gst|sst|iva|isr|pit|epr|uv)\b", m => m.Value is "ids" or "skus" or "urls" or "uris" ? m.Value[..^1].ToUpperInvariant() + "s" : m.Value.ToUpperInvariant());
        return char.ToUpperInvariant(words[0]) + words[1..];
    }
}
