// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Product audit status change.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 37, PRODUCT_AUDIT_STATUS_CHANGE</c>.</remarks>
public sealed partial class ProductAuditStatusChange
{
    /// <summary>Product ID: digits in a text.</summary>
    /// <remarks>Id, whole number; at <c>topic 37, PRODUCT_AUDIT_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("product_id")]
    public ProductId? ProductId { get; set; }

    /// <summary>Audit.</summary>
    /// <remarks>Object; at <c>topic 37, PRODUCT_AUDIT_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("audit")]
    public AuditState? Audit { get; set; }

    /// <summary>Integrated platform statuses.</summary>
    /// <remarks>Object; at <c>topic 37, PRODUCT_AUDIT_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("integrated_platform_statuses")]
    public IntegratedPlatformState? IntegratedPlatformStatuses { get; set; }

    /// <summary>Update time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; at <c>topic 37, PRODUCT_AUDIT_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("update_time")]
    public DateTimeOffset? UpdateTime { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
