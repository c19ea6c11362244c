// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Invoice status change.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 36, INVOICE_STATUS_CHANGE</c>.</remarks>
public sealed partial class InvoiceStatusChange
{
    /// <summary>Package ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; at <c>topic 36, INVOICE_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("package_id")]
    public PackageId? PackageId { get; set; }

    /// <summary>Order IDs.</summary>
    /// <remarks>List of id, digits in a text; at <c>topic 36, INVOICE_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("order_ids")]
    public List<OrderId>? OrderIds { get; set; }

    /// <summary>Invoice status: <c>SUCCESS</c>, <c>PROCESSING</c>, <c>FAILED</c>, <c>INVALID</c>; others may come.</summary>
    /// <remarks>Text; at <c>topic 36, INVOICE_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("invoice_status")]
    public string? InvoiceStatus { get; set; }

    /// <summary>Invalid reason: <c>UNKNOWN</c>, <c>FAILED</c>, <c>NOT_FOUND</c>, <c>NOT_AUTHORIZED</c>, <c>ACCESS_KEY_DUPLICATE</c>; others may come.</summary>
    /// <remarks>Text; at <c>topic 36, INVOICE_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("invalid_reason")]
    public string? InvalidReason { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
