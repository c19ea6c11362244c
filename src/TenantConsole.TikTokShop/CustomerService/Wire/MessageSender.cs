// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.CustomerService;

/// <summary>Message sender.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /customer_service/202309/conversations</c>; <c>GET /customer_service/202309/conversations/{conversation_id}/messages</c>.</remarks>
public sealed partial class MessageSender
{
    /// <summary>Im user ID.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("im_user_id"), BuyerData]
    public string? ImUserId { get; set; }

    /// <summary>Avatar.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("avatar"), BuyerData]
    public string? Avatar { get; set; }

    /// <summary>Role: <c>BUYER</c>, <c>SHOP</c>, <c>CUSTOMER_SERVICE</c>, <c>SYSTEM</c>, <c>ROBOT</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("role")]
    public string? Role { get; set; }

    /// <summary>Nickname.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("nickname"), BuyerData]
    public string? Nickname { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
