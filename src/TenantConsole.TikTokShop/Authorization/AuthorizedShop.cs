using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop;

/// <summary>A shop that a seller's token covers. Source: section 6.1 of our facts.</summary>
public sealed record AuthorizedShop
{
    /// <summary>The id that webhooks name.</summary>
    [JsonPropertyName("id"), JsonRequired]
    public ShopId Id { get; set; }

    /// <summary>The shop's name for people.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>The market, such as <c>GB</c>.</summary>
    [JsonPropertyName("region")]
    public string? Region { get; set; }

    /// <summary><c>LOCAL</c> or <c>CROSS_BORDER</c>; others may come.</summary>
    [JsonPropertyName("seller_type")]
    public string? SellerType { get; set; }

    /// <summary>Chooses this shop in requests.</summary>
    [JsonPropertyName("cipher"), JsonRequired]
    public ShopCipher Cipher { get; set; }

    /// <summary>The shop's short code in the seller's own pages.</summary>
    [JsonPropertyName("code")]
    public string? Code { get; set; }

    /// <summary>Fields that the client does not know yet.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
