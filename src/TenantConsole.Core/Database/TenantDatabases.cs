using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Database;

/// <summary>
/// Opens units of work. There is no other way to tenant tables. Use cases open with an <c>Actor</c> and a permission (Access); this lower
/// form is for the few that know the tenant by other proof: a run's row, a verified notification, the composition root.
/// </summary>
/// <param name="source">The connections of the application's role.</param>
/// <param name="modules">The modules' parts of the model.</param>
/// <param name="interceptors">What modules do to rows as they are saved.</param>
public sealed class TenantDatabases(NpgsqlDataSource source, IEnumerable<IModuleModel> modules, IEnumerable<ISaveChangesInterceptor>? interceptors = null)
{
    private readonly IReadOnlyList<IModuleModel> _modules = [.. modules];
    private readonly DbContextOptions<ConsoleDb> _options = Options(source, interceptors ?? []);

    /// <summary>The connections of the application's role, for hand-written batches; they see no tenant row until a tenant is set.</summary>
    public NpgsqlDataSource Source { get; } = source;

    /// <summary>Opens the unit of work of one agency, limited to a scope of stores. No round trip happens yet.</summary>
    public ConsoleDb Open(TenantId tenant, StoreScope scope) => new(_options, _modules, tenant, scope);

    private static DbContextOptions<ConsoleDb> Options(NpgsqlDataSource source, IEnumerable<ISaveChangesInterceptor> interceptors) =>
        new DbContextOptionsBuilder<ConsoleDb>()
            .UseNpgsql(source, ConsoleMigrations.Configure)
            .ReplaceService<Microsoft.EntityFrameworkCore.Migrations.IMigrationsSqlGenerator, WallsSqlGenerator>()
            .AddInterceptors([TenantWall.Instance, .. interceptors])
            .Options;
}
