using TenantConsole.Core.Stores;
using TenantConsole.Core.Texts;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Platform.Runs;

/// <summary>The platform's refusals, by what can be done about them.</summary>
internal sealed class TikTokShopFailure : IRunFailure
{
    public FailureVerdict? Judge(Exception exception, DateTimeOffset now) => exception switch
    {
        RetryLaterException { HeldBack: true } held => new(Phrase.Of("platform.failure.held-back"), held.RetryAt, CountsAsTry: false),
        RetryLaterException later => new(Phrase.Of("platform.failure.later", StoresProblems.Words(later)), later.RetryAt),
        // Reading again harms nothing, and jobs only read outside of commands.
        UnknownOutcomeException unknown => new(Phrase.Of("platform.failure.no-answer", StoresProblems.Words(unknown)), now),
        ReauthoriseException refused => new(Phrase.Of("platform.failure.connection", StoresProblems.Words(refused)), null),
        InvalidRequestException { IsWithdrawn: true } withdrawn => new(Phrase.Of("platform.failure.version", withdrawn.Operation), null),
        TikTokShopException refused => new(Phrase.Of("platform.failure.refused", StoresProblems.Words(refused)), null),
        _ => null,
    };
}
