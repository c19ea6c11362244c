using System.Text.Json;
using System.Text.Json.Nodes;

namespace TenantConsole.Sandbox.Tests.Contract;

/// <summary>
/// The platform's endpoints as data: the reduced specification of the repository with the fact sheet's additions, and, on machines that
/// have them, the official examples.
/// </summary>
internal sealed class Specification
{
    private const string Facts = "tests/TenantConsole.TikTokShop.Tests/Specification";

    private static readonly Dictionary<string, string> Areas = new(StringComparer.Ordinal)
    {
        ["authorization"] = "authorization",
        ["seller"] = "seller",
        ["order"] = "orders",
        ["fulfillment"] = "fulfillment",
        ["logistics"] = "logistics",
        ["product"] = "products",
        ["return_refund"] = "return-and-refund",
        ["finance"] = "finance",
        ["affiliate_seller"] = "affiliate-seller",
        ["customer_service"] = "customer-service",
        ["event"] = "event",
    };

    /// <summary>Enums that were read out of prose and are wrong there; the fact sheet or the official example says better. Empty: any text.</summary>
    private static readonly Dictionary<string, string[]> Corrected = new(StringComparer.Ordinal)
    {
        [".retail_delivery_fee"] = [],
        [".content"] = [],
        [".voucher_deduction_platform"] = [],
        [".voucher_deduction_seller"] = [],
        [".split_or_combine_tag"] = ["COMBINED", "SPLIT"],
        [".cancellation_initiator"] = ["SELLER", "BUYER", "SYSTEM"],
        [".cancel_user"] = ["BUYER", "SELLER", "OPERATOR", "SYSTEM"],
        [".request_type"] = ["CANCEL", "REFUND", "RETURN_AND_REFUND"],
        [".return_shipping_document_type"] = ["SHIPPING_LABEL", "QR_CODE"],
        ["topic 37.audit.status"] = ["NONE", "AUDITING", "FAILED", "PRE_APPROVED", "APPROVED"],
        ["records[].role"] = ["BUYER", "SELLER", "OPERATOR", "SYSTEM"],
        ["statement_transactions[].type"] =
        [
            "ORDER", "LOGISTICS_REIMBURSEMENT", "PLATFORM_REIMBURSEMENT", "SHIPPING_FEE_COMPENSATION", "PLATFORM_PENALTY", "SHIPPING_FEE_ADJUSTMENT", "CUSTOMER_SERVICE_COMPENSATION", "CHARGE_BACK",
        ],
    };

    private readonly List<(string Method, string Path, string Id, JsonObject Data)> _endpoints = [];
    private readonly Dictionary<int, JsonObject> _topics = [];
    private readonly Dictionary<string, JsonElement> _examples = new(StringComparer.Ordinal);

    public Specification()
    {
        var root = Find(Facts);
        var additions = JsonNode.Parse(File.ReadAllText(Path.Combine(root, "additions.json")))!;
        foreach (var area in Areas.Values)
        {
            foreach (var endpoint in JsonNode.Parse(File.ReadAllText(Path.Combine(root, area + ".json")))!["endpoints"]!.AsArray())
            {
                var data = endpoint!["response"]?["data"] as JsonObject ?? [];
                foreach (var added in additions["endpoints"]!.AsArray().Where(added => (string?)added!["area"] == area && (string?)added["id"] == (string?)endpoint["id"]))
                {
                    if (added!["response"]?["data"] is JsonObject more) Merge(data, more);
                }
                _endpoints.Add(((string)endpoint["method"]!, (string)endpoint["path"]!, (string)endpoint["id"]!, data));
            }
            // Endpoints and versions that only the fact sheet knows.
            foreach (var added in additions["endpoints"]!.AsArray().Where(added => (string?)added!["area"] == area && added["path"] is not null))
            {
                var path = (string)added!["path"]!;
                if (!_endpoints.Exists(known => known.Path == path && known.Method == (string)added["method"]!)) _endpoints.Add(((string)added["method"]!, path, (string)added["id"]!, added["response"]?["data"] as JsonObject ?? []));
            }
            ReadExamples(area);
        }
        foreach (var topic in JsonNode.Parse(File.ReadAllText(Path.Combine(root, "webhooks.json")))!["topics"]!.AsArray()) _topics[(int)topic!["type"]!] = new JsonObject { ["fields"] = topic["fields"]!.DeepClone() };
        foreach (var topic in additions["topics"]?.AsArray() ?? [])
        {
            var type = (int)topic!["type"]!;
            if (!_topics.TryGetValue(type, out var known)) _topics[type] = known = new JsonObject { ["fields"] = new JsonObject() };
            if (topic["fields"] is JsonObject fields) Merge(known, new JsonObject { ["fields"] = fields.DeepClone() });
        }
    }

