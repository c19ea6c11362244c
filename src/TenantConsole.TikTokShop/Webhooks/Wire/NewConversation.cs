// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>New conversation.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 13, NEW_CONVERSATION</c>.</remarks>
public sealed partial class NewConversation
{
    /// <summary>Conversation ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; at <c>topic 13, NEW_CONVERSATION</c>.</remarks>
    [JsonPropertyName("conversation_id")]
    public ConversationId? ConversationId { get; set; }

    /// <summary>Create time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; at <c>topic 13, NEW_CONVERSATION</c>.</remarks>
    [JsonPropertyName("create_time")]
    public DateTimeOffset? CreateTime { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
