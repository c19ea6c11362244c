// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop;

/// <summary>Unboxing case.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /order/202507/orders</c>.</remarks>
public sealed partial class UnboxingCase
{
    /// <summary>Unbox SKU.</summary>
    /// <remarks>Text; in 202507.</remarks>
    [JsonPropertyName("unbox_sku")]
    public string? UnboxSku { get; set; }

    /// <summary>Unbox SKU type.</summary>
    /// <remarks>Text; in 202507.</remarks>
    [JsonPropertyName("unbox_sku_type")]
    public string? UnboxSkuType { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
