// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Recipient address update.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 3, RECIPIENT_ADDRESS_UPDATE</c>.</remarks>
public sealed partial class RecipientAddressUpdate
{
    /// <summary>Order ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; at <c>topic 3, RECIPIENT_ADDRESS_UPDATE</c>.</remarks>
    [JsonPropertyName("order_id")]
    public OrderId? OrderId { get; set; }

    /// <summary>Update time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; at <c>topic 3, RECIPIENT_ADDRESS_UPDATE</c>.</remarks>
    [JsonPropertyName("update_time")]
    public DateTimeOffset? UpdateTime { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
