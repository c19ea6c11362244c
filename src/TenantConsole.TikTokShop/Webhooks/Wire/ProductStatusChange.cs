// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Product status change.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 5, PRODUCT_STATUS_CHANGE</c>.</remarks>
public sealed partial class ProductStatusChange
{
    /// <summary>Product ID: digits in a text.</summary>
    /// <remarks>Id, whole number; at <c>topic 5, PRODUCT_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("product_id")]
    public ProductId? ProductId { get; set; }

    /// <summary>Status: <c>PRODUCT_FIRST_PASS_REVIEW</c>, <c>PRODUCT_STATUS_CHANGED</c>, <c>PRODUCT_AUDIT_FAILURE</c>; others may come.</summary>
    /// <remarks>Text; at <c>topic 5, PRODUCT_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>Suspended reason.</summary>
    /// <remarks>Text; at <c>topic 5, PRODUCT_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("suspended_reason")]
    public string? SuspendedReason { get; set; }

    /// <summary>Update time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; at <c>topic 5, PRODUCT_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("update_time")]
    public DateTimeOffset? UpdateTime { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
