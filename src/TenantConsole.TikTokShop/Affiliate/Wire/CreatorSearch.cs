// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Creator search.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /affiliate_seller/202508/marketplace_creators/search</c>.</remarks>
public sealed partial class CreatorSearch
{
    /// <summary>Search key.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("search_key")]
    public string? SearchKey { get; set; }

    /// <summary>Keyword.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("keyword")]
    public string? Keyword { get; set; }

    /// <summary>Follower demographics.</summary>
    /// <remarks>Object; in 202508.</remarks>
    [JsonPropertyName("follower_demographics")]
    public FollowerFilter? FollowerDemographics { get; set; }

    /// <summary>GMV ranges: any of <c>GMV_RANGE_0_100</c>, <c>GMV_RANGE_100_1000</c>, <c>GMV_RANGE_1000_10000</c>, <c>GMV_RANGE_10000_AND_ABOVE</c>; others may come.</summary>
    /// <remarks>List of text; in 202508.</remarks>
    [JsonPropertyName("gmv_ranges")]
    public List<string>? GmvRanges { get; set; }

    /// <summary>Units sold ranges: any of <c>UNITS_SOLD_RANGE_0_10</c>, <c>UNITS_SOLD_RANGE_10_100</c>, <c>UNITS_SOLD_RANGE_100_1000</c>, <c>UNITS_SOLD_RANGE_1000_AND_ABOVE</c>; others may come.</summary>
    /// <remarks>List of text; in 202508.</remarks>
    [JsonPropertyName("units_sold_ranges")]
    public List<string>? UnitsSoldRanges { get; set; }

    /// <summary>Advanced filters.</summary>
    /// <remarks>Object; in 202508.</remarks>
    [JsonPropertyName("advanced_filters")]
    public CreatorAdvancedFilter? AdvancedFilters { get; set; }

    /// <summary>Affiliate data.</summary>
    /// <remarks>Object; in 202508.</remarks>
    [JsonPropertyName("affiliate_data")]
    public CreatorAffiliateFilter? AffiliateData { get; set; }

    /// <summary>Category.</summary>
    /// <remarks>List of objects; in 202508.</remarks>
    [JsonPropertyName("category")]
    public List<CreatorCategoryFilter>? Category { get; set; }

    /// <summary>Content performance.</summary>
    /// <remarks>Object; in 202508.</remarks>
    [JsonPropertyName("content_performance")]
    public CreatorContentFilter? ContentPerformance { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
