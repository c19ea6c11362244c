// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.CustomerService;

/// <summary>Conversation.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /customer_service/202309/conversations</c>.</remarks>
public sealed partial class Conversation
{
    /// <summary>ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("id")]
    public ConversationId? Id { get; set; }

    /// <summary>Participant count.</summary>
    /// <remarks>Whole number; in 202309.</remarks>
    [JsonPropertyName("participant_count")]
    public int? ParticipantCount { get; set; }

    /// <summary>Can send message: yes or no.</summary>
    /// <remarks>True or false; in 202309.</remarks>
    [JsonPropertyName("can_send_message")]
    public bool? CanSendMessage { get; set; }

    /// <summary>Unread count.</summary>
    /// <remarks>Whole number; in 202309.</remarks>
    [JsonPropertyName("unread_count")]
    public int? UnreadCount { get; set; }

    /// <summary>Create time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202309.</remarks>
    [JsonPropertyName("create_time")]
    public DateTimeOffset? CreateTime { get; set; }

    /// <summary>Participants.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("participants")]
    public List<Participant>? Participants { get; set; }

    /// <summary>Latest message.</summary>
    /// <remarks>Object; in 202309.</remarks>
    [JsonPropertyName("latest_message")]
    public Message? LatestMessage { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
