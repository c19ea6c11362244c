using System.Net;

namespace TenantConsole.TikTokShop;

/// <summary>What came of a call, for the gate that let it through.</summary>
/// <param name="Verdict">What it says about the speed of calls.</param>
/// <param name="RetryAt">When the next call may be tried, by protocol time: the platform's word, or else our own backoff.</param>
public readonly record struct CallAnswer(CallVerdict Verdict, DateTimeOffset? RetryAt)
{
    internal static readonly CallAnswer Taken = new(CallVerdict.Taken, null);

    internal static CallAnswer Of(TikTokShopException failed) => new(VerdictOf(failed), (failed as RetryLaterException)?.RetryAt);

    private static CallVerdict VerdictOf(TikTokShopException failed) =>
        failed.HttpStatus == HttpStatusCode.TooManyRequests || failed.Code == PlatformCodes.TooManyRequests
            || PlatformCodes.Judge(failed.Code, failed.PlatformMessage, failed.HttpStatus).Kind == PlatformCodes.Kind.DailyQuota ? CallVerdict.Throttled
        : failed.HttpStatus == HttpStatusCode.ServiceUnavailable ? CallVerdict.Overloaded
        : failed is InvalidRequestException { IsWithdrawn: true } ? CallVerdict.Withdrawn
        : CallVerdict.Other;
}
