using System.Text.Json.Nodes;

namespace TenantConsole.TikTokShop.Tests.Support;

/// <summary>Which record serves which part of which endpoint: the plan of the tool that makes the records.</summary>
internal static class WireRecordPlan
{
    private static readonly JsonObject Areas =
        JsonNode.Parse(File.ReadAllText(Path.Combine(RepositoryRoot.Path, "tools", "wire-records.json")))!["areas"]!.AsObject();

    public static IReadOnlyList<(string Area, string Endpoint, string Part, string Type)> Roots { get; } =
    [
        .. from area in Areas
           from endpoint in area.Value!["endpoints"]!.AsObject()
           from root in endpoint.Value!.AsObject()
           select (area.Key, endpoint.Key, root.Key, ((string)root.Value!).Replace("internal ", "", StringComparison.Ordinal)),
    ];

    /// <summary>The file of the specification that an area is described in.</summary>
    public static string SpecificationOf(string area) => (string)Areas[area]!["specification"]!;

    /// <summary>A record, or another type, of an area.</summary>
    public static Type TypeOf(string area, string type)
    {
        var space = (string?)Areas[area]!["namespace"] ?? $"TenantConsole.TikTokShop.{area}";
        return typeof(Order).Assembly.GetType($"{space}.{type}", throwOnError: true)!;
    }
}
