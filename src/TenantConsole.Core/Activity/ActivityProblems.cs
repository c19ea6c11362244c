namespace TenantConsole.Core.Activity;

/// <summary>The expected failures of the module.</summary>
public static class ActivityProblems
{
    /// <summary>The run does not exist, or works on a store out of the actor's sight.</summary>
    public static Problem UnknownRun { get; } = Problem.Unknown("This run");

    /// <summary>Cancelling what has ended.</summary>
    public static Problem AlreadyEnded { get; } = new("activity.run-ended", "This run has already ended. What it did stays.");
}
