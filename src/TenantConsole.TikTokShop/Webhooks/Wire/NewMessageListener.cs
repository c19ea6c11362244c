// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;
using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>New message listener.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 33, NEW_MESSAGE_LISTENER</c>.</remarks>
public sealed partial class NewMessageListener
{
    /// <summary>Index.</summary>
    /// <remarks>Text; at <c>topic 33, NEW_MESSAGE_LISTENER</c>.</remarks>
    [JsonPropertyName("index")]
    public string? Index { get; set; }

    /// <summary>Message ID.</summary>
    /// <remarks>Text; at <c>topic 33, NEW_MESSAGE_LISTENER</c>.</remarks>
    [JsonPropertyName("message_id")]
    public string? MessageId { get; set; }

    /// <summary>Conversation ID.</summary>
    /// <remarks>Text; at <c>topic 33, NEW_MESSAGE_LISTENER</c>.</remarks>
    [JsonPropertyName("conversation_id")]
    public string? ConversationId { get; set; }

    /// <summary>Msg type: <c>TEXT</c>, <c>PRODUCT_CARD</c>, <c>TARGET_COLLABORATION_CARD</c>, <c>FREE_SAMPLE_CARD</c>; others may come.</summary>
    /// <remarks>Text; at <c>topic 33, NEW_MESSAGE_LISTENER</c>.</remarks>
    [JsonPropertyName("msg_type")]
    public string? MsgType { get; set; }

    /// <summary>Content.</summary>
    /// <remarks>Text; at <c>topic 33, NEW_MESSAGE_LISTENER</c>.</remarks>
    [JsonPropertyName("content")]
    public string? Content { get; set; }

    /// <summary>Create time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds in a text; at <c>topic 33, NEW_MESSAGE_LISTENER</c>.</remarks>
    [JsonPropertyName("create_time"), JsonConverter(typeof(EpochSecondsTextJsonConverter))]
    public DateTimeOffset? CreateTime { get; set; }

    /// <summary>Sender.</summary>
    /// <remarks>Object; at <c>topic 33, NEW_MESSAGE_LISTENER</c>.</remarks>
    [JsonPropertyName("sender")]
    public CreatorMessageSender? Sender { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
