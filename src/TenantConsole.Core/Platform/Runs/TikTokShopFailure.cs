using System.Globalization;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Platform.Runs;

/// <summary>The platform's refusals, by what can be done about them.</summary>
internal sealed class TikTokShopFailure : IRunFailure
{
    public FailureVerdict? Judge(Exception exception, DateTimeOffset now) => exception switch
    {
        RetryLaterException later => new($"TikTok Shop asked us to come back later{Words(later)}.", later.RetryAt),
        // Reading again harms nothing, and jobs only read outside of commands.
        UnknownOutcomeException unknown => new($"TikTok Shop did not answer in time{Words(unknown)}.", now),
        ReauthoriseException refused => new($"TikTok Shop no longer accepts the connection{Words(refused)}. Reconnect the store.", null),
        TikTokShopException refused => new($"TikTok Shop refused the request{Words(refused)}.", null),
        _ => null,
    };

    private static string Words(TikTokShopException refused) =>
        refused.Code is { } code ? string.Create(CultureInfo.InvariantCulture, $" (code {code}: {refused.PlatformMessage})") : "";
}
