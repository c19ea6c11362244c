// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Affiliate order search.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /affiliate_seller/202410/orders/search</c>.</remarks>
public sealed partial class AffiliateOrderSearch
{
    /// <summary>Create time lt: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202410.</remarks>
    [JsonPropertyName("create_time_lt")]
    public DateTimeOffset? CreatedBefore { get; set; }

    /// <summary>Create time ge: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202410.</remarks>
    [JsonPropertyName("create_time_ge")]
    public DateTimeOffset? CreatedFrom { get; set; }

    /// <summary>Program ID.</summary>
    /// <remarks>Text; in 202410.</remarks>
    [JsonPropertyName("program_id")]
    public string? ProgramId { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
