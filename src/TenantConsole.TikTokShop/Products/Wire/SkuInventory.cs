// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>SKU inventory.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /product/202309/products/{product_id}</c>; <c>POST /product/202309/products</c>; <c>POST /product/202309/products/{product_id}/inventory/update</c>; <c>POST /product/202502/products/search</c>; <c>POST /product/202509/products/{product_id}/partial_edit</c>; <c>PUT /product/202509/products/{product_id}</c>.</remarks>
public sealed partial class SkuInventory
{
    /// <summary>Warehouse ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; required at <c>POST /product/202309/products</c>, <c>POST /product/202509/products/{product_id}/partial_edit</c>, <c>PUT /product/202509/products/{product_id}</c>; in 202309, 202502, 202509.</remarks>
    [JsonPropertyName("warehouse_id")]
    public WarehouseId? WarehouseId { get; set; }

    /// <summary>Quantity.</summary>
    /// <remarks>Whole number; required at <c>POST /product/202309/products/{product_id}/inventory/update</c>, <c>POST /product/202509/products/{product_id}/partial_edit</c>, <c>PUT /product/202509/products/{product_id}</c>; in 202309, 202502, 202509.</remarks>
    [JsonPropertyName("quantity")]
    public int? Quantity { get; set; }

    /// <summary>Backorder quantity.</summary>
    /// <remarks>Whole number; in 202309, 202502, 202509.</remarks>
    [JsonPropertyName("backorder_quantity")]
    public int? BackorderQuantity { get; set; }

    /// <summary>Handling time.</summary>
    /// <remarks>Whole number; in 202309, 202502, 202509.</remarks>
    [JsonPropertyName("handling_time")]
    public int? HandlingTime { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
