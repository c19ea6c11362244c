using TenantConsole.Core.Stores;
using TenantConsole.Core.Texts;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Platform.Commands;

/// <summary>What a call that failed means for the commands in it.</summary>
/// <param name="Kind">What it means.</param>
/// <param name="Words">Why, for people.</param>
/// <param name="RetryAt">When it may be tried again, where that is said.</param>
/// <param name="OfPlatform">The platform is in trouble: the breaker counts it.</param>
internal sealed record CallTrouble(CallTrouble.Sort Kind, Phrase Words, DateTimeOffset? RetryAt = null, bool OfPlatform = false)
{
    /// <summary>What can be done.</summary>
    internal enum Sort
    {
        /// <summary>Nothing was done, and nothing is wrong with the call: it is not its turn. No attempt.</summary>
        Wait,

        /// <summary>Nothing was done: another attempt.</summary>
        Retry,

        /// <summary>Nobody knows whether it was done.</summary>
        Unknown,

        /// <summary>Refused; one row may be the reason.</summary>
        Refused,

        /// <summary>Refused, whatever the rows say.</summary>
        Hopeless,
    }

    private static readonly TimeSpan UntilSomebodyMends = TimeSpan.FromMinutes(1);

    /// <summary>Of a store without a connection that works.</summary>
    public static CallTrouble Of(Problem problem, DateTimeOffset now) => new(Sort.Wait, problem.Phrase, now + UntilSomebodyMends);

    /// <summary>Of the client's exception.</summary>
    public static CallTrouble Of(TikTokShopException failed, DateTimeOffset now) => failed switch
    {
        RetryLaterException { HeldBack: true } held => new(Sort.Wait, Phrase.Of("platform.failure.held-back"), held.RetryAt),
        RetryLaterException { HttpStatus: { } status } later when (int)status < 500 => new(Sort.Wait, Phrase.Of("platform.failure.later", StoresProblems.Words(later)), later.RetryAt),
        RetryLaterException away => new(Sort.Retry, Phrase.Of("platform.failure.no-answer", StoresProblems.Words(away)), away.RetryAt, OfPlatform: true),
        UnknownOutcomeException or UnreadableAnswerException => new(Sort.Unknown, Phrase.Of("platform.failure.no-answer", StoresProblems.Words(failed)), OfPlatform: true),
        ReauthoriseException => new(Sort.Wait, Phrase.Of("platform.failure.connection", StoresProblems.Words(failed)), now + UntilSomebodyMends),
        InvalidRequestException { IsWithdrawn: true } => new(Sort.Wait, Phrase.Of("platform.failure.version", failed.Operation), now + UntilSomebodyMends),
        // One that nobody knows can be about a single row as well.
        InvalidRequestException or UnknownRefusalException => new(Sort.Refused, Phrase.Of("platform.failure.refused", StoresProblems.Words(failed))),
        _ => new(Sort.Hopeless, Phrase.Of("platform.failure.refused", StoresProblems.Words(failed))),
    };
}
