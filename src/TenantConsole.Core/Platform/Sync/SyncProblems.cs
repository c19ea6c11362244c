namespace TenantConsole.Core.Platform.Sync;

/// <summary>The expected failures of a synchronisation.</summary>
public static class SyncProblems
{
    /// <summary>The store is gone or disconnected.</summary>
    public static Problem NotConnected { get; } = new("platform.not-connected", "The store is disconnected, so nothing was synchronised. Connect it again in Settings, Stores.");

    /// <summary>The agency does not work at present.</summary>
    public static Problem AgencyRests { get; } = new("platform.agency-rests", "The agency is suspended or closing, so nothing is synchronised.");
}
