namespace TenantConsole.Core.Platform;

/// <summary>The expected failures of the module's lists.</summary>
public static class ListProblems
{
    /// <summary>More than a file holds.</summary>
    public static Problem TooManyRows(int most) => PlatformTexts.Say.Problem("platform.too-many-rows", [most]);
}
