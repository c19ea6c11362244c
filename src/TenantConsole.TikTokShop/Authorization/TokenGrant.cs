using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop;

/// <summary>What a seller's consent, or a refresh, gives: a pair of tokens for the seller's account. The shops come from <see cref="ShopsClient"/>.</summary>
/// <remarks>
/// Keep both tokens, durably and together, before using either: a refresh may use up the old refresh token. Tokens print as <c>***</c>.
/// Source: section 2.4 of our facts.
/// </remarks>
public sealed record TokenGrant
{
    /// <summary>For requests, until <see cref="AccessTokenExpiresAt"/>.</summary>
    [JsonPropertyName("access_token"), JsonRequired]
    public AccessToken AccessToken { get; set; }

    /// <summary>The moment, not a duration, in spite of the wire's name. Never computed: commonly seven days away.</summary>
    [JsonPropertyName("access_token_expire_in"), JsonRequired]
    public DateTimeOffset AccessTokenExpiresAt { get; set; }

    /// <summary>For the next refresh, until <see cref="RefreshTokenExpiresAt"/>.</summary>
    [JsonPropertyName("refresh_token"), JsonRequired]
    public RefreshToken RefreshToken { get; set; }

    /// <summary>The moment when the seller must consent again; commonly a year away.</summary>
    [JsonPropertyName("refresh_token_expire_in"), JsonRequired]
    public DateTimeOffset RefreshTokenExpiresAt { get; set; }

    /// <summary>The seller's account within this app: the same at each consent of this seller.</summary>
    [JsonPropertyName("open_id"), JsonRequired]
    public string OpenId { get; set; } = "";

    /// <summary>The seller's name for people.</summary>
    [JsonPropertyName("seller_name")]
    public string? SellerName { get; set; }

    /// <summary>The seller's home region, such as <c>GB</c>; shops may be elsewhere.</summary>
    [JsonPropertyName("seller_base_region")]
    public string? SellerBaseRegion { get; set; }

    /// <summary>One of <see cref="UserTypes"/>; others may come.</summary>
    [JsonPropertyName("user_type")]
    public int UserType { get; set; }

    /// <summary>What the seller allowed, such as <c>seller.order.info</c>. Null when the answer does not say.</summary>
    [JsonPropertyName("granted_scopes")]
    public IReadOnlyList<string>? GrantedScopes { get; set; }

    /// <summary>Fields that the client does not know yet.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
