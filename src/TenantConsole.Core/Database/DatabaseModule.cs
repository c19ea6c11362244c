using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Database.Secrets;

namespace TenantConsole.Core.Database;

/// <summary>Registers the database: what all modules stand on.</summary>
public static class DatabaseModule
{
    /// <summary>Adds connections, units of work, the directory and the vault.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="connections">The connection strings of the three roles.</param>
    /// <param name="master">The key that wraps all others.</param>
    public static IServiceCollection AddConsoleDatabase(this IServiceCollection services, ConsoleConnections connections, MasterKey master) => services
        .AddConsoleConnections(connections)
        .AddSingleton(master)
        .AddSingleton<TenantDatabases>()
        .AddSingleton<DirectoryDatabase>()
        .AddSingleton<DatabaseMigrator>()
        .AddSingleton<SecretVault>();

    /// <summary>Adds the clock and the connections alone, for a node that opens no unit of work.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="connections">The connection strings of the three roles.</param>
    public static IServiceCollection AddConsoleConnections(this IServiceCollection services, ConsoleConnections connections) => services
        .AddSingleton(TimeProvider.System)
        .AddSingleton(connections)
        .AddSingleton(_ => NpgsqlDataSource.Create(connections.App));
}
