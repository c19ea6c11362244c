// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>FBT on hand detail.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 24, FBT_INVENTORY_UPDATE</c>.</remarks>
public sealed partial class FbtOnHandDetail
{
    /// <summary>Total quantity.</summary>
    /// <remarks>Whole number; at <c>topic 24, FBT_INVENTORY_UPDATE</c>.</remarks>
    [JsonPropertyName("total_quantity")]
    public int? TotalQuantity { get; set; }

    /// <summary>Reserved quantity.</summary>
    /// <remarks>Whole number; at <c>topic 24, FBT_INVENTORY_UPDATE</c>.</remarks>
    [JsonPropertyName("reserved_quantity")]
    public int? ReservedQuantity { get; set; }

    /// <summary>Available quantity.</summary>
    /// <remarks>Whole number; at <c>topic 24, FBT_INVENTORY_UPDATE</c>.</remarks>
    [JsonPropertyName("available_quantity")]
    public int? AvailableQuantity { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
