namespace TenantConsole.Core.Activity;

/// <summary>The expected failures of the module.</summary>
public static class ActivityProblems
{
    /// <summary>The run does not exist, or works on a store out of the actor's sight.</summary>
    public static Problem UnknownRun => ActivityTexts.Say.Unknown("activity.unknown-run");

    /// <summary>Cancelling what has ended.</summary>
    public static Problem AlreadyEnded => ActivityTexts.Say.Problem("activity.run-ended");
}
