namespace TenantConsole.Web.Modules.Api;

internal static partial class ApiLog // events 22000-22099
{
    [LoggerMessage(22001, LogLevel.Error, "API request to {Path} failed ({Reference})")]
    public static partial void RequestFailed(this ILogger log, string path, string reference, Exception error);

    [LoggerMessage(22002, LogLevel.Warning, "API request to {Path} found the database away")]
    public static partial void RequestAway(this ILogger log, string path, Exception error);
}
