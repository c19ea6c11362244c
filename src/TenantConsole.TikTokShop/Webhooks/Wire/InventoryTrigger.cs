// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Inventory trigger.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 27, INVENTORY_STATUS_CHANGE</c>.</remarks>
public sealed partial class InventoryTrigger
{
    /// <summary>Alert type: <c>PREDICTION</c>, <c>REALTIME</c>; others may come.</summary>
    /// <remarks>Text; at <c>topic 27, INVENTORY_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("alert_type")]
    public string? AlertType { get; set; }

    /// <summary>Lead days.</summary>
    /// <remarks>Whole number; at <c>topic 27, INVENTORY_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("lead_days")]
    public int? LeadDays { get; set; }

    /// <summary>Low stock threshold.</summary>
    /// <remarks>Whole number; at <c>topic 27, INVENTORY_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("low_stock_threshold")]
    public int? LowStockThreshold { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
