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
        .AddSingleton(TimeProvider.System)
        .AddSingleton(connections)
        .AddSingleton(master)
        .AddSingleton(_ => NpgsqlDataSource.Create(connections.App))
        .AddSingleton<TenantDatabases>()
        .AddSingleton<DirectoryDatabase>()
        .AddSingleton<DatabaseMigrator>()
        .AddSingleton<SecretVault>();
}
