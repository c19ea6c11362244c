// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Inventory distribution.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 27, INVENTORY_STATUS_CHANGE</c>.</remarks>
public sealed partial class InventoryDistribution
{
    /// <summary>Total quantity.</summary>
    /// <remarks>Whole number; at <c>topic 27, INVENTORY_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("total_quantity")]
    public int? TotalQuantity { get; set; }

    /// <summary>Available quantity.</summary>
    /// <remarks>Whole number; at <c>topic 27, INVENTORY_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("available_quantity")]
    public int? AvailableQuantity { get; set; }

    /// <summary>Creator reserved quantity.</summary>
    /// <remarks>Whole number; at <c>topic 27, INVENTORY_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("creator_reserved_quantity")]
    public int? CreatorReservedQuantity { get; set; }

    /// <summary>Campaign reserved quantity.</summary>
    /// <remarks>Whole number; at <c>topic 27, INVENTORY_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("campaign_reserved_quantity")]
    public int? CampaignReservedQuantity { get; set; }

    /// <summary>Committed quantity.</summary>
    /// <remarks>Whole number; at <c>topic 27, INVENTORY_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("committed_quantity")]
    public int? CommittedQuantity { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
