// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>New message.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 14, NEW_MESSAGE</c>.</remarks>
public sealed partial class NewMessage
{
    /// <summary>Message ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; at <c>topic 14, NEW_MESSAGE</c>.</remarks>
    [JsonPropertyName("message_id")]
    public MessageId? MessageId { get; set; }

    /// <summary>Index.</summary>
    /// <remarks>Text; at <c>topic 14, NEW_MESSAGE</c>.</remarks>
    [JsonPropertyName("index")]
    public string? Index { get; set; }

    /// <summary>Conversation ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; at <c>topic 14, NEW_MESSAGE</c>.</remarks>
    [JsonPropertyName("conversation_id")]
    public ConversationId? ConversationId { get; set; }

    /// <summary>Type: <c>TEXT</c>, <c>IMAGE</c>, <c>ALLOCATED_SERVICE</c>, <c>NOTIFICATION</c>, <c>BUYER_ENTER_FROM_TRANSFER</c>, <c>BUYER_ENTER_FROM_PRODUCT</c>, <c>BUYER_ENTER_FROM_ORDER</c>, <c>PRODUCT_CARD</c>, <c>ORDER_CARD</c>, <c>EMOTICONS</c>, <c>VIDEO</c>, <c>COUPON_CARD</c>, <c>LOGISTICS_CARD</c>, <c>OTHER</c>; others may come.</summary>
    /// <remarks>Text; at <c>topic 14, NEW_MESSAGE</c>.</remarks>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>Content.</summary>
    /// <remarks>Text; at <c>topic 14, NEW_MESSAGE</c>.</remarks>
    [JsonPropertyName("content"), BuyerData]
    public string? Content { get; set; }

    /// <summary>Create time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; at <c>topic 14, NEW_MESSAGE</c>.</remarks>
    [JsonPropertyName("create_time")]
    public DateTimeOffset? CreateTime { get; set; }

    /// <summary>Is visible: yes or no.</summary>
    /// <remarks>True or false; at <c>topic 14, NEW_MESSAGE</c>.</remarks>
    [JsonPropertyName("is_visible")]
    public bool? IsVisible { get; set; }

    /// <summary>Sender.</summary>
    /// <remarks>Object; at <c>topic 14, NEW_MESSAGE</c>.</remarks>
    [JsonPropertyName("sender")]
    public NewMessageSender? Sender { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
