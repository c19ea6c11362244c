// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Size chart change.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 19, SIZE_CHART_CHANGE</c>.</remarks>
public sealed partial class SizeChartChange
{
    /// <summary>Size chart template ID.</summary>
    /// <remarks>Text; at <c>topic 19, SIZE_CHART_CHANGE</c>.</remarks>
    [JsonPropertyName("size_chart_template_id")]
    public string? SizeChartTemplateId { get; set; }

    /// <summary>Size chart template name.</summary>
    /// <remarks>Text; at <c>topic 19, SIZE_CHART_CHANGE</c>.</remarks>
    [JsonPropertyName("size_chart_template_name")]
    public string? SizeChartTemplateName { get; set; }

    /// <summary>Event type: <c>CREATE</c>, <c>EDIT</c>, <c>DELETE</c>; others may come.</summary>
    /// <remarks>Text; at <c>topic 19, SIZE_CHART_CHANGE</c>.</remarks>
    [JsonPropertyName("event_type")]
    public string? EventType { get; set; }

    /// <summary>Update time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; at <c>topic 19, SIZE_CHART_CHANGE</c>.</remarks>
    [JsonPropertyName("update_time")]
    public DateTimeOffset? UpdateTime { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
