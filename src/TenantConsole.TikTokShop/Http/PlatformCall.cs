namespace TenantConsole.TikTokShop;

/// <summary>A call that is about to be sent to the API host, as its gate sees it.</summary>
/// <param name="Endpoint">What is called.</param>
/// <param name="AppKey">The app in whose name.</param>
/// <param name="Token">The seller's token; prints as <c>***</c>.</param>
/// <param name="Cipher">The shop, for endpoints that take one; prints as <c>***</c>.</param>
public sealed record PlatformCall(Endpoint Endpoint, string AppKey, AccessToken Token, ShopCipher? Cipher);
