// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Open collaboration.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /affiliate_seller/202412/open_collaborations/search</c>.</remarks>
public sealed partial class OpenCollaboration
{
    /// <summary>ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202412.</remarks>
    [JsonPropertyName("id")]
    public OpenCollaborationId? Id { get; set; }

    /// <summary>Status: <c>NORMAL</c>, <c>TERMINATING</c>; others may come.</summary>
    /// <remarks>Text; in 202412.</remarks>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>Current commission.</summary>
    /// <remarks>Object; in 202412.</remarks>
    [JsonPropertyName("current_commission")]
    public CollaborationCommission? CurrentCommission { get; set; }

    /// <summary>Showcase creator count.</summary>
    /// <remarks>Whole number; in 202412.</remarks>
    [JsonPropertyName("showcase_creator_count")]
    public int? ShowcaseCreatorCount { get; set; }

    /// <summary>Content creator count.</summary>
    /// <remarks>Whole number; in 202412.</remarks>
    [JsonPropertyName("content_creator_count")]
    public int? ContentCreatorCount { get; set; }

    /// <summary>Product.</summary>
    /// <remarks>Object; in 202412.</remarks>
    [JsonPropertyName("product")]
    public CollaborationProduct? Product { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
