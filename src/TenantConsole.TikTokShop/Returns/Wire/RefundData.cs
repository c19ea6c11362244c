// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Returns;

/// <summary>Refund data.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /return_refund/202309/refunds/calculate</c>.</remarks>
internal sealed partial class RefundData
{
    /// <summary>Order refund amount.</summary>
    /// <remarks>Object; in 202309.</remarks>
    [JsonPropertyName("order_refund_amount")]
    public RefundAmount? OrderRefundAmount { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
