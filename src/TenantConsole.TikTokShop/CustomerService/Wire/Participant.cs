// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.CustomerService;

/// <summary>Participant.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /customer_service/202309/conversations</c>.</remarks>
public sealed partial class Participant
{
    /// <summary>Im user ID.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("im_user_id"), BuyerData]
    public string? ImUserId { get; set; }

    /// <summary>Avatar.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("avatar"), BuyerData]
    public string? Avatar { get; set; }

    /// <summary>User ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("user_id"), BuyerData]
    public BuyerUserId? UserId { get; set; }

    /// <summary>Role: <c>BUYER</c>, <c>SHOP</c>, <c>CUSTOMER_SERVICE</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("role")]
    public string? Role { get; set; }

    /// <summary>Nickname.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("nickname"), BuyerData]
    public string? Nickname { get; set; }

    /// <summary>Buyer platform: <c>TIKTOK_SHOP</c>, <c>TOKOPEDIA</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("buyer_platform")]
    public string? BuyerPlatform { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
