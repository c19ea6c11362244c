using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Tests.Support;

/// <summary>How the records of an area are read and written.</summary>
internal static class Contexts
{
    public static JsonSerializerContext Of(string area)
    {
        var type = WireRecordPlan.TypeOf(area, area + "Json");
        return (JsonSerializerContext)type.GetProperty("Default")!.GetValue(null)!;
    }
}
