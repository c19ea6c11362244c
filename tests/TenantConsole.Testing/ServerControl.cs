using System.Diagnostics;
using TenantConsole.LocalPostgres;

namespace TenantConsole.Testing;

/// <summary>Ends a private server at once, as a power failure would, and starts it again: by pg_ctl, as the server's own user and with the options that it was started with.</summary>
public static class ServerControl
{
    /// <summary>Ends it at once and starts it again; returns when it answers. Afterwards it is a child of nobody, and <see cref="StopAsync"/> ends it.</summary>
    public static Task RestartAsync(LocalPostgresServer server, CancellationToken cancellationToken) => RunAsync(server, "restart", "immediate", cancellationToken);

    /// <summary>Stops it in order.</summary>
    public static Task StopAsync(LocalPostgresServer server) => RunAsync(server, "stop", "fast", CancellationToken.None);

    private static async Task RunAsync(LocalPostgresServer server, string what, string mode, CancellationToken cancellationToken)
    {
        var control = $"exec setpriv --reuid=$(stat -c %u \"$1/data\") --regid=$(stat -c %g \"$1/data\") --clear-groups -- \"$2/pg_ctl\" -D \"$1/data\" -m {mode} -w -l \"$1/data/restarted.log\" {what}";
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", control, "sh", server.Home, server.BinariesFolder]) { RedirectStandardOutput = true, WorkingDirectory = "/" })!;
        await process.WaitForExitAsync(cancellationToken); // not to the end of its output: the server inherits that
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"pg_ctl {what} ended with {process.ExitCode}.");
    }
}
