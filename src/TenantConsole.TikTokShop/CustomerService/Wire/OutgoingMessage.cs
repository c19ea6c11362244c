// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.CustomerService;

/// <summary>Outgoing message.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /customer_service/202309/conversations/{conversation_id}/messages</c>.</remarks>
public sealed partial class OutgoingMessage
{
    /// <summary>Type: <c>TEXT</c>, <c>IMAGE</c>, <c>VIDEO</c>, <c>PRODUCT_CARD</c>, <c>ORDER_CARD</c>, <c>RETURN_REFUND_CARD</c>, <c>COUPON_CARD</c>, <c>LOGISTICS_CARD</c>; others may come.</summary>
    /// <remarks>Text; required; in 202309.</remarks>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>Content: <c>TEXT</c>, <c>PRODUCT_CARD</c>, <c>ORDER_CARD</c>, <c>RETURN_REFUND_CARD</c>, <c>IMAGE</c>, <c>COUPON_CARD</c>; others may come.</summary>
    /// <remarks>Text; required; in 202309.</remarks>
    [JsonPropertyName("content"), BuyerData]
    public string? Content { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
