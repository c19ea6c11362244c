using System.Text.Json;
using System.Text.Json.Serialization;
using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop;

public sealed partial class Order
{
    /// <summary>The bytes that this order was read from, exactly as the platform sent them, buyer data included: for the mirror.</summary>
    /// <remarks>A slice of the whole answer, which stays in memory as long as the slice does.</remarks>
    [JsonIgnore]
    public ReadOnlyMemory<byte> Raw { get; private set; }

    /// <summary>Reads one order from its JSON, such as a row of the mirror. Buyer data may have been taken out of it.</summary>
    /// <param name="utf8">The JSON object in UTF-8; kept as <see cref="Raw"/> without a copy.</param>
    /// <exception cref="JsonException">It is not an order.</exception>
    public static Order Parse(ReadOnlyMemory<byte> utf8)
    {
        var order = WireJson.Read(utf8, OrdersJson.Default.Order);
        order.Raw = utf8;
        return order;
    }

    /// <summary>Reads the order at which a reader stands, in one pass: the serialiser's own entry for readers would first look for the end.</summary>
    /// <param name="reader">At the beginning of the object; afterwards at its end.</param>
    /// <param name="utf8">What the reader reads. The order keeps a slice of it.</param>
    /// <exception cref="JsonException">It is not an order.</exception>
    internal static Order Read(ref Utf8JsonReader reader, ReadOnlyMemory<byte> utf8)
    {
        var start = (int)reader.TokenStartIndex;
        try
        {
            var order = ((JsonConverter<Order>)OrdersJson.Default.Order.Converter).Read(ref reader, typeof(Order), OrdersJson.Default.Options)
                ?? throw new JsonException("An order is null.");
            order.Raw = utf8[start..(int)reader.BytesConsumed];
            return order;
        }
        catch (Exception cause) when (cause is InvalidOperationException or FormatException)
        {
            throw new JsonException("An order has a value of the wrong kind.", cause);   // what the serialiser makes of it elsewhere
        }
    }

    /// <summary>The order's id and nothing else.</summary>
    public override string ToString() => $"Order {Id}";
}
