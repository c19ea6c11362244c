using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy.Branding;
using TenantConsole.Core.Tenancy.Limits;
using TenantConsole.Core.Tenancy.People;
using TenantConsole.Core.Tenancy.Rates;

namespace TenantConsole.Core.Tenancy;

/// <summary>The module's tables: schema <c>tenancy</c>.</summary>
public sealed class TenancyModel : IModuleModel
{
    /// <inheritdoc />
    public void Configure(ModelBuilder model)
    {
        model.Entity<Agency>(agency =>
        {
            agency.ToTable("agencies", "tenancy");
            agency.HasKey(a => a.TenantId).HasName("pk_agencies");
            agency.Property(a => a.Name).HasMaxLength(200);
            agency.Property(a => a.BrandName).HasMaxLength(200);
            agency.Property(a => a.Color).HasColumnType("char(7)");
            agency.Property(a => a.ReportingCurrency).HasColumnType("char(3)");
            agency.Property(a => a.TimeZone).HasMaxLength(64);
        });
        model.Entity<Client>(client =>
        {
            client.ToTable("clients", "tenancy");
            client.HasKey(c => new { c.TenantId, c.Id }).HasName("pk_clients");
            client.Property(c => c.Name).HasMaxLength(200);
            client.Property(c => c.Color).HasColumnType("char(7)");
            client.Ignore(c => c.HasBrand);
            client.HasIndex(c => new { c.TenantId, c.Name }).IsUnique().HasDatabaseName("ux_clients_name");
        });
        model.Entity<Logo>(logo =>
        {
            logo.ToTable("logos", "tenancy");
            logo.HasKey(l => new { l.TenantId, l.Id }).HasName("pk_logos");
            logo.Property(l => l.ContentType).HasMaxLength(40);
            logo.HasIndex(l => new { l.TenantId, l.ClientId }).HasDatabaseName("ix_logos_client");
            logo.HasOne<Client>().WithMany().HasForeignKey(l => new { l.TenantId, l.ClientId }).HasConstraintName("fk_logos_client");
        });
        model.Entity<Person>(person =>
        {
            person.ToTable("persons", "tenancy");
            person.HasKey(p => new { p.TenantId, p.Id }).HasName("pk_persons");
        });
        model.Entity<ExchangeRate>(rate =>
        {
            rate.ToTable("exchange_rates", "tenancy");
            rate.HasKey(r => new { r.TenantId, r.Base, r.Quote, r.Day }).HasName("pk_exchange_rates");
            rate.Property(r => r.Base).HasColumnType("char(3)");
            rate.Property(r => r.Quote).HasColumnType("char(3)");
            rate.Property(r => r.Rate).HasPrecision(19, 8);
            rate.Property(r => r.Source).HasMaxLength(200);
            // Serves the list of all pairs, the newest day first; that of one pair is the key.
            rate.HasIndex(r => new { r.TenantId, r.Day, r.Base, r.Quote }).IsDescending(false, true, false, false).HasDatabaseName("ix_exchange_rates_day");
        });
        model.Entity<AgencyLimit>(limit =>
        {
            limit.ToTable("limits", "tenancy");
            limit.HasKey(l => new { l.TenantId, l.Name }).HasName("pk_limits");
            limit.Property(l => l.Name).HasMaxLength(60);
        });
    }
}

/// <summary>The module's tables on the unit of work.</summary>
public static class TenancyTables
{
    extension(ConsoleDb db)
    {
        /// <summary>The agency itself: one row.</summary>
        public DbSet<Agency> Agencies => db.Set<Agency>();

        /// <summary>The agency's clients.</summary>
        public DbSet<Client> Clients => db.Set<Client>();

        /// <summary>The logos of the agency and its clients.</summary>
        public DbSet<Logo> Logos => db.Set<Logo>();

        /// <summary>The keys of persons.</summary>
        public DbSet<Person> Persons => db.Set<Person>();

        /// <summary>The rates that the agency imported.</summary>
        public DbSet<ExchangeRate> ExchangeRates => db.Set<ExchangeRate>();

        /// <summary>Limits and features that differ from the defaults.</summary>
        public DbSet<AgencyLimit> Limits => db.Set<AgencyLimit>();
    }
}
