using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Tests.Support;

/// <summary>What "without loss" means: every value that says something comes back, whether the platform wrote it as text or as number.</summary>
internal static class Lossless
{
    /// <summary>The places where writing back lost or invented something.</summary>
    public static List<string> Differences(JsonNode? sent, JsonNode? writtenBack)
    {
        var differences = new List<string>();
        Compare(sent, writtenBack, "", differences);
        return differences;
    }

    /// <summary>Fields that were kept although no property has their name.</summary>
    public static List<string> Unknown(object record)
    {
        var found = new List<string>();
        Collect(record, "", found);
        return found;
    }

    private static void Compare(JsonNode? sent, JsonNode? back, string path, List<string> differences)
    {
        if (sent is JsonObject from && back is JsonObject to)
        {
            foreach (var (name, value) in from)
                if (to.ContainsKey(name)) Compare(value, to[name], $"{path}.{name}", differences);
                else if (!SaysNothing(value)) differences.Add($"{path}.{name} is lost");
            differences.AddRange(to.Select(p => p.Key).Except(from.Select(p => p.Key)).Select(name => $"{path}.{name} is invented"));
        }
        else if (sent is JsonArray list && back is JsonArray other && list.Count == other.Count)
        {
            for (var i = 0; i < list.Count; i++) Compare(list[i], other[i], $"{path}[{i}]", differences);
        }
        else if (sent is JsonValue && back is JsonArray { Count: 1 } single)
        {
            Compare(sent, single[0], path, differences);   // a list of one that came without its brackets
        }
        else if (Text(sent) != Text(back))
        {
            differences.Add($"{path} was {sent?.ToJsonString()} and is {back?.ToJsonString()}");
        }
    }

    // An absent time is 0 or an empty text as often as it is left out.
    private static bool SaysNothing(JsonNode? value) => value is null || (value is JsonValue && Text(value) is "" or "0");

    private static string? Text(JsonNode? value) => value switch
    {
        null => null,
        JsonValue v when v.GetValueKind() == JsonValueKind.String => v.GetValue<string>().Trim(),
        _ => value.ToJsonString(),
    };

    private static void Collect(object? value, string path, List<string> found)
    {
        if (value is null or string || value.GetType().IsValueType) return;
        if (value is IEnumerable list)
        {
            foreach (var item in list) Collect(item, path, found);
            return;
        }

        foreach (var property in value.GetType().GetProperties().Where(p => !p.IsDefined(typeof(JsonIgnoreAttribute))))
        {
            if (property.IsDefined(typeof(JsonExtensionDataAttribute)))
                found.AddRange(((IDictionary?)property.GetValue(value))?.Keys.Cast<string>().Select(name => $"{value.GetType().Name}.{name}") ?? []);
            else if (property.GetCustomAttribute<JsonPropertyNameAttribute>() is { } wire)
                Collect(property.GetValue(value), $"{path}.{wire.Name}", found);
        }
    }
}
