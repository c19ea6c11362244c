using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Activity;

/// <summary>The module's tables: schema <c>activity</c>.</summary>
public sealed class ActivityModel : IModuleModel
{
    /// <inheritdoc />
    public void Configure(ModelBuilder model) => model.Entity<Run>(run =>
    {
        run.ToTable("runs", "activity");
        run.HasKey(r => new { r.TenantId, r.Id }).HasName("pk_runs");
        run.Property(r => r.Kind).HasMaxLength(60);
        run.Property(r => r.Subject).HasMaxLength(300);
        run.Property(r => r.Lane).HasMaxLength(100);
        run.Property(r => r.Request).HasColumnType("jsonb");
        run.Property(r => r.Checkpoint).HasColumnType("jsonb");
        run.Property(r => r.StartedByName).HasMaxLength(200);
        // Serves the worker: the oldest open run of a lane.
        run.HasIndex(r => new { r.TenantId, r.Lane, r.Id }).HasDatabaseName("ix_runs_open").HasFilter("ended_at is null");
    });
}

/// <summary>The module's tables on the unit of work.</summary>
public static class ActivityTables
{
    extension(ConsoleDb db)
    {
        /// <summary>The runs of the agency.</summary>
        public DbSet<Run> Runs => db.Set<Run>();
    }
}
