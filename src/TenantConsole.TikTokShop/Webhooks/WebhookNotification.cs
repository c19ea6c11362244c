using System.Text.Json;
using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>One delivery of a webhook. Verify the bytes with <see cref="WebhookSignature"/> first, then read them.</summary>
/// <remarks>
/// At least once and in no order: <see cref="NotificationId"/> tells repeats, and a payload says that something changed, not how it stands now. A topic that
/// the client does not know is no error: accept it with status 200 and keep <see cref="Data"/>. Source: section 19 of our facts.
/// </remarks>
public sealed class WebhookNotification
{
    private WebhookNotification()
    {
    }

    /// <summary>The topic's number: see <see cref="WebhookTopics"/>.</summary>
    public int Type { get; private set; }

    /// <summary>The same on each repeat. Null in old recordings.</summary>
    public string? NotificationId { get; private set; }

    /// <summary>The shop, in topics about one.</summary>
    public ShopId? ShopId { get; private set; }

    /// <summary>The seller's account, in topics that are about no single shop.</summary>
    public string? SellerOpenId { get; private set; }

    /// <summary>The creator's account, in topics about one.</summary>
    public string? CreatorOpenId { get; private set; }

    /// <summary>When it was sent.</summary>
    public DateTimeOffset? Timestamp { get; private set; }

    /// <summary>The topic's data as it came: a slice of what was parsed. Empty when there is none.</summary>
    public ReadOnlyMemory<byte> Data { get; private set; }

    /// <summary>Reads the envelope, and leaves the data for <see cref="ReadPayload"/>.</summary>
    /// <param name="utf8">The body. The notification keeps a slice of it.</param>
    /// <exception cref="JsonException">It is no notification.</exception>
    public static WebhookNotification Parse(ReadOnlyMemory<byte> utf8)
    {
        var notification = new WebhookNotification();
        var reader = new Utf8JsonReader(utf8.Span);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) throw new JsonException("A notification is a JSON object.");
        int? type = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            switch (name)
            {
                case "type": type = Number(ref reader); break;
                case "tts_notification_id": notification.NotificationId = Text(ref reader); break;
                case "shop_id": notification.ShopId = TikTokShop.ShopId.TryParse(Text(ref reader), out var shop) ? shop : null; break;
                case "seller_open_id": notification.SellerOpenId = Text(ref reader); break;
                case "creator_open_id": notification.CreatorOpenId = Text(ref reader); break;
                case "timestamp": notification.Timestamp = Moment(ref reader); break;
                case "data": notification.Data = Slice(ref reader, utf8); break;
                default: reader.Skip(); break;
            }
        }

        notification.Type = type ?? throw new JsonException("A notification has a type.");
        return notification;
    }

    /// <summary>The data as the record of its topic, such as <see cref="OrderStatusChange"/>; null when the client does not know the topic.</summary>
    /// <exception cref="JsonException">The data is not what the topic has.</exception>
    public object? ReadPayload() => WebhookTopics.Find(Type) is { } topic ? JsonSerializer.Deserialize(Data.IsEmpty ? "{}"u8 : Data.Span, topic.Json) : null;

    /// <summary>Topic and id, and nothing of the data.</summary>
    public override string ToString() => $"Webhook {Type} {NotificationId}";

    private static int? Number(ref Utf8JsonReader reader) => int.TryParse(Text(ref reader), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    private static DateTimeOffset? Moment(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.Number or JsonTokenType.String) return EpochSecondsJsonConverter.TryRead(ref reader, out var moment) ? moment : null;
        reader.Skip();
        return null;
    }

    // Ids come as text or as a number; anything longer or else is as good as absent.
    private static string? Text(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String) return reader.GetString();
        if (reader.TokenType == JsonTokenType.Number) return System.Text.Encoding.UTF8.GetString(reader.ValueSpan);
        reader.Skip();
        return null;
    }

    private static ReadOnlyMemory<byte> Slice(ref Utf8JsonReader reader, ReadOnlyMemory<byte> utf8)
    {
        var start = (int)reader.TokenStartIndex;
        var isObject = reader.TokenType == JsonTokenType.StartObject;
        reader.Skip();
        return isObject ? utf8[start..(int)reader.BytesConsumed] : default;
    }
}
