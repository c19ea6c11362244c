// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Finance;

/// <summary>Unsettled transaction page.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /finance/202507/orders/unsettled</c>.</remarks>
public sealed partial class UnsettledTransactionPage : IPage
{
    /// <summary>Gets the next page of the same question; null or empty on the last one. Opaque.</summary>
    /// <remarks>Text; in 202507.</remarks>
    [JsonPropertyName("next_page_token")]
    public string? NextPageToken { get; set; }

    /// <summary>How many there are on all pages together, if the platform says.</summary>
    /// <remarks>Whole number; in 202507.</remarks>
    [JsonPropertyName("total_count")]
    public int? TotalCount { get; set; }

    /// <summary>Sum est settlement amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202507.</remarks>
    [JsonPropertyName("sum_est_settlement_amount")]
    public WireAmount? SumEstSettlementAmount { get; set; }

    /// <summary>Sum est revenue amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202507.</remarks>
    [JsonPropertyName("sum_est_revenue_amount")]
    public WireAmount? SumEstRevenueAmount { get; set; }

    /// <summary>Sum est adjustment amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202507.</remarks>
    [JsonPropertyName("sum_est_adjustment_amount")]
    public WireAmount? SumEstAdjustmentAmount { get; set; }

    /// <summary>Sum est fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202507.</remarks>
    [JsonPropertyName("sum_est_fee_amount")]
    public WireAmount? SumEstFeeAmount { get; set; }

    /// <summary>Transactions.</summary>
    /// <remarks>List of objects; in 202507.</remarks>
    [JsonPropertyName("transactions")]
    public List<UnsettledTransaction>? Transactions { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
