// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Refund success.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 67, REFUND_SUCCESS</c>.</remarks>
public sealed partial class RefundSuccess
{
    /// <summary>Aftersales request ID.</summary>
    [JsonPropertyName("aftersales_request_id")]
    public string? AftersalesRequestId { get; set; }

    /// <summary>Rma ID.</summary>
    [JsonPropertyName("rma_id")]
    public string? RmaId { get; set; }

    /// <summary>Refund status: <c>REFUND_SUCCESS</c>; others may come.</summary>
    [JsonPropertyName("refund_status")]
    public string? RefundStatus { get; set; }

    /// <summary>Refund total: an amount, in the currency that stands beside it.</summary>
    [JsonPropertyName("refund_total")]
    public WireAmount? RefundTotal { get; set; }

    /// <summary>Refund currency.</summary>
    [JsonPropertyName("refund_currency")]
    public Currency? RefundCurrency { get; set; }

    /// <summary>Refund timestamp: a moment. Null when there is none.</summary>
    [JsonPropertyName("refund_timestamp")]
    public DateTimeOffset? RefundTimestamp { get; set; }

    /// <summary>Line items.</summary>
    [JsonPropertyName("line_items")]
    public List<RefundedLine>? LineItems { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
