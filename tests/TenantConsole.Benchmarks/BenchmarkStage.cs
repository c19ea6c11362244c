using Microsoft.Extensions.Logging.Abstractions;
using TenantConsole.LocalPostgres;
using TenantConsole.Testing;

namespace TenantConsole.Benchmarks;

/// <summary>What the benchmarks of one call share: a folder that goes at the end, and a durable PostgreSQL started when first asked for.</summary>
internal sealed class BenchmarkStage : IAsyncDisposable
{
    /// <summary>Names a folder whose databases are kept, so that a long seeding serves several calls.</summary>
    public const string KeptHomeVariable = "BENCH_POSTGRES_HOME";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tenantconsole-bench-");
    private readonly List<string> _movedHomes = [];
    private LocalPostgresServer? _server;
    private bool _restarted;

    /// <summary>Processes that are started from now on have their temporary folder here: what the killed ones leave goes with it.</summary>
    public BenchmarkStage() => Environment.SetEnvironmentVariable("TMPDIR", _folder.FullName);

    /// <summary>A new file or folder name below the temporary folder.</summary>
    public string PathFor(string name) => Path.Combine(_folder.FullName, name);

    /// <summary>Says on standard error what is going on; standard output is for figures.</summary>
    public static void Say(string text) => Console.Error.WriteLine(text);

    /// <summary>The connection string (as superuser) of a database, created when it does not exist.</summary>
    public async Task<string> DatabaseAsync(string name, CancellationToken cancellationToken)
    {
        if (_server is null)
        {
            // The server's own user must be able to walk into the folder; the data directory itself stays closed.
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_folder.FullName, (UnixFileMode)Convert.ToInt32("711", 8));
            var kept = Environment.GetEnvironmentVariable(KeptHomeVariable);
            var options = new LocalPostgresOptions { Home = kept ?? PathFor("postgres"), Durable = true };
            _server = await LocalPostgresServer.StartAsync(options, NullLogger.Instance, cancellationToken);
            if (kept is null && _server.Home != options.Home) _movedHomes.Add(_server.Home);
            Say($"PostgreSQL {_server.Version}, durable, at {_server.Home}");
        }

        await _server.EnsureDatabaseAsync(name, cancellationToken);
        return _server.ConnectionString(name);
    }

    /// <summary>Ends the server as a power failure would and starts it again; returns when it answers.</summary>
    public async Task CrashAsync(CancellationToken cancellationToken)
    {
        await ServerControl.RestartAsync(_server ?? throw new InvalidOperationException("No server runs."), cancellationToken);
        _restarted = true;
    }

    public async ValueTask DisposeAsync()
    {
        if (_restarted) await ServerControl.StopAsync(_server!);
        if (_server is not null) await _server.DisposeAsync();
        foreach (var home in _movedHomes) Directory.Delete(home, recursive: true);
        _folder.Delete(recursive: true);
    }
}
