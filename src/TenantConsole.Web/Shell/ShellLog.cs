namespace TenantConsole.Web.Shell;

internal static partial class ShellLog // events 9000-9099
{
    [LoggerMessage(9001, LogLevel.Error, "A part of {Page} failed, reference {Reference}")]
    public static partial void PartFailed(this ILogger log, string page, string reference, Exception exception);

    [LoggerMessage(9002, LogLevel.Error, "Request for {Page} failed, reference {Reference}")]
    public static partial void RequestFailed(this ILogger log, string page, string reference, Exception exception);

    [LoggerMessage(9003, LogLevel.Warning, "The renderer's spare trees are not where they were; circuits keep them")]
    public static partial void SpareTreesUnknown(this ILogger log, Exception exception);
}
