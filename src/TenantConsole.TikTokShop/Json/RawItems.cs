using System.Text.Json;

namespace TenantConsole.TikTokShop.Json;

/// <summary>Gives the items of a page the bytes that they were read from.</summary>
internal static class RawItems
{
    /// <summary>Gives each its own.</summary>
    /// <param name="items">As they were read; null when the page has none.</param>
    /// <param name="data">The data object that they were read from. The items keep slices of it.</param>
    /// <param name="list">The name of the list in it.</param>
    /// <param name="give">Gives one.</param>
    /// <exception cref="JsonException">The list has other items than were read.</exception>
    public static void Give<T>(List<T>? items, ReadOnlyMemory<byte> data, ReadOnlySpan<byte> list, Action<T, ReadOnlyMemory<byte>> give)
    {
        if (items is not { Count: > 0 }) return;
        var reader = new Utf8JsonReader(data.Span);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var wanted = reader.ValueTextEquals(list);
            reader.Read();
            if (!wanted)
            {
                reader.Skip();
                continue;
            }

            var at = 0;
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                if (at == items.Count || items[at] is not { } item) throw new JsonException("A list has other items than it was read with.");
                give(item, data[start..(int)reader.BytesConsumed]);
                at++;
            }
        }
    }
}
