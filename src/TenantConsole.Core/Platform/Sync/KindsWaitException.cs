using TenantConsole.Core.Platform.Runs;

namespace TenantConsole.Core.Platform.Sync;

/// <summary>All kinds of a run were read but some, whose failures may pass: the run is taken up again for those.</summary>
internal sealed class KindsWaitException(FailureVerdict verdict, Exception cause) : Exception("Some kinds of objects could not be read yet.", cause)
{
    public FailureVerdict Verdict { get; } = verdict;
}

/// <summary>Knows the verdict, because it was given kind by kind.</summary>
internal sealed class KindsWaitFailure : IRunFailure
{
    public FailureVerdict? Judge(Exception exception, DateTimeOffset now) => (exception as KindsWaitException)?.Verdict;
}
