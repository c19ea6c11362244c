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

    /// <summary>The order's id and nothing else.</summary>
    public override string ToString() => $"Order {Id}";
}
