// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Failed update.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>PUT /affiliate_seller/202508/target_collaborations/{target_collaboration_id}</c>.</remarks>
public sealed partial class FailedUpdate
{
    /// <summary>Remove creator open IDs.</summary>
    /// <remarks>List of text; in 202508.</remarks>
    [JsonPropertyName("remove_creator_open_ids")]
    public List<string>? RemoveCreatorOpenIds { get; set; }

    /// <summary>Remove product IDs.</summary>
    /// <remarks>List of id, digits in a text; in 202508.</remarks>
    [JsonPropertyName("remove_product_ids")]
    public List<ProductId>? RemoveProductIds { get; set; }

    /// <summary>Add creator open IDs.</summary>
    /// <remarks>List of text; in 202508.</remarks>
    [JsonPropertyName("add_creator_open_ids")]
    public List<string>? AddCreatorOpenIds { get; set; }

    /// <summary>Add products.</summary>
    /// <remarks>Object; in 202508.</remarks>
    [JsonPropertyName("add_products")]
    public FailedProduct? AddProducts { get; set; }

    /// <summary>Change commissions.</summary>
    /// <remarks>Object; in 202508.</remarks>
    [JsonPropertyName("change_commissions")]
    public FailedCommission? ChangeCommissions { get; set; }

    /// <summary>End time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202508.</remarks>
    [JsonPropertyName("end_time")]
    public DateTimeOffset? EndTime { get; set; }

    /// <summary>Seller contact info.</summary>
    /// <remarks>Object; in 202508.</remarks>
    [JsonPropertyName("seller_contact_info")]
    public SellerContact? SellerContactInfo { get; set; }

    /// <summary>Name.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
