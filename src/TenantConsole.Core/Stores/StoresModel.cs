using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Stores;

/// <summary>The module's tables: schema <c>stores</c>.</summary>
public sealed class StoresModel : IModuleModel
{
    /// <inheritdoc />
    public void Configure(ModelBuilder model)
    {
        model.Entity<Authorization>(authorization =>
        {
            authorization.ToTable("authorizations", "stores");
            authorization.HasKey(a => new { a.TenantId, a.Id }).HasName("pk_authorizations");
            authorization.Property(a => a.AppKey).HasMaxLength(64);
            authorization.Property(a => a.OpenId).HasMaxLength(64);
            authorization.Property(a => a.SellerName).HasMaxLength(200);
            authorization.Property(a => a.Region).HasMaxLength(10);
            authorization.HasIndex(a => new { a.TenantId, a.AppKey, a.OpenId }).IsUnique().HasDatabaseName("ux_authorizations_seller");
        });
        model.Entity<ConsentState>(state =>
        {
            state.ToTable("consent_states", "stores");
            state.HasKey(s => new { s.TenantId, s.Digest }).HasName("pk_consent_states");
        });
        model.Entity<Store>(store =>
        {
            store.ToTable("stores", "stores");
            store.HasKey(s => new { s.TenantId, s.StoreId }).HasName("pk_stores");
            store.Property(s => s.ShopId).HasMaxLength(32);
            store.Property(s => s.Cipher).HasMaxLength(200);
            store.Property(s => s.Code).HasMaxLength(40);
            store.Property(s => s.Name).HasMaxLength(200);
            store.Property(s => s.Market).HasColumnType("char(2)");
            store.Property(s => s.Currency).HasColumnType("char(3)");
            store.Property(s => s.TimeZone).HasMaxLength(64);
            store.HasIndex(s => new { s.TenantId, s.ShopId }).IsUnique().HasDatabaseName("ux_stores_shop");
            store.HasOne<Client>().WithMany().HasForeignKey(s => new { s.TenantId, s.ClientId }).HasConstraintName("fk_stores_client").OnDelete(DeleteBehavior.Restrict);
            store.HasOne<Authorization>().WithMany().HasForeignKey(s => new { s.TenantId, s.AuthorizationId }).HasConstraintName("fk_stores_authorization").OnDelete(DeleteBehavior.Restrict);
        });
    }
}

/// <summary>The module's tables on the unit of work.</summary>
public static class StoresTables
{
    extension(ConsoleDb db)
    {
        /// <summary>The sellers' consents.</summary>
        public DbSet<Authorization> Authorizations => db.Set<Authorization>();

        /// <summary>The ways to the consent page and back.</summary>
        public DbSet<ConsentState> ConsentStates => db.Set<ConsentState>();

        /// <summary>The stores of the agency.</summary>
        public DbSet<Store> Stores => db.Set<Store>();
    }
}
