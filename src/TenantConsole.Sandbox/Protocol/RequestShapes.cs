using System.Text.Json;

namespace TenantConsole.Sandbox.Protocol;

/// <summary>
/// The types of all fields that requests may have, by the specification that is built in: what has the wrong type is refused before an
/// endpoint sees it, also where the endpoint would not have looked.
/// </summary>
internal sealed class RequestShapes
{
    private static readonly IReadOnlyDictionary<string, RequestShape> Unknown = new Dictionary<string, RequestShape>();

    private readonly Dictionary<string, IReadOnlyDictionary<string, RequestShape>> _bodies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyDictionary<string, RequestShape>> _unversioned = new(StringComparer.Ordinal);

    public RequestShapes()
    {
        var assembly = typeof(RequestShapes).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".json", StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var document = JsonDocument.Parse(stream);
            foreach (var endpoint in document.RootElement.GetProperty("endpoints").EnumerateArray())
            {
                if (!endpoint.TryGetProperty("path", out var path) || !endpoint.TryGetProperty("body", out var body)) continue;
                var (method, fields) = (endpoint.GetProperty("method").GetString()!, RequestShape.Read(body));
                _bodies[$"{method} {path.GetString()}"] = fields;
                _unversioned.TryAdd($"{method} {Unversioned(path.GetString()!)}", fields);
            }
        }
    }

    /// <summary>The fields of an endpoint's body; a version that nobody describes has those of another one.</summary>
    public IReadOnlyDictionary<string, RequestShape> Of(string method, string path) =>
        _bodies.GetValueOrDefault($"{method} {path}") ?? _unversioned.GetValueOrDefault($"{method} {Unversioned(path)}") ?? Unknown;

    /// <summary>Refuses a body that is no JSON object, or has a field of the wrong type. Absent and [] count as an empty object.</summary>
    public void Check(string method, string path, ReadOnlyMemory<byte> body)
    {
        if (body.Span.Trim(" \r\n\t"u8).IsEmpty) return;
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(body);
        }
        catch (JsonException)
        {
            throw new Refusal(ApiError.WrongBody("The body is not valid JSON."));
        }
        using (document)
        {
            var root = document.RootElement;
            if (root.ValueKind == JsonValueKind.Array && root.GetArrayLength() == 0) return;
            if (root.ValueKind != JsonValueKind.Object) throw new Refusal(ApiError.WrongBody("The body must be a JSON object."));
            if (RequestShape.Wrong(root, Of(method, path)) is { } wrong) throw new Refusal(wrong);
        }
    }

    private static string Unversioned(string path) => string.Join('/', path.Split('/').Select((part, i) => i == 2 ? "" : part));
}
