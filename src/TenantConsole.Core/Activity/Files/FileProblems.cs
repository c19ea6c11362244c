namespace TenantConsole.Core.Activity.Files;

/// <summary>The expected failures of files.</summary>
public static class FileProblems
{
    /// <summary>The link is too old or was changed.</summary>
    public static Problem LinkExpired { get; } = new("activity.file-link", "This link has expired. Open the run and download again: it makes a new one.");

    /// <summary>The row is there, the bytes are not.</summary>
    public static Problem Gone { get; } = new("activity.file-gone", "This file is no longer kept. Start the export again.");
}
