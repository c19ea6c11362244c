using System.Globalization;
using System.Text.Json;

namespace TenantConsole.Core.Platform.Inbox;

/// <summary>The envelope of a notification, as far as receiving needs it. Reads past the data without looking into it.</summary>
/// <param name="Topic">The number in <c>type</c>; 0 when there is none: it is kept all the same.</param>
/// <param name="Id">As it came; null when absent.</param>
/// <param name="Shop">The shop, when it names one.</param>
/// <param name="Account">The creator or seller, when it names no shop.</param>
/// <param name="EventTime">When the platform sent it first.</param>
internal readonly record struct NotificationHead(int Topic, string? Id, string? Shop, string? Account, DateTimeOffset? EventTime)
{
    private const int LongestId = 64;
    private const int LongestSubject = 100;
    private const long LastSecond = 253_402_300_799; // of the year 9999

    /// <summary>The id as the database can keep it; null for one that is no id. Its key is made from what came.</summary>
    public string? KeptId => Id is { Length: > 0 and <= LongestId } id && !id.Contains('\0') ? id : null;

    /// <summary>What it is about, as the database can keep it.</summary>
    public string Subject
    {
        get
        {
            var subject = (Shop ?? Account ?? "").Replace("\0", "", StringComparison.Ordinal);
            return subject.Length <= LongestSubject ? subject : subject[..LongestSubject];
        }
    }

    /// <summary>Reads it.</summary>
    /// <returns>False when the bytes are no JSON object.</returns>
    public static bool TryRead(ReadOnlySpan<byte> utf8, out NotificationHead head)
    {
        try
        {
            head = Read(utf8);
            return true;
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            head = default; // not JSON, or text that is no Unicode
            return false;
        }
    }

    private static NotificationHead Read(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("A notification is a JSON object.");
        int topic = 0;
        string? id = null, shop = null, creator = null, seller = null;
        DateTimeOffset? time = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("type"u8))
                topic = (int)Math.Clamp(Number(ref reader) ?? 0, 0, int.MaxValue);
            else if (reader.ValueTextEquals("tts_notification_id"u8))
                id = Text(ref reader);
            else if (reader.ValueTextEquals("shop_id"u8))
                shop = Text(ref reader);
            else if (reader.ValueTextEquals("creator_open_id"u8))
                creator = Text(ref reader);
            else if (reader.ValueTextEquals("seller_open_id"u8))
                seller = Text(ref reader);
            else if (reader.ValueTextEquals("timestamp"u8))
                time = Number(ref reader) is { } seconds and >= 0 and <= LastSecond ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;
            else
                Pass(ref reader);
        }

        while (reader.Read())
        {
            // to the end: nothing may stand behind the object
        }

        return new(topic, id, shop, creator ?? seller, time);
    }

    private static void Pass(ref Utf8JsonReader reader)
    {
        reader.Read();
        reader.Skip();
    }

    private static long? Number(ref Utf8JsonReader reader) =>
        long.TryParse(Text(ref reader), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // Ids come as text or as a number; anything else is as good as absent.
    private static string? Text(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String)
            return reader.GetString() is { Length: > 0 } text ? text : null;
        if (reader.TokenType == JsonTokenType.Number)
            return System.Text.Encoding.UTF8.GetString(reader.ValueSpan);
        reader.Skip();
        return null;
    }
}
