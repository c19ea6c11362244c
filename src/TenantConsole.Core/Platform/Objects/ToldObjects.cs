using System.Buffers;
using System.Text.Json;
using TenantConsole.TikTokShop.Webhooks;

namespace TenantConsole.Core.Platform.Objects;

/// <summary>Makes objects for the mirror of notifications about conversations. Named fields only: what a person wrote, who they are, and fields that nobody knows yet stay out.</summary>
internal static class ToldObjects
{
    /// <summary>A conversation; null without an id.</summary>
    public static PlatformObject? Of(NewConversation told, DateTimeOffset sent) => Of(ToldKinds.Conversation, told.ConversationId?.Value, told.CreateTime ?? sent, json =>
    {
        json.WriteString("conversation_id", told.ConversationId!.Value.Value);
    });

    /// <summary>A message of a conversation with a buyer; null without an id.</summary>
    public static PlatformObject? Of(NewMessage told, DateTimeOffset sent) => Of(ToldKinds.Message, told.MessageId?.Value, told.CreateTime ?? sent, json =>
    {
        Write(json, "conversation_id", told.ConversationId?.Value);
        json.WriteString("message_id", told.MessageId!.Value.Value);
        Write(json, "index", told.Index);
        Write(json, "type", told.Type);
        if (told.IsVisible is { } visible)
            json.WriteBoolean("is_visible", visible);
        Write(json, "sender_role", told.Sender?.Role);
    });

    /// <summary>A creator's message; null without an id.</summary>
    public static PlatformObject? Of(NewMessageListener told, DateTimeOffset sent) => Of(ToldKinds.CreatorMessage, told.MessageId, told.CreateTime ?? sent, json =>
    {
        Write(json, "conversation_id", told.ConversationId);
        json.WriteString("message_id", told.MessageId);
        Write(json, "index", told.Index);
        Write(json, "type", told.MsgType);
    });

    private static PlatformObject? Of(string kind, string? id, DateTimeOffset at, Action<Utf8JsonWriter> write)
    {
        if (string.IsNullOrEmpty(id))
            return null;
        var bytes = new ArrayBufferWriter<byte>(200);
        using var json = new Utf8JsonWriter(bytes);
        json.WriteStartObject();
        write(json);
        json.WriteNumber("create_time", at.ToUnixTimeSeconds());
        json.WriteEndObject();
        json.Flush();
        return new(kind, id, at, bytes.WrittenSpan.ToArray(), null);
    }

    private static void Write(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }
}
