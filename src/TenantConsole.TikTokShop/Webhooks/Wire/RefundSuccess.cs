// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Refund success.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 67, REFUND_SUCCESS</c>.</remarks>
public sealed partial class RefundSuccess
{
    /// <summary>Aftersales request ID.</summary>
    /// <remarks>Text; at <c>topic 67, REFUND_SUCCESS</c>.</remarks>
    [JsonPropertyName("aftersales_request_id")]
    public string? AftersalesRequestId { get; set; }

    /// <summary>Rma ID.</summary>
    /// <remarks>Text; at <c>topic 67, REFUND_SUCCESS</c>.</remarks>
    [JsonPropertyName("rma_id")]
    public string? RmaId { get; set; }

    /// <summary>Refund status: <c>REFUND_SUCCESS</c>; others may come.</summary>
    /// <remarks>Text; at <c>topic 67, REFUND_SUCCESS</c>.</remarks>
    [JsonPropertyName("refund_status")]
    public string? RefundStatus { get; set; }

    /// <summary>Refund total: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>topic 67, REFUND_SUCCESS</c>.</remarks>
    [JsonPropertyName("refund_total")]
    public WireAmount? RefundTotal { get; set; }

    /// <summary>Refund currency.</summary>
    /// <remarks>ISO 4217 code in a text; at <c>topic 67, REFUND_SUCCESS</c>.</remarks>
    [JsonPropertyName("refund_currency")]
    public Currency? RefundCurrency { get; set; }

    /// <summary>Refund timestamp: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; at <c>topic 67, REFUND_SUCCESS</c>.</remarks>
    [JsonPropertyName("refund_timestamp")]
    public DateTimeOffset? RefundTimestamp { get; set; }

    /// <summary>Line items.</summary>
    /// <remarks>List of objects; at <c>topic 67, REFUND_SUCCESS</c>.</remarks>
    [JsonPropertyName("line_items")]
    public List<RefundedLine>? LineItems { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
