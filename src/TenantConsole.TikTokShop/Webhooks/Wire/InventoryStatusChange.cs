// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Inventory status change.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 27, INVENTORY_STATUS_CHANGE</c>.</remarks>
public sealed partial class InventoryStatusChange
{
    /// <summary>Product ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; at <c>topic 27, INVENTORY_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("product_id")]
    public ProductId? ProductId { get; set; }

    /// <summary>SKU ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; at <c>topic 27, INVENTORY_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("sku_id")]
    public SkuId? SkuId { get; set; }

    /// <summary>Trigger reason.</summary>
    /// <remarks>Object; at <c>topic 27, INVENTORY_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("trigger_reason")]
    public InventoryTrigger? TriggerReason { get; set; }

    /// <summary>Current inventory status: <c>SUFFICIENT_STOCK</c>, <c>LOW_STOCK</c>, <c>OUT_OF_STOCK</c>; others may come.</summary>
    /// <remarks>Text; at <c>topic 27, INVENTORY_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("current_inventory_status")]
    public string? CurrentInventoryStatus { get; set; }

    /// <summary>Inventory distribution.</summary>
    /// <remarks>Object; at <c>topic 27, INVENTORY_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("inventory_distribution")]
    public InventoryDistribution? InventoryDistribution { get; set; }

    /// <summary>Update time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; at <c>topic 27, INVENTORY_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("update_time")]
    public DateTimeOffset? UpdateTime { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
