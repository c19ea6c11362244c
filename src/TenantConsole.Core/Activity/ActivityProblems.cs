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

    /// <summary>An export of more runs than one file holds.</summary>
    public static Problem TooManyRuns(int most) => ActivityTexts.Say.Problem("activity.too-many-runs", [most]);
}
