namespace TenantConsole.Core.Platform.RateLimits.References;

/// <summary>The expected failures of reading what seldom changes.</summary>
public static class ReferenceProblems
{
    /// <summary>The store is disconnected, so that TikTok Shop is not asked.</summary>
    public static Problem NotConnected => PlatformTexts.Say.Problem("platform.reference.not-connected");
}
