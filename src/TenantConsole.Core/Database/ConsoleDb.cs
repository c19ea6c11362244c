using System.Reflection;
using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Database;

/// <summary>
/// The unit of work on one agency's rows: opened for one operation by <see cref="TenantDatabases"/>, disposed at its end, never held by a
/// component. Every statement travels with the tenant set transaction-locally (<see cref="TenantWall"/>); the query filters
/// <c>tenant</c> and <c>scope</c> are the second wall. Modules reach their tables through extension properties in <c>XxxModel.cs</c>.
/// </summary>
public sealed class ConsoleDb : DbContext
{
    /// <summary>The name of the query filter that keeps to one agency.</summary>
    public const string TenantFilter = "tenant";

    /// <summary>The name of the query filter that keeps to the actor's stores.</summary>
    public const string ScopeFilter = "scope";

    private readonly IReadOnlyList<IModuleModel> _modules;

    internal ConsoleDb(DbContextOptions<ConsoleDb> options, IReadOnlyList<IModuleModel> modules, TenantId tenant, StoreScope scope)
        : base(options)
    {
        _modules = modules;
        Tenant = tenant;
        Scope = scope;
        AllStores = scope.All;
        ScopedStores = [.. scope.Stores];
        // A write of several rows and its audit entry are one transaction, and a transaction is where the tenant is set.
        Database.AutoTransactionBehavior = AutoTransactionBehavior.Always;
    }

    /// <summary>The agency whose rows can be seen and written.</summary>
    public TenantId Tenant { get; }

    /// <summary>The stores whose rows can be seen.</summary>
    public StoreScope Scope { get; }

    internal bool AllStores { get; }

    internal StoreId[] ScopedStores { get; }

    /// <inheritdoc />
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        RefuseForeignRows();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <summary>Not offered: every wait in the console is asynchronous.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw new NotSupportedException("Use SaveChangesAsync.");

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        foreach (var id in ModelTypes.EntityIds)
        {
            configurationBuilder.Properties(id).HaveConversion(typeof(EntityIdConverter<>).MakeGenericType(id));
        }

        configurationBuilder.Properties<Phrase>().HaveConversion<PhraseConverter>();
        // Enums are text: readable in the database, and an index condition on text may be used behind row-level security.
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<decimal>().HavePrecision(19, 4);
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var module in _modules)
        {
            module.Configure(modelBuilder);
        }

        SnakeCase.Apply(modelBuilder);
        foreach (var entity in modelBuilder.Model.GetEntityTypes().Where(e => !e.IsOwned()).ToList())
        {
            FilterMethod(entity.ClrType)?.Invoke(this, [modelBuilder]);
        }
    }

    private static MethodInfo? FilterMethod(Type entity) =>
        (typeof(IStoreRow).IsAssignableFrom(entity) ? nameof(FilterStoreRows)
            : typeof(ITenantRow).IsAssignableFrom(entity) ? nameof(FilterTenantRows) : null) is { } name
            ? typeof(ConsoleDb).GetMethod(name, BindingFlags.Instance | BindingFlags.NonPublic)!.MakeGenericMethod(entity)
            : null;

    private void FilterTenantRows<T>(ModelBuilder model) where T : class, ITenantRow =>
        model.Entity<T>().HasQueryFilter(TenantFilter, row => row.TenantId == Tenant);

    private void FilterStoreRows<T>(ModelBuilder model) where T : class, IStoreRow
    {
        FilterTenantRows<T>(model);
        model.Entity<T>().HasQueryFilter(ScopeFilter, row => AllStores || ScopedStores.Contains(row.StoreId));
    }

    private void RefuseForeignRows()
    {
        foreach (var entry in ChangeTracker.Entries<ITenantRow>().Where(e => e.State is EntityState.Added or EntityState.Modified))
        {
            if (entry.Entity.TenantId != Tenant)
            {
                throw new InvalidOperationException($"A {entry.Metadata.ShortName()} of tenant {entry.Entity.TenantId} was given to the unit of work of tenant {Tenant}.");
            }
        }
    }
}
