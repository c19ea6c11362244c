// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Warehouse stock.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /product/202309/inventory/search</c>.</remarks>
public sealed partial class WarehouseStock
{
    /// <summary>Warehouse ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("warehouse_id")]
    public WarehouseId? WarehouseId { get; set; }

    /// <summary>Available quantity.</summary>
    /// <remarks>Whole number; in 202309.</remarks>
    [JsonPropertyName("available_quantity")]
    public int? AvailableQuantity { get; set; }

    /// <summary>Committed quantity.</summary>
    /// <remarks>Whole number; in 202309.</remarks>
    [JsonPropertyName("committed_quantity")]
    public int? CommittedQuantity { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
