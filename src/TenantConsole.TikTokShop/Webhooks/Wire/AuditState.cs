// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Audit state.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 37, PRODUCT_AUDIT_STATUS_CHANGE</c>.</remarks>
public sealed partial class AuditState
{
    /// <summary>Status: <c>PRE_APPROVED</c>; others may come.</summary>
    /// <remarks>Text; at <c>topic 37, PRODUCT_AUDIT_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>Pre approved reasons: any of <c>PRE_APPROVED</c>; others may come.</summary>
    /// <remarks>List of text; at <c>topic 37, PRODUCT_AUDIT_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("pre_approved_reasons")]
    public List<string>? PreApprovedReasons { get; set; }

    /// <summary>Pre approved reason.</summary>
    /// <remarks>Text; at <c>topic 37, PRODUCT_AUDIT_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("pre_approved_reason")]
    public string? PreApprovedReason { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
