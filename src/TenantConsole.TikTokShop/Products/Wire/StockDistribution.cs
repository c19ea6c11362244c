// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Stock distribution.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /product/202309/inventory/search</c>.</remarks>
public sealed partial class StockDistribution
{
    /// <summary>Campaign inventory.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("campaign_inventory")]
    public List<CampaignStock>? CampaignInventory { get; set; }

    /// <summary>Creator inventory.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("creator_inventory")]
    public List<CreatorStock>? CreatorInventory { get; set; }

    /// <summary>In shop inventory.</summary>
    /// <remarks>Object; in 202309.</remarks>
    [JsonPropertyName("in_shop_inventory")]
    public ShopStock? InShopInventory { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
