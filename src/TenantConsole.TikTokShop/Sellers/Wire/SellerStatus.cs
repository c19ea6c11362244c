// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Sellers;

/// <summary>Seller status.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /seller/202508/status</c>.</remarks>
public sealed partial class SellerStatus
{
    /// <summary>Partner channel.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("partner_channel")]
    public string? PartnerChannel { get; set; }

    /// <summary>Seller status.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("seller_status")]
    public string? Status { get; set; }

    /// <summary>Shop statuses.</summary>
    /// <remarks>List of objects; in 202508.</remarks>
    [JsonPropertyName("shop_statuses")]
    public List<ShopStatus>? ShopStatuses { get; set; }

    /// <summary>Tax form status.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("tax_form_status")]
    public string? TaxFormStatus { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
