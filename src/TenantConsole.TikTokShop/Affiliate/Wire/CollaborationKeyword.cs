// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Collaboration keyword.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /affiliate_seller/202508/target_collaborations/search</c>.</remarks>
public sealed partial class CollaborationKeyword
{
    /// <summary>Keyword type: <c>PRODUCT_ID</c>, <c>PRODUCT_NAME</c>, <c>TARGET_COLLABORATION_ID</c>, <c>TARGET_COLLABORATION_NAME</c>; others may come.</summary>
    /// <remarks>Text; required; in 202508.</remarks>
    [JsonPropertyName("keyword_type")]
    public string? KeywordType { get; set; }

    /// <summary>Keyword.</summary>
    /// <remarks>Text; required; in 202508.</remarks>
    [JsonPropertyName("keyword")]
    public string? Keyword { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
