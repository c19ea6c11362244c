using System.Text.Json;

namespace TenantConsole.Core.Platform.Objects;

/// <summary>Reads ids that stand somewhere deep in a payload.</summary>
internal static class PayloadPath
{
    /// <summary>The ids at a path, as texts; lists on the way are walked through. What has another shape has none.</summary>
    public static IEnumerable<string> Ids(JsonElement from, IReadOnlyList<string> path, int at = 0)
    {
        if (from.ValueKind == JsonValueKind.Array)
            return from.EnumerateArray().SelectMany(item => Ids(item, path, at));
        if (at < path.Count)
            return from.ValueKind == JsonValueKind.Object && from.TryGetProperty(path[at], out var next) ? Ids(next, path, at + 1) : [];
        var id = from.ValueKind switch
        {
            JsonValueKind.String => from.GetString(),
            JsonValueKind.Number => from.GetRawText(),
            _ => null,
        };
        return id is { Length: > 0 } && id.All(char.IsAsciiDigit) ? [id] : [];
    }
}
