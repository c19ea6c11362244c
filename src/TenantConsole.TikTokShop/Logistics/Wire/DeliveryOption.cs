// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Logistics;

/// <summary>Delivery option.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /logistics/202309/warehouses/{warehouse_id}/delivery_options</c>.</remarks>
public sealed partial class DeliveryOption
{
    /// <summary>ID.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>Name.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Type: <c>STANDARD</c>, <c>EXPRESS</c>, <c>ECONOMY</c>, <c>SEND_BY_SELLER</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>Description.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>Dimension limit.</summary>
    /// <remarks>Object; in 202309.</remarks>
    [JsonPropertyName("dimension_limit")]
    public DimensionLimit? DimensionLimit { get; set; }

    /// <summary>Weight limit.</summary>
    /// <remarks>Object; in 202309.</remarks>
    [JsonPropertyName("weight_limit")]
    public WeightLimit? WeightLimit { get; set; }

    /// <summary>Platform: any of <c>TIKTOK_SHOP</c>, <c>TOKOPEDIA</c>; others may come.</summary>
    /// <remarks>List of text; in 202309.</remarks>
    [JsonPropertyName("platform")]
    public List<string>? Platform { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
