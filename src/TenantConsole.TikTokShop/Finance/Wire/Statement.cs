// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Finance;

/// <summary>Statement.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /finance/202309/statements</c>.</remarks>
public sealed partial class Statement
{
    /// <summary>ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("id")]
    public StatementId? Id { get; set; }

    /// <summary>Statement time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202309.</remarks>
    [JsonPropertyName("statement_time")]
    public DateTimeOffset? StatementTime { get; set; }

    /// <summary>Settlement amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("settlement_amount")]
    public WireAmount? SettlementAmount { get; set; }

    /// <summary>Currency.</summary>
    /// <remarks>ISO 4217 code in a text; in 202309.</remarks>
    [JsonPropertyName("currency")]
    public Currency? Currency { get; set; }

    /// <summary>Revenue amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("revenue_amount")]
    public WireAmount? RevenueAmount { get; set; }

    /// <summary>Fee amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("fee_amount")]
    public WireAmount? FeeAmount { get; set; }

    /// <summary>Adjustment amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("adjustment_amount")]
    public WireAmount? AdjustmentAmount { get; set; }

    /// <summary>Payment status: <c>PAID</c>, <c>FAILED</c>, <c>PROCESSING</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("payment_status")]
    public string? PaymentStatus { get; set; }

    /// <summary>Payment ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("payment_id")]
    public PaymentId? PaymentId { get; set; }

    /// <summary>Net sales amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("net_sales_amount")]
    public WireAmount? NetSalesAmount { get; set; }

    /// <summary>Shipping cost amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("shipping_cost_amount")]
    public WireAmount? ShippingCostAmount { get; set; }

    /// <summary>Payment time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202309.</remarks>
    [JsonPropertyName("payment_time")]
    public DateTimeOffset? PaymentTime { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
