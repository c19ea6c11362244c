using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure;

namespace TenantConsole.Core.Database.Directory;

internal static class DirectoryMigrations
{
    public static void Configure(NpgsqlDbContextOptionsBuilder npgsql) => npgsql
        .MigrationsAssembly(typeof(DirectoryMigrations).Assembly.FullName)
        .MigrationsHistoryTable("directory_migrations", DatabaseRoles.DirectorySchema)
        .SetPostgresVersion(15, 0);
}
