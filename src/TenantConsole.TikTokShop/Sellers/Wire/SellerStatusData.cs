// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Sellers;

/// <summary>Seller status data.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /seller/202508/status</c>.</remarks>
internal sealed partial class SellerStatusData
{
    /// <summary>Seller status data.</summary>
    /// <remarks>Object; in 202508.</remarks>
    [JsonPropertyName("seller_status_data")]
    public SellerStatus? SellerStatus { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
