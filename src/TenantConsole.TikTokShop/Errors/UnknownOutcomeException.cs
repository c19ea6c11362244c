namespace TenantConsole.TikTokShop;

/// <summary>The request may or may not have been carried out, and a second one could do harm. Read the object back before sending again.</summary>
/// <param name="failure">What is known about it.</param>
public sealed class UnknownOutcomeException(PlatformFailure failure)
    : TikTokShopException(failure, "Nobody knows whether it was carried out: read back before sending again.");
