// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Sample application page.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /affiliate_seller/202508/sample_applications/search</c>.</remarks>
public sealed partial class SampleApplicationPage : IPage
{
    /// <summary>Gets the next page of the same question; null or empty on the last one. Opaque.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("next_page_token")]
    public string? NextPageToken { get; set; }

    /// <summary>How many there are on all pages together, if the platform says.</summary>
    /// <remarks>Whole number; in 202508.</remarks>
    [JsonPropertyName("total_count")]
    public int? TotalCount { get; set; }

    /// <summary>Sample applications.</summary>
    /// <remarks>List of objects; in 202508.</remarks>
    [JsonPropertyName("sample_applications")]
    public List<SampleApplication>? SampleApplications { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
