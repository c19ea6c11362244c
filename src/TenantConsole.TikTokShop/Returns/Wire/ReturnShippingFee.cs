// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Returns;

/// <summary>Return shipping fee.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /return_refund/202309/returns/search</c>.</remarks>
public sealed partial class ReturnShippingFee
{
    /// <summary>Currency.</summary>
    /// <remarks>ISO 4217 code in a text; in 202309.</remarks>
    [JsonPropertyName("currency")]
    public Currency? Currency { get; set; }

    /// <summary>Seller paid return shipping fee: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("seller_paid_return_shipping_fee")]
    public WireAmount? SellerPaidReturnShippingFee { get; set; }

    /// <summary>Platform paid return shipping fee: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("platform_paid_return_shipping_fee")]
    public WireAmount? PlatformPaidReturnShippingFee { get; set; }

    /// <summary>Buyer paid return shipping fee: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("buyer_paid_return_shipping_fee")]
    public WireAmount? BuyerPaidReturnShippingFee { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
