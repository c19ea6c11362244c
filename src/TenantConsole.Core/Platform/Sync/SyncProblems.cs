using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Platform.Sync;

/// <summary>The expected failures of a synchronisation.</summary>
public static class SyncProblems
{
    /// <summary>The store is gone or disconnected.</summary>
    public static Problem NotConnected => PlatformTexts.Say.Problem("platform.not-connected");

    /// <summary>The agency does not work at present.</summary>
    public static Problem AgencyRests => PlatformTexts.Say.Problem("platform.agency-rests");

    /// <summary>Some kinds of objects could not be read; the others were.</summary>
    public static Problem KindsFailed(Phrase which) => PlatformTexts.Say.Problem("platform.kinds-failed", [which]);
}
