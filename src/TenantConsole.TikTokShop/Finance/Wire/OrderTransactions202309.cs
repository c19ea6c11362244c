// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Finance;

/// <summary>Order transactions202309.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /finance/202309/orders/{order_id}/statement_transactions</c>.</remarks>
public sealed partial class OrderTransactions202309
{
    /// <summary>Order create time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202309.</remarks>
    [JsonPropertyName("order_create_time")]
    public DateTimeOffset? OrderCreateTime { get; set; }

    /// <summary>Order ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("order_id")]
    public OrderId? OrderId { get; set; }

    /// <summary>Statement transactions.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("statement_transactions")]
    public List<StatementTransaction202309>? Transactions { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
