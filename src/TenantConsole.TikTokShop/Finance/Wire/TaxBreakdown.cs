// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Finance;

/// <summary>Tax breakdown.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /finance/202501/orders/{order_id}/statement_transactions</c>; <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>; <c>GET /finance/202507/orders/unsettled</c>.</remarks>
public sealed partial class TaxBreakdown
{
    /// <summary>VAT amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501, 202507.</remarks>
    [JsonPropertyName("vat_amount")]
    public WireAmount? VatAmount { get; set; }

    /// <summary>Import VAT amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501, 202507.</remarks>
    [JsonPropertyName("import_vat_amount")]
    public WireAmount? ImportVatAmount { get; set; }

    /// <summary>Customs duty amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501, 202507.</remarks>
    [JsonPropertyName("customs_duty_amount")]
    public WireAmount? CustomsDutyAmount { get; set; }

    /// <summary>Customs clearance amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501, 202507.</remarks>
    [JsonPropertyName("customs_clearance_amount")]
    public WireAmount? CustomsClearanceAmount { get; set; }

    /// <summary>SST amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501, 202507.</remarks>
    [JsonPropertyName("sst_amount")]
    public WireAmount? SstAmount { get; set; }

    /// <summary>GST amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501, 202507.</remarks>
    [JsonPropertyName("gst_amount")]
    public WireAmount? GstAmount { get; set; }

    /// <summary>IVA amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202501/orders/{order_id}/statement_transactions</c>, <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>.</remarks>
    [JsonPropertyName("iva_amount")]
    public WireAmount? IvaAmount { get; set; }

    /// <summary>ISR amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202501/orders/{order_id}/statement_transactions</c>, <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>.</remarks>
    [JsonPropertyName("isr_amount")]
    public WireAmount? IsrAmount { get; set; }

    /// <summary>Anti dumping duty amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202501/orders/{order_id}/statement_transactions</c>, <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>.</remarks>
    [JsonPropertyName("anti_dumping_duty_amount")]
    public WireAmount? AntiDumpingDutyAmount { get; set; }

    /// <summary>Local VAT amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202501/orders/{order_id}/statement_transactions</c>, <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>.</remarks>
    [JsonPropertyName("local_vat_amount")]
    public WireAmount? LocalVatAmount { get; set; }

    /// <summary>PIT amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202501/orders/{order_id}/statement_transactions</c>, <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>.</remarks>
    [JsonPropertyName("pit_amount")]
    public WireAmount? PitAmount { get; set; }

    /// <summary>Sales tax amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202507/orders/unsettled</c>.</remarks>
    [JsonPropertyName("sales_tax_amount")]
    public WireAmount? SalesTaxAmount { get; set; }

    /// <summary>Sales tax payment amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202507/orders/unsettled</c>.</remarks>
    [JsonPropertyName("sales_tax_payment_amount")]
    public WireAmount? SalesTaxPaymentAmount { get; set; }

    /// <summary>Sales tax refund amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>GET /finance/202507/orders/unsettled</c>.</remarks>
    [JsonPropertyName("sales_tax_refund_amount")]
    public WireAmount? SalesTaxRefundAmount { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
