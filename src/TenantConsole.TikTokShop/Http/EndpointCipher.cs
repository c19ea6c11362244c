namespace TenantConsole.TikTokShop;

/// <summary>Which cipher an endpoint takes. The platform refuses one that it does not expect.</summary>
public enum EndpointCipher
{
    /// <summary>No cipher: the token alone says whose data it is.</summary>
    None,

    /// <summary><c>shop_cipher</c>.</summary>
    Shop,
}
