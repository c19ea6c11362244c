using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform.Lanes;

namespace TenantConsole.Core.Platform;

/// <summary>The module's tables: schema <c>platform</c>.</summary>
public sealed class PlatformModel : IModuleModel
{
    /// <inheritdoc />
    public void Configure(ModelBuilder model)
    {
        model.Entity<WorkItem>(item =>
        {
            item.ToTable("work_items", "platform");
            item.HasKey(i => new { i.TenantId, i.Lane, i.Sequence }).HasName("pk_work_items");
            item.Property(i => i.Lane).HasMaxLength(100);
            item.Property(i => i.Sequence).UseIdentityAlwaysColumn();
            item.Property(i => i.Kind).HasMaxLength(60);
            item.Property(i => i.Payload).HasColumnType("jsonb");
        });
    }
}

/// <summary>The module's tables on the unit of work.</summary>
public static class PlatformTables
{
    extension(ConsoleDb db)
    {
        /// <summary>What waits in the lanes.</summary>
        public DbSet<WorkItem> WorkItems => db.Set<WorkItem>();
    }
}
