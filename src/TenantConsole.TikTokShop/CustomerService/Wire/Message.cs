// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.CustomerService;

/// <summary>Message.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /customer_service/202309/conversations</c>; <c>GET /customer_service/202309/conversations/{conversation_id}/messages</c>.</remarks>
public sealed partial class Message
{
    /// <summary>ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("id")]
    public MessageId? Id { get; set; }

    /// <summary>Type: <c>TEXT</c>, <c>IMAGE</c>, <c>ALLOCATED_SERVICE</c>, <c>NOTIFICATION</c>, <c>BUYER_ENTER_FROM_TRANSFER</c>, <c>BUYER_ENTER_FROM_PRODUCT</c>, <c>BUYER_ENTER_FROM_ORDER</c>, <c>PRODUCT_CARD</c>, <c>EMOTICONS</c>, <c>ORDER_CARD</c>, <c>VIDEO</c>, <c>RETURN_REFUND_CARD</c>, <c>COUPON_CARD</c>, <c>OTHER</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>Content: <c>TEXT</c>, <c>IMAGE</c>, <c>RETURN_REFUND_CARD</c>, <c>VIDEO</c>, <c>COUPON_CARD</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("content"), BuyerData]
    public string? Content { get; set; }

    /// <summary>Create time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202309.</remarks>
    [JsonPropertyName("create_time")]
    public DateTimeOffset? CreateTime { get; set; }

    /// <summary>Is visible: yes or no.</summary>
    /// <remarks>True or false; in 202309.</remarks>
    [JsonPropertyName("is_visible")]
    public bool? IsVisible { get; set; }

    /// <summary>Sender.</summary>
    /// <remarks>Object; in 202309.</remarks>
    [JsonPropertyName("sender")]
    public MessageSender? Sender { get; set; }

    /// <summary>Index.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("index")]
    public string? Index { get; set; }

    /// <summary>Data.</summary>
    /// <remarks>Text; at <c>GET /customer_service/202309/conversations/{conversation_id}/messages</c>.</remarks>
    [JsonPropertyName("data"), BuyerData]
    public string? Data { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
