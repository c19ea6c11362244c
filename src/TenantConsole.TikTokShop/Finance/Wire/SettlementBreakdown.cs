// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Finance;

/// <summary>Settlement breakdown.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>.</remarks>
public sealed partial class SettlementBreakdown
{
    /// <summary>Total revenue amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501.</remarks>
    [JsonPropertyName("total_revenue_amount")]
    public WireAmount? TotalRevenueAmount { get; set; }

    /// <summary>Total shipping cost amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501.</remarks>
    [JsonPropertyName("total_shipping_cost_amount")]
    public WireAmount? TotalShippingCostAmount { get; set; }

    /// <summary>Total fee tax amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501.</remarks>
    [JsonPropertyName("total_fee_tax_amount")]
    public WireAmount? TotalFeeTaxAmount { get; set; }

    /// <summary>Total adjustment amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501.</remarks>
    [JsonPropertyName("total_adjustment_amount")]
    public WireAmount? TotalAdjustmentAmount { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
