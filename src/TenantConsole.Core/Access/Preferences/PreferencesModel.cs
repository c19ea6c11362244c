using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Access.Preferences;

/// <summary>The tables of what members chose for themselves: schema <c>access</c>.</summary>
public sealed class PreferencesModel : IModuleModel
{
    /// <inheritdoc />
    public void Configure(ModelBuilder model)
    {
        model.Entity<PreferenceRow>(row =>
        {
            row.ToTable("preferences", "access");
            row.HasKey(r => new { r.TenantId, r.MemberId }).HasName("pk_preferences");
            row.Property(r => r.TimeZone).HasMaxLength(80);
            row.Property(r => r.Formats).HasMaxLength(20);
            row.Property(r => r.Language).HasMaxLength(20);
        });
        model.Entity<PinnedStore>(pin =>
        {
            pin.ToTable("pinned_stores", "access");
            pin.HasKey(p => new { p.TenantId, p.MemberId, p.StoreId }).HasName("pk_pinned_stores");
        });
    }
}

/// <summary>The tables on the unit of work.</summary>
public static class PreferencesTables
{
    extension(ConsoleDb db)
    {
        /// <summary>What members chose.</summary>
        public DbSet<PreferenceRow> Preferences => db.Set<PreferenceRow>();

        /// <summary>The stores that members keep at the top.</summary>
        public DbSet<PinnedStore> PinnedStores => db.Set<PinnedStore>();
    }
}
