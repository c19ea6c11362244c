using Npgsql;
using TenantConsole.Core.Database;
using TenantConsole.LocalPostgres;

namespace TenantConsole.Web.Composition;

/// <summary>The database of this process: the given server, or a private one that lives and ends with it.</summary>
internal sealed class DatabaseStart : IAsyncDisposable
{
    private const string Name = "tenantconsole";

    private readonly LocalPostgresServer? _local;

    private DatabaseStart(ConsoleConnections connections, LocalPostgresServer? local) => (Connections, _local) = (connections, local);

    /// <summary>How to reach it.</summary>
    public ConsoleConnections Connections { get; }

    /// <summary>Connects or starts. Nothing is migrated yet.</summary>
    public static async Task<DatabaseStart> RunAsync(ConsoleSettings settings, ILogger log, CancellationToken cancellationToken)
    {
        if (settings.Database is { } given)
            return new(ConsoleConnections.From(given), null);

        var options = new LocalPostgresOptions { Home = Path.Combine(settings.Home, "postgres"), BinariesFolder = settings.PostgresBinaries };
        var server = await LocalPostgresServer.StartAsync(options, log, cancellationToken);
        await server.EnsureDatabaseAsync(Name, cancellationToken);
        return new(ConsoleConnections.From(new DatabaseOptions { Console = server.ConnectionString(Name) }), server);
    }

    /// <summary>Ends a server that this process started; an adopted one goes on.</summary>
    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (_local is not null)
            await _local.DisposeAsync();
    }
}
