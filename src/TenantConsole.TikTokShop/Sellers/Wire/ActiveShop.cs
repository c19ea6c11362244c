// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Sellers;

/// <summary>Active shop.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /seller/202309/shops</c>.</remarks>
public sealed partial class ActiveShop
{
    /// <summary>ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("id")]
    public ShopId? Id { get; set; }

    /// <summary>Region.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("region")]
    public string? Region { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
