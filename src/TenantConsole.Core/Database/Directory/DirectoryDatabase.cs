using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace TenantConsole.Core.Database.Directory;

/// <summary>Opens the directory: for sign-in, the connecting of shops, lanes and keys. Nothing of a tenant's business is there.</summary>
public sealed class DirectoryDatabase(NpgsqlDataSource source)
{
    private readonly DbContextOptions<DirectoryDb> _options = new DbContextOptionsBuilder<DirectoryDb>()
        .UseNpgsql(source, DirectoryMigrations.Configure)
        .ReplaceService<Microsoft.EntityFrameworkCore.Migrations.IMigrationsSqlGenerator, WallsSqlGenerator>()
        .Options;

    /// <summary>A context for one operation.</summary>
    public DirectoryDb Open() => new(_options);
}
