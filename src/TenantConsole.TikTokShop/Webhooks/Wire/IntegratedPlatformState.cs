// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Integrated platform state.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 37, PRODUCT_AUDIT_STATUS_CHANGE</c>.</remarks>
public sealed partial class IntegratedPlatformState
{
    /// <summary>Platform: <c>TOKOPEDIA</c>; others may come.</summary>
    /// <remarks>Text; at <c>topic 37, PRODUCT_AUDIT_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("platform")]
    public string? Platform { get; set; }

    /// <summary>Status: <c>AUDITING</c>; others may come.</summary>
    /// <remarks>Text; at <c>topic 37, PRODUCT_AUDIT_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
