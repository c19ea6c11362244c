namespace TenantConsole.TikTokShop;

/// <summary>The authorisation does not allow this. Repeating does not help; a refresh or the seller's consent does.</summary>
/// <param name="failure">What is known about it.</param>
/// <param name="reason">What exactly was not accepted.</param>
public sealed class ReauthoriseException(PlatformFailure failure, ReauthoriseReason reason)
    : TikTokShopException(failure, reason == ReauthoriseReason.AccessToken ? "Refresh the access token." : "The seller has to authorise again.")
{
    /// <summary>What exactly was not accepted.</summary>
    public ReauthoriseReason Reason { get; } = reason;
}
