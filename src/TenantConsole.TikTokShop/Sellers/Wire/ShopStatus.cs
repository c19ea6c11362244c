// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Sellers;

/// <summary>Shop status.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /seller/202508/status</c>.</remarks>
public sealed partial class ShopStatus
{
    /// <summary>Shop ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202508.</remarks>
    [JsonPropertyName("shop_id")]
    public ShopId? ShopId { get; set; }

    /// <summary>Shop status.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("shop_status")]
    public string? Value { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
