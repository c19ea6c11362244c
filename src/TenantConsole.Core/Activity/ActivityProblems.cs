namespace TenantConsole.Core.Activity;

/// <summary>The expected failures of the module.</summary>
public static class ActivityProblems
{
    /// <summary>The run does not exist, or works on a store out of the actor's sight.</summary>
    public static Problem UnknownRun => ActivityTexts.Say.Unknown("activity.unknown-run");

    /// <summary>Cancelling what has ended.</summary>
    public static Problem AlreadyEnded => ActivityTexts.Say.Problem("activity.run-ended");

    /// <summary>More open runs than are asked to stop at once.</summary>
    public static Problem TooManyToCancel(int most) => ActivityTexts.Say.Problem("activity.too-many-to-cancel", [most]);

    /// <summary>Rows of a run that has not ended.</summary>
    public static Problem StillAtWork => ActivityTexts.Say.Problem("activity.run-at-work");

    /// <summary>Rows of a kind of run that has no way to try them again.</summary>
    public static Problem NotRetried => ActivityTexts.Say.Problem("activity.rows-not-retried");

    /// <summary>No row is left that would have to be tried again.</summary>
    public static Problem NothingToRetry => ActivityTexts.Say.Problem("activity.nothing-to-retry");

    /// <summary>More failed rows than are tried again at once.</summary>
    public static Problem TooManyToRetry(int most) => ActivityTexts.Say.Problem("activity.too-many-to-retry", [most]);

    /// <summary>An export of more runs than one file holds.</summary>
    public static Problem TooManyRuns(int most) => ActivityTexts.Say.Problem("activity.too-many-runs", [most]);
}
