// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>New message sender.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 14, NEW_MESSAGE</c>.</remarks>
public sealed partial class NewMessageSender
{
    /// <summary>Im user ID.</summary>
    /// <remarks>Text; at <c>topic 14, NEW_MESSAGE</c>.</remarks>
    [JsonPropertyName("im_user_id"), BuyerData]
    public string? ImUserId { get; set; }

    /// <summary>Role: <c>BUYER</c>, <c>SHOP</c>, <c>CUSTOMER_SERVICE</c>, <c>SYSTEM</c>, <c>ROBOT</c>; others may come.</summary>
    /// <remarks>Text; at <c>topic 14, NEW_MESSAGE</c>.</remarks>
    [JsonPropertyName("role")]
    public string? Role { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
