// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Failed product.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>PUT /affiliate_seller/202508/target_collaborations/{target_collaboration_id}</c>.</remarks>
public sealed partial class FailedProduct
{
    /// <summary>ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202508.</remarks>
    [JsonPropertyName("id")]
    public ProductId? Id { get; set; }

    /// <summary>Commission rate.</summary>
    /// <remarks>Whole number; in 202508.</remarks>
    [JsonPropertyName("commission_rate")]
    public int? CommissionRate { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
