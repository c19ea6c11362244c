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
    public Task RestartAsync() => ServerControl.RestartAsync(_server, CancellationToken.None);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await ServerControl.StopAsync(_server);
        await _server.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
