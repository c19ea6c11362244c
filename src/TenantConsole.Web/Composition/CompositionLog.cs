namespace TenantConsole.Web.Composition;

internal static partial class CompositionLog // events 100-199
{
    [LoggerMessage(101, LogLevel.Warning, "The sandbox's world clock does not answer ({Reason}); business time goes on at its last speed")]
    public static partial void WorldClockAway(this ILogger log, string reason);

    [LoggerMessage(102, LogLevel.Information, "Schema is current after {Milliseconds} ms")]
    public static partial void Migrated(this ILogger log, long milliseconds);

    [LoggerMessage(104, LogLevel.Error, "Demo: a seller could not be connected: {Reason}")]
    public static partial void DemoRefused(this ILogger log, string reason);

    [LoggerMessage(105, LogLevel.Warning, "The sandbox was not willing to send webhooks to {Address}; changes come with the next synchronisation")]
    public static partial void NoWebhooks(this ILogger log, Uri address);
}
