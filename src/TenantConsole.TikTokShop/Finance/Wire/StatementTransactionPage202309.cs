// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Finance;

/// <summary>Statement transaction page202309.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /finance/202309/statements/{statement_id}/statement_transactions</c>.</remarks>
public sealed partial class StatementTransactionPage202309 : IPage
{
    /// <summary>Adjustment amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("adjustment_amount")]
    public WireAmount? AdjustmentAmount { get; set; }

    /// <summary>Currency.</summary>
    /// <remarks>ISO 4217 code in a text; in 202309.</remarks>
    [JsonPropertyName("currency")]
    public Currency? Currency { get; set; }

    /// <summary>Fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("fee_amount")]
    public WireAmount? FeeAmount { get; set; }

    /// <summary>Net sales amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("net_sales_amount")]
    public WireAmount? NetSalesAmount { get; set; }

    /// <summary>Gets the next page of the same question; null or empty on the last one. Opaque.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("next_page_token")]
    public string? NextPageToken { get; set; }

    /// <summary>Revenue amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("revenue_amount")]
    public WireAmount? RevenueAmount { get; set; }

    /// <summary>Settlement amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("settlement_amount")]
    public WireAmount? SettlementAmount { get; set; }

    /// <summary>Shipping cost amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("shipping_cost_amount")]
    public WireAmount? ShippingCostAmount { get; set; }

    /// <summary>Statement ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("statement_id")]
    public StatementId? StatementId { get; set; }

    /// <summary>Statement time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202309.</remarks>
    [JsonPropertyName("statement_time")]
    public DateTimeOffset? StatementTime { get; set; }

    /// <summary>Statement transactions.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("statement_transactions")]
    public List<StatementTransaction202309>? Transactions { get; set; }

    /// <summary>How many there are on all pages together, if the platform says.</summary>
    /// <remarks>Whole number; in 202309.</remarks>
    [JsonPropertyName("total_count")]
    public int? TotalCount { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
