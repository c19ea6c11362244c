using Microsoft.Extensions.Logging;

namespace TenantConsole.LocalPostgres;

internal static partial class LocalPostgresLog   // events 900-949
{
    [LoggerMessage(900, LogLevel.Information, "PostgreSQL {Version} from {Binaries} runs on port {Port}, cluster {Home}, started in {Milliseconds} ms")]
    public static partial void Started(this ILogger log, Version version, string binaries, int port, string home, long milliseconds);

    [LoggerMessage(901, LogLevel.Information, "Using the PostgreSQL server that another process started on port {Port}, cluster {Home}")]
    public static partial void Adopted(this ILogger log, int port, string home);

    [LoggerMessage(902, LogLevel.Information, "Made a new PostgreSQL cluster in {Home}")]
    public static partial void Initialised(this ILogger log, string home);

    [LoggerMessage(903, LogLevel.Information, "No PostgreSQL installed: fetching {Package} with npm")]
    public static partial void Fetching(this ILogger log, string package);

    [LoggerMessage(904, LogLevel.Information, "The server's user {User} cannot reach {Wanted}: the cluster lives in {Home}")]
    public static partial void Elsewhere(this ILogger log, string user, string wanted, string home);

    [LoggerMessage(905, LogLevel.Information, "Stopping the PostgreSQL server {ProcessId} that an ended process left behind")]
    public static partial void StoppingOrphan(this ILogger log, int processId);

    [LoggerMessage(906, LogLevel.Error, "The PostgreSQL server ended by itself with status {Status}; its log is {LogFile}")]
    public static partial void Ended(this ILogger log, int status, string logFile);

    [LoggerMessage(907, LogLevel.Warning, "PostgreSQL did not start on port {Port}, trying another: {Reason}")]
    public static partial void Retrying(this ILogger log, int port, string reason);
}
