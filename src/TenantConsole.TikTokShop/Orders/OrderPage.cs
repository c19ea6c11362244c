using System.Text.Json;

namespace TenantConsole.TikTokShop;

/// <summary>One page of orders.</summary>
/// <param name="Orders">In the order of the search; each with its raw bytes.</param>
/// <param name="NextPageToken">Gets the next page of the same search; null on the last one. Opaque.</param>
/// <param name="TotalCount">How many orders the whole search finds, if the platform says.</param>
public sealed record OrderPage(IReadOnlyList<Order> Orders, string? NextPageToken, int? TotalCount) : IPage
{
    /// <summary>Reads the data object of an answer of search or detail: each order is parsed straight out of the answer.</summary>
    /// <param name="utf8">The data object in UTF-8. The orders keep slices of it.</param>
    /// <exception cref="JsonException">It is not such an object, or an order in it is not one.</exception>
    public static OrderPage Parse(ReadOnlyMemory<byte> utf8)
    {
        var orders = new List<Order>(OrderSearch.LargestPage);
        string? next = null;
        int? total = null;
        var reader = new Utf8JsonReader(utf8.IsEmpty ? "{}"u8 : utf8.Span);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) throw new JsonException("The data is not an object.");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("orders"))
            {
                reader.Read();
                ReadOrders(ref reader, utf8, orders);
            }
            else if (reader.ValueTextEquals("next_page_token"))
            {
                reader.Read();
                next = reader.TokenType == JsonTokenType.String && reader.GetString() is { Length: > 0 } token ? token : null;
            }
            else if (reader.ValueTextEquals("total_count"))
            {
                reader.Read();
                total = reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var count) ? count : null;
            }
            else
            {
                reader.Read();
                reader.Skip();
            }
        }

        return new OrderPage(orders, next, total);
    }

    private static void ReadOrders(ref Utf8JsonReader reader, ReadOnlyMemory<byte> utf8, List<Order> orders)
    {
        if (reader.TokenType == JsonTokenType.Null) return;
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("orders is not a list.");
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) orders.Add(Order.Read(ref reader, utf8));
    }
}
