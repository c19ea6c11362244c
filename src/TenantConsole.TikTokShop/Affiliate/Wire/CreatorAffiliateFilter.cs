// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Creator affiliate filter.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /affiliate_seller/202508/marketplace_creators/search</c>.</remarks>
public sealed partial class CreatorAffiliateFilter
{
    /// <summary>Avg commission rate.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("avg_commission_rate")]
    public string? AvgCommissionRate { get; set; }

    /// <summary>Creator agency staus: <c>AGENCY_MANAGED</c>, <c>INDEPENDENT</c>; others may come.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("creator_agency_staus")]
    public string? CreatorAgencyStatus { get; set; }

    /// <summary>Is fast growing: yes or no.</summary>
    /// <remarks>True or false; in 202508.</remarks>
    [JsonPropertyName("is_fast_growing")]
    public bool? IsFastGrowing { get; set; }

    /// <summary>Not invited l90 days: yes or no.</summary>
    /// <remarks>True or false; in 202508.</remarks>
    [JsonPropertyName("not_invited_l90_days")]
    public bool? NotInvitedL90Days { get; set; }

    /// <summary>Post rate: <c>OK</c>, <c>GOOD</c>, <c>BETTER</c>; others may come.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("post_rate")]
    public string? PostRate { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
