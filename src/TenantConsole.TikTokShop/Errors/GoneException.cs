namespace TenantConsole.TikTokShop;

/// <summary>What was asked for does not exist in this shop (any more).</summary>
/// <param name="failure">What is known about it.</param>
public sealed class GoneException(PlatformFailure failure) : TikTokShopException(failure, "It does not exist in this shop.");
