// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Sellers;

/// <summary>Seller permissions data.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /seller/202309/permissions</c>.</remarks>
internal sealed partial class SellerPermissionsData
{
    /// <summary>Permissions: any of <c>MANAGE_GLOBAL_PRODUCT</c>; others may come.</summary>
    /// <remarks>List of text; in 202309.</remarks>
    [JsonPropertyName("permissions")]
    public List<string>? Permissions { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
