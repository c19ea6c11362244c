using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Platform.Runs;

/// <summary>Knows what an exception of a job means: to be tried again, or the end, and in which words.</summary>
public interface IRunFailure
{
    /// <summary>The verdict, or null when it does not know this exception.</summary>
    FailureVerdict? Judge(Exception exception, DateTimeOffset now);
}

/// <summary>What a failure means for the run.</summary>
/// <param name="Words">What happened, for people; a whole sentence.</param>
/// <param name="RetryNotBefore">When it may be tried again; null when trying again does not help.</param>
/// <param name="CountsAsTry">False when nothing was tried: our own limit held the call back, and the run waits as long as it takes.</param>
public sealed record FailureVerdict(Phrase Words, DateTimeOffset? RetryNotBefore, bool CountsAsTry = true);
