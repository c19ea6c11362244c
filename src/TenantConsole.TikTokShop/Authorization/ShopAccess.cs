namespace TenantConsole.TikTokShop;

/// <summary>All that a request about one shop needs: the seller's token and the shop's cipher. Both print as <c>***</c>.</summary>
/// <param name="Token">Allows the request.</param>
/// <param name="Cipher">Chooses the shop.</param>
public sealed record ShopAccess(AccessToken Token, ShopCipher Cipher);
