namespace TenantConsole.Core.Platform.Queues;

/// <summary>The expected failures around queues.</summary>
public static class QueuesProblems
{
    /// <summary>The words of a pause do not fit.</summary>
    public static Problem ReasonTooLong(int most) => PlatformTexts.Say.Problem("platform.pause-reason-too-long", [most], field: "reason");
}
