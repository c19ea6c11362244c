using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace TenantConsole.Core.Database;

/// <summary>For contexts outside Core that keep tables in the <c>directory</c> schema.</summary>
public static class ConsoleMigrationsExtensions
{
    /// <summary>PostgreSQL as all contexts use it: tables get their grants with their creation, the history is a table of the directory.</summary>
    /// <param name="builder">The context's options.</param>
    /// <param name="source">The application's connections, or the owner's while migrating.</param>
    /// <param name="history">The name of the table of applied migrations.</param>
    public static DbContextOptionsBuilder UseConsoleDirectory(this DbContextOptionsBuilder builder, NpgsqlDataSource source, string history) => builder
        .UseNpgsql(source, npgsql => npgsql.MigrationsHistoryTable(history, DatabaseRoles.DirectorySchema).SetPostgresVersion(15, 0))
        .ReplaceService<Microsoft.EntityFrameworkCore.Migrations.IMigrationsSqlGenerator, WallsSqlGenerator>();
}
