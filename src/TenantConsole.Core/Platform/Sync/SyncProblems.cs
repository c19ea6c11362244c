namespace TenantConsole.Core.Platform.Sync;

/// <summary>The expected failures of a synchronisation.</summary>
public static class SyncProblems
{
    /// <summary>The store is gone or disconnected.</summary>
    public static Problem NotConnected => PlatformTexts.Say.Problem("platform.not-connected");

    /// <summary>The agency does not work at present.</summary>
    public static Problem AgencyRests => PlatformTexts.Say.Problem("platform.agency-rests");
}
