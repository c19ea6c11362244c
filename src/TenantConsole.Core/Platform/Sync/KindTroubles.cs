using System.Collections.Frozen;
using Microsoft.Extensions.Logging;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Platform.Objects;
using TenantConsole.Core.Platform.Runs;
using TenantConsole.Core.Texts;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Platform.Sync;

/// <summary>
/// Judges what single kinds of objects came to grief on in a run that reads several. A kind whose endpoint is withdrawn or fails does not keep the others from being read; at its end the run says
/// which kinds failed, and why, and tries those again that may pass.
/// </summary>
public sealed class KindTroubles(IEnumerable<IRunFailure> failures, TimeProvider clock, ILogger<KindTroubles> log)
{
    private static readonly FrozenDictionary<string, string> Names = ObjectKinds.All.ToFrozenDictionary(kind => kind, kind => $"platform.kind.{kind.Replace('_', '-')}");
    private readonly IReadOnlyList<IRunFailure> _failures = [.. failures];

    /// <summary>True for what concerns one kind, as far as is known; false for what would meet the others too, or is no failure: the node stops, the lane is lost, the database is away, the consent is gone.</summary>
    internal static bool AreOfKind(Exception failed) => failed switch
    {
        OperationCanceledException or RunStepsAsideException or ConnectionBrokenException => false,
        ReauthoriseException { Reason: not ReauthoriseReason.Scope } => false,
        _ => !LaneLease.IsLost(failed) && !DatabaseAway.Is(failed),
    };

    /// <summary>What it means, in words that name the kind.</summary>
    internal FailureVerdict Judge(RunContext run, string kind, Exception failed)
    {
        var now = clock.GetUtcNow();
        var verdict = _failures.Select(failure => failure.Judge(failed, now)).FirstOrDefault(v => v is not null);
        log.KindFailed(failed, kind, run.Run.Id, run.Run.TenantId);
        return (verdict ?? new(Phrase.Of("platform.kind.unexpected"), null)) with { Words = Phrase.Of("platform.kind.failed", Phrase.Of(Names[kind]), verdict?.Words ?? Phrase.Of("platform.kind.unexpected")) };
    }

    /// <summary>How a run ends, once it has been through all kinds.</summary>
    /// <param name="lost">The words of those that are not tried again.</param>
    /// <param name="waiting">Those that are.</param>
    /// <returns>Why it failed; null when it did not.</returns>
    /// <exception cref="KindsWaitException">Some are tried again.</exception>
    internal static Problem? End(IReadOnlyList<Phrase> lost, IReadOnlyList<(FailureVerdict Verdict, Exception Cause)> waiting)
    {
        var words = Phrase.Sentences([.. lost, .. waiting.Select(w => w.Verdict.Words)]);
        if (waiting.Count > 0)
            throw new KindsWaitException(new(words, waiting.Min(w => w.Verdict.RetryNotBefore), waiting.Any(w => w.Verdict.CountsAsTry)), waiting[0].Cause);
        return lost.Count == 0 ? null : SyncProblems.KindsFailed(words);
    }
}
