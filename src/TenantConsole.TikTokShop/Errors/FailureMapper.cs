using System.Net;

namespace TenantConsole.TikTokShop;

/// <summary>Makes the exception for a failure: the table's verdict, and whether the request may be sent twice.</summary>
internal static class FailureMapper
{
    /// <summary>Of a request that was answered with a refusal.</summary>
    /// <param name="failure">What is known.</param>
    /// <param name="repeat">Whether the request may be sent twice.</param>
    /// <param name="now">Protocol time.</param>
    /// <param name="backoff">Our own wait, when the platform names none.</param>
    public static TikTokShopException Map(PlatformFailure failure, EndpointRepeat repeat, DateTimeOffset now, TimeSpan backoff)
    {
        var verdict = PlatformCodes.Judge(failure.Code, failure.PlatformMessage, failure.HttpStatus);
        return verdict.Kind switch
        {
            PlatformCodes.Kind.Throttled => new RetryLaterException(failure, failure.RetryAt ?? now + backoff),
            PlatformCodes.Kind.DailyQuota => new RetryLaterException(failure, failure.RetryAt ?? NextDay(now)),
            PlatformCodes.Kind.Failed => Lost(failure, repeat, now, backoff, failure.HttpStatus != HttpStatusCode.ServiceUnavailable),
            PlatformCodes.Kind.Reauthorise => new ReauthoriseException(failure, verdict.Reason),
            PlatformCodes.Kind.Gone => new GoneException(failure),
            PlatformCodes.Kind.Invalid => new InvalidRequestException(failure, verdict.Field),
            _ => new UnknownRefusalException(failure),
        };
    }

    /// <summary>Of a request that may have been carried out, although nothing usable came back.</summary>
    /// <param name="failure">What is known.</param>
    /// <param name="repeat">Whether the request may be sent twice.</param>
    /// <param name="now">Protocol time.</param>
    /// <param name="backoff">Our own wait, when the platform names none.</param>
    /// <param name="failed">The platform said itself that it failed at this request.</param>
    public static TikTokShopException Lost(PlatformFailure failure, EndpointRepeat repeat, DateTimeOffset now, TimeSpan backoff, bool failed = false) =>
        repeat == EndpointRepeat.Safe
            ? new RetryLaterException(failure, failure.RetryAt ?? now + backoff) { Failed = failed }
            : new UnknownOutcomeException(failure);

    private static DateTimeOffset NextDay(DateTimeOffset now) => new(now.UtcDateTime.Date.AddDays(1), TimeSpan.Zero);
}