    /// <summary>The shape of an endpoint's data; a version that nobody describes has the shape of the nearest one.</summary>
    public JsonObject? DataOf(string method, string path)
    {
        // The older detail of orders shows what the search shows, and what the newer detail adds.
        if (method == "GET" && path == "/order/202309/orders")
        {
            var both = (JsonObject)DataOf("GET", "/order/202507/orders")!.DeepClone();
            Merge(both, (JsonObject)DataOf("POST", "/order/202309/orders/search")!.DeepClone());
            return both;
        }
        if (_endpoints.Find(known => known.Method == method && known.Path == path) is { Data: { } data }) return data;
        return _endpoints.FirstOrDefault(known => known.Method == method && Unversioned(known.Path) == Unversioned(path)).Data;
    }

    /// <summary>The paths of fields in the official example, when it is here.</summary>
    public IReadOnlyCollection<string>? ExampleOf(string method, string path)
    {
        if (!_examples.TryGetValue($"{method} {path}", out var example)) return null;
        var paths = new HashSet<string>(StringComparer.Ordinal);
        Collect(example, "", paths);
        return paths;
    }

    public JsonObject? TopicOf(int type) => _topics.GetValueOrDefault(type);

    /// <summary>What is wrong with a value; nothing when it fits.</summary>
    public static IEnumerable<string> Wrongs(JsonElement value, JsonObject shape, string path = "data")
    {
        var type = (string?)shape["type"] ?? "object";
        if (type.EndsWith("[]", StringComparison.Ordinal))
        {
            if (value.ValueKind != JsonValueKind.Array) return [$"{path} is {value.ValueKind}, not a list"];
            var item = (JsonObject)shape.DeepClone();
            item["type"] = type[..^2];
            return value.EnumerateArray().SelectMany(element => Wrongs(element, item, path + "[]"));
        }
        switch (type)
        {
            case "object":
                if (value.ValueKind != JsonValueKind.Object) return [$"{path} is {value.ValueKind}, not an object"];
                var fields = shape["fields"] as JsonObject ?? [];
                return value.EnumerateObject().SelectMany(property => fields[property.Name] is JsonObject field
                    ? Wrongs(property.Value, field, $"{path}.{property.Name}") : [$"{path}.{property.Name} is not a field of the platform"]);
            case "string":
                if (value.ValueKind != JsonValueKind.String) return [$"{path} is {value.ValueKind}, not a string"];
                if (value.GetString() is not { Length: > 0 } text) return [];
                var better = Corrected.FirstOrDefault(pair => path.EndsWith(pair.Key, StringComparison.Ordinal)).Value;
                var allowed = better ?? (shape["enum"] as JsonArray)?.Select(known => (string?)known).ToArray();
                return allowed is { Length: > 0 } && !allowed.Contains(text) ? [$"{path} is {text}, which is not in its enum"] : [];
            case "integer":
                return value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _) ? [] : [$"{path} is {value.ValueKind}, not an integer"];
            case "boolean":
                return value.ValueKind is JsonValueKind.True or JsonValueKind.False ? [] : [$"{path} is {value.ValueKind}, not true or false"];
            default:
                return [];
        }
    }

    public static void Collect(JsonElement value, string path, HashSet<string> paths)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray()) Collect(item, path, paths);
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in value.EnumerateObject())
            {
                paths.Add($"{path}.{property.Name}");
                Collect(property.Value, $"{path}.{property.Name}", paths);
            }
        }
    }

    private void ReadExamples(string area)
    {
        if (TryFind("shared/reference/tiktok-specs") is not { } folder) return;
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, area + ".json")));
        foreach (var endpoint in document.RootElement.EnumerateArray())
        {
            if (endpoint.TryGetProperty("response_example", out var example) && example.ValueKind == JsonValueKind.Object && example.TryGetProperty("data", out var data))
                _examples[$"{endpoint.GetProperty("method").GetString()} {endpoint.GetProperty("path").GetString()}"] = data.Clone();
        }
    }

    private static void Merge(JsonObject into, JsonObject more)
    {
        foreach (var (name, value) in more)
        {
            if (into[name] is JsonObject own && value is JsonObject other) Merge(own, other);
            else if (name == "enum" && into[name] is JsonArray known)
            {
                foreach (var item in value!.AsArray()) known.Add(item!.DeepClone());
            }
            else if (into[name] is null || name != "type") into[name] = value!.DeepClone();
        }
    }

    private static string Unversioned(string path) => string.Join('/', path.Split('/').Select((part, i) => i == 2 ? "" : part));

    private static string Find(string relative) => TryFind(relative) ?? throw new DirectoryNotFoundException(relative);

    private static string? TryFind(string relative)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var found = Path.Combine(folder.FullName, relative);
            if (Directory.Exists(found)) return found;
        }
        return null;
    }
}
