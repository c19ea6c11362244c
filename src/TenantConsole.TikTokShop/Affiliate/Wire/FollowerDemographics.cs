// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Follower demographics.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /affiliate_seller/202508/marketplace_creators/search</c>.</remarks>
public sealed partial class FollowerDemographics
{
    /// <summary>Age ranges: any of <c>AGE_RANGE_18_24</c>, <c>AGE_RANGE_25_34</c>, <c>AGE_RANGE_35_44</c>, <c>AGE_RANGE_45_54</c>, <c>AGE_RANGE_55_AND_ABOVE</c>; others may come.</summary>
    /// <remarks>List of text; in 202508.</remarks>
    [JsonPropertyName("age_ranges")]
    public List<string>? AgeRanges { get; set; }

    /// <summary>Major gender.</summary>
    /// <remarks>Object; in 202508.</remarks>
    [JsonPropertyName("major_gender")]
    public MajorGender? MajorGender { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
