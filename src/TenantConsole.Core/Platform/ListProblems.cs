namespace TenantConsole.Core.Platform.Missed;

/// <summary>The expected failures around what was not told.</summary>
public static class MissedProblems
{
    /// <summary>More than a file holds.</summary>
    public static Problem TooMany(int most) => PlatformTexts.Say.Problem("platform.too-many-rows", [most]);
}
