using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Activity.Views;

/// <summary>The tables of saved views: schema <c>activity</c>.</summary>
public sealed class ViewsModel : IModuleModel
{
    /// <inheritdoc />
    public void Configure(ModelBuilder model)
    {
        model.Entity<SavedView>(view =>
        {
            view.ToTable("views", "activity");
            view.HasKey(v => new { v.TenantId, v.Id }).HasName("pk_views");
            view.Property(v => v.List).HasMaxLength(40);
            view.Property(v => v.Name).HasMaxLength(SavedView.LongestName);
            view.Property(v => v.Query).HasMaxLength(SavedView.LongestQuery);
            // Serves the tabs of a list.
            view.HasIndex(v => new { v.TenantId, v.List, v.OwnerId }).HasDatabaseName("ix_views_list");
        });
        model.Entity<RoleView>(row =>
        {
            row.ToTable("role_views", "activity");
            row.HasKey(r => new { r.TenantId, r.List, r.Role }).HasName("pk_role_views");
            row.Property(r => r.List).HasMaxLength(40);
            row.Property(r => r.Role).HasMaxLength(100);
            row.HasOne<SavedView>().WithMany().HasForeignKey(r => new { r.TenantId, r.ViewId }).HasConstraintName("fk_role_views_view").OnDelete(DeleteBehavior.Cascade);
            row.HasIndex(r => new { r.TenantId, r.ViewId }).HasDatabaseName("ix_role_views_view");
        });
        model.Entity<ColumnChoice>(row =>
        {
            row.ToTable("columns", "activity");
            row.HasKey(c => new { c.TenantId, c.MemberId, c.List }).HasName("pk_columns");
            row.Property(c => c.List).HasMaxLength(40);
        });
    }
}

/// <summary>The tables on the unit of work.</summary>
public static class ViewsTables
{
    extension(ConsoleDb db)
    {
        /// <summary>The saved views.</summary>
        public DbSet<SavedView> Views => db.Set<SavedView>();

        /// <summary>With which view lists open for a role.</summary>
        public DbSet<RoleView> RoleViews => db.Set<RoleView>();

        /// <summary>The columns that members chose.</summary>
        public DbSet<ColumnChoice> ColumnChoices => db.Set<ColumnChoice>();
    }
}
