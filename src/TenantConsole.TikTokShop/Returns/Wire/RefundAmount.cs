// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Returns;

/// <summary>Refund amount.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /return_refund/202309/cancellations/search</c>; <c>POST /return_refund/202309/refunds/calculate</c>; <c>POST /return_refund/202309/returns/search</c>.</remarks>
public sealed partial class RefundAmount
{
    /// <summary>Currency.</summary>
    /// <remarks>ISO 4217 code in a text; in 202309.</remarks>
    [JsonPropertyName("currency")]
    public Currency? Currency { get; set; }

    /// <summary>Refund total: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("refund_total")]
    public WireAmount? RefundTotal { get; set; }

    /// <summary>Refund subtotal: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("refund_subtotal")]
    public WireAmount? RefundSubtotal { get; set; }

    /// <summary>Refund shipping fee: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("refund_shipping_fee")]
    public WireAmount? RefundShippingFee { get; set; }

    /// <summary>Refund tax: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("refund_tax")]
    public WireAmount? RefundTax { get; set; }

    /// <summary>Retail delivery fee: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("retail_delivery_fee")]
    public WireAmount? RetailDeliveryFee { get; set; }

    /// <summary>Buyer service fee: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; at <c>POST /return_refund/202309/cancellations/search</c>, <c>POST /return_refund/202309/returns/search</c>.</remarks>
    [JsonPropertyName("buyer_service_fee")]
    public WireAmount? BuyerServiceFee { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
