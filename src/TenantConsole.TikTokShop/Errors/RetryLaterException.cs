namespace TenantConsole.TikTokShop;

/// <summary>Nothing was done, and the same request can succeed later: too many requests, overload, maintenance, no connection.</summary>
/// <param name="failure">What is known about it.</param>
/// <param name="retryAt">Not before this moment, by protocol time.</param>
public sealed class RetryLaterException(PlatformFailure failure, DateTimeOffset retryAt)
    : TikTokShopException(failure, $"Try again at {retryAt.UtcDateTime:HH:mm:ss} UTC.")
{
    /// <summary>Not before this moment, by protocol time: what the platform said, or else our own backoff.</summary>
    public DateTimeOffset RetryAt { get; } = retryAt;
}
