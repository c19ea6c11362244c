using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure;

namespace TenantConsole.Core.Database;

internal static class ConsoleMigrations
{
    public static void Configure(NpgsqlDbContextOptionsBuilder npgsql) => npgsql
        .MigrationsAssembly(typeof(ConsoleMigrations).Assembly.FullName)
        .MigrationsHistoryTable("migrations", "directory")
        .SetPostgresVersion(15, 0);
}
