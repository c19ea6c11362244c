// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Created open collaboration.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /affiliate_seller/202412/open_collaborations</c>.</remarks>
public sealed partial class CreatedOpenCollaboration
{
    /// <summary>ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202412.</remarks>
    [JsonPropertyName("id")]
    public OpenCollaborationId? Id { get; set; }

    /// <summary>Product ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202412.</remarks>
    [JsonPropertyName("product_id")]
    public ProductId? ProductId { get; set; }

    /// <summary>Effective time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202412.</remarks>
    [JsonPropertyName("effective_time")]
    public DateTimeOffset? EffectiveTime { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
