using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using TenantConsole.LocalPostgres;
using TenantConsole.Testing;

namespace TenantConsole.Simulation.Processes;

/// <summary>A PostgreSQL of our own that keeps what it has committed, to be ended as a power failure would end it. All that follows in this process uses it.</summary>
internal sealed class DurableServer : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly LocalPostgresServer _server;

    private DurableServer(DirectoryInfo folder, LocalPostgresServer server) => (_folder, _server) = (folder, server);

    public static async Task<DurableServer> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("tenantconsole-durable-");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder.FullName, (UnixFileMode)Convert.ToInt32("711", 8)); // the server's own user walks in
        var server = await LocalPostgresServer.StartAsync(TestServer.Options(Path.Combine(folder.FullName, "postgres")) with { Durable = true }, NullLogger.Instance, CancellationToken.None);
        Environment.SetEnvironmentVariable(TestServer.ConnectionVariable, server.ConnectionString("postgres"));
        return new DurableServer(folder, server);
    }

    /// <summary>Ends it at once and starts it again; returns when it answers.</summary>
    public Task RestartAsync() => ControlAsync("restart", "immediate");

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await ControlAsync("stop", "fast"); // after a restart it is a child of nobody
        await _server.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    // As the server's own user, with the options that it was started with.
    private async Task ControlAsync(string what, string mode)
    {
        var control = $"exec setpriv --reuid=$(stat -c %u \"$1/data\") --regid=$(stat -c %g \"$1/data\") --clear-groups -- \"$2/pg_ctl\" -D \"$1/data\" -m {mode} -w -l \"$1/data/restarted.log\" {what}";
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", control, "sh", _server.Home, _server.BinariesFolder]) { RedirectStandardOutput = true, WorkingDirectory = "/" })!;
        await process.WaitForExitAsync(); // not to the end of its output: the server inherits that
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"pg_ctl {what} ended with {process.ExitCode}.");
    }
}
