// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Logistics;

/// <summary>Warehouse.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /logistics/202309/warehouses</c>.</remarks>
public sealed partial class Warehouse
{
    /// <summary>ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("id")]
    public WarehouseId? Id { get; set; }

    /// <summary>Entity ID.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("entity_id")]
    public string? EntityId { get; set; }

    /// <summary>Name.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Effect status: <c>ENABLED</c>, <c>DISABLED</c>, <c>RESTRICTED</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("effect_status")]
    public string? EffectStatus { get; set; }

    /// <summary>Type: <c>SALES_WAREHOUSE</c>, <c>RETURN_WAREHOUSE</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>Sub type: <c>DOMESTIC_WAREHOUSE</c>, <c>CB_OVERSEA_WAREHOUSE</c>, <c>CB_DIRECT_SHIPPING_WAREHOUSE</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("sub_type")]
    public string? SubType { get; set; }

    /// <summary>Is default: yes or no.</summary>
    /// <remarks>True or false; in 202309.</remarks>
    [JsonPropertyName("is_default")]
    public bool? IsDefault { get; set; }

    /// <summary>Address.</summary>
    /// <remarks>Object; in 202309.</remarks>
    [JsonPropertyName("address")]
    public WarehouseAddress? Address { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
