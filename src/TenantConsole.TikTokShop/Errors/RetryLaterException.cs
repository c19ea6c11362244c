namespace TenantConsole.TikTokShop;

/// <summary>Nothing was done, and the same request can succeed later: too many requests, overload, maintenance, no connection.</summary>
/// <param name="failure">What is known about it.</param>
/// <param name="retryAt">Not before this moment, by protocol time.</param>
public sealed class RetryLaterException(PlatformFailure failure, DateTimeOffset retryAt)
    : TikTokShopException(failure, $"Try again at {retryAt.UtcDateTime:HH:mm:ss} UTC.")
{
    /// <summary>Not before this moment, by protocol time: what the platform said, or else our own backoff.</summary>
    public DateTimeOffset RetryAt { get; } = retryAt;

    /// <summary>True when the call was never sent: its <see cref="ICallGate"/> held it back.</summary>
    public bool HeldBack { get; private init; }

    /// <summary>True when the platform said that it failed at this request: another one may well succeed. Not of overload, which says nothing of the request.</summary>
    public bool Failed { get; init; }

    /// <summary>What a gate throws when a call would have to wait too long.</summary>
    /// <param name="endpoint">What was to be called.</param>
    /// <param name="retryAt">When it may be tried again, by protocol time.</param>
    public static RetryLaterException Held(Endpoint endpoint, DateTimeOffset retryAt) =>
        new(new PlatformFailure(endpoint.Name) { PlatformMessage = "held back by the rate limit" }, retryAt) { HeldBack = true };
}
