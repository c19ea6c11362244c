namespace TenantConsole.Core.Activity.Files;

/// <summary>The expected failures of files.</summary>
public static class FileProblems
{
    /// <summary>The link is too old or was changed.</summary>
    public static Problem LinkExpired => ActivityTexts.Say.Problem("activity.file-link");

    /// <summary>The row is there, the bytes are not.</summary>
    public static Problem Gone => ActivityTexts.Say.Problem("activity.file-gone");

    /// <summary>There is no such file, or not for this actor.</summary>
    public static Problem Unknown => ActivityTexts.Say.Unknown("activity.unknown-file");
}
