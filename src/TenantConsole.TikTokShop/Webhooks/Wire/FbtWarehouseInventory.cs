// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>FBT warehouse inventory.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 24, FBT_INVENTORY_UPDATE</c>.</remarks>
public sealed partial class FbtWarehouseInventory
{
    /// <summary>FBT warehouse ID.</summary>
    /// <remarks>Text; at <c>topic 24, FBT_INVENTORY_UPDATE</c>.</remarks>
    [JsonPropertyName("fbt_warehouse_id")]
    public string? FbtWarehouseId { get; set; }

    /// <summary>On hand detail.</summary>
    /// <remarks>Object; at <c>topic 24, FBT_INVENTORY_UPDATE</c>.</remarks>
    [JsonPropertyName("on_hand_detail")]
    public FbtOnHandDetail? OnHandDetail { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
