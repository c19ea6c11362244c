// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>SKU stock.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /product/202309/inventory/search</c>.</remarks>
public sealed partial class SkuStock
{
    /// <summary>ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("id")]
    public SkuId? Id { get; set; }

    /// <summary>Seller SKU.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("seller_sku")]
    public string? SellerSku { get; set; }

    /// <summary>Total available quantity.</summary>
    /// <remarks>Whole number; in 202309.</remarks>
    [JsonPropertyName("total_available_quantity")]
    public int? TotalAvailableQuantity { get; set; }

    /// <summary>Total committed quantity.</summary>
    /// <remarks>Whole number; in 202309.</remarks>
    [JsonPropertyName("total_committed_quantity")]
    public int? TotalCommittedQuantity { get; set; }

    /// <summary>Warehouse inventory.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("warehouse_inventory")]
    public List<WarehouseStock>? WarehouseInventory { get; set; }

    /// <summary>Total available inventory distribution.</summary>
    /// <remarks>Object; in 202309.</remarks>
    [JsonPropertyName("total_available_inventory_distribution")]
    public StockDistribution? TotalAvailableInventoryDistribution { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
