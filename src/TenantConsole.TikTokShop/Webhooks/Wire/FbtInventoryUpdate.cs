// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>FBT inventory update.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 24, FBT_INVENTORY_UPDATE</c>.</remarks>
public sealed partial class FbtInventoryUpdate
{
    /// <summary>Goods ID.</summary>
    /// <remarks>Text; at <c>topic 24, FBT_INVENTORY_UPDATE</c>.</remarks>
    [JsonPropertyName("goods_id")]
    public string? GoodsId { get; set; }

    /// <summary>SKU ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; at <c>topic 24, FBT_INVENTORY_UPDATE</c>.</remarks>
    [JsonPropertyName("sku_id")]
    public SkuId? SkuId { get; set; }

    /// <summary>FBT warehouse inventory.</summary>
    /// <remarks>List of objects; at <c>topic 24, FBT_INVENTORY_UPDATE</c>.</remarks>
    [JsonPropertyName("fbt_warehouse_inventory")]
    public List<FbtWarehouseInventory>? FbtWarehouseInventory { get; set; }

    /// <summary>Update time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; at <c>topic 24, FBT_INVENTORY_UPDATE</c>.</remarks>
    [JsonPropertyName("update_time")]
    public DateTimeOffset? UpdateTime { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
