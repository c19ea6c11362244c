namespace TenantConsole.Sandbox;

internal static partial class SandboxLog
{
    [LoggerMessage(1, LogLevel.Information, "TikTok Shop sandbox on {Urls}: {Shops} shops, {Orders} orders, journal in {Home}")]
    public static partial void Ready(this ILogger log, string urls, int shops, int orders, string home);

    [LoggerMessage(2, LogLevel.Information, "The process that started the sandbox is gone; stopping")]
    public static partial void ParentGone(this ILogger log);

    [LoggerMessage(3, LogLevel.Error, "A request failed inside the sandbox")]
    public static partial void Failed(this ILogger log, Exception error);
}
