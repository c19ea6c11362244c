// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Global listing policy.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /product/202309/products/{product_id}</c>.</remarks>
public sealed partial class GlobalListingPolicy
{
    /// <summary>Price sync: yes or no.</summary>
    /// <remarks>True or false; in 202309.</remarks>
    [JsonPropertyName("price_sync")]
    public bool? PriceSync { get; set; }

    /// <summary>Inventory type: <c>SHARED</c>, <c>EXCLUSIVE</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("inventory_type")]
    public string? InventoryType { get; set; }

    /// <summary>Replicate source.</summary>
    /// <remarks>Object; in 202309.</remarks>
    [JsonPropertyName("replicate_source")]
    public ReplicateSource? ReplicateSource { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
