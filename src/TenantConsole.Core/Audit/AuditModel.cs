using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Audit;

/// <summary>The module's tables: schema <c>audit</c>, which the application may add to and read, nothing else.</summary>
public sealed class AuditModel : IModuleModel
{
    /// <inheritdoc />
    public void Configure(ModelBuilder model)
    {
        model.Entity<AuditEntry>(Configure);
        model.Entity<AuditSeal>(seal =>
        {
            seal.ToTable("seals", "audit");
            seal.HasKey(s => new { s.TenantId, s.Sequence }).HasName("pk_seals");
            // An entry is sealed once; also serves the search for what is not sealed yet.
            seal.HasIndex(s => new { s.TenantId, s.EntryId }).IsUnique().HasDatabaseName("ux_seals_entry");
        });
    }

    private static void Configure(EntityTypeBuilder<AuditEntry> entry)
    {
        entry.ToTable("entries", "audit");
        entry.HasKey(e => new { e.TenantId, e.Id }).HasName("pk_entries");
        entry.Property(e => e.ActorName).HasMaxLength(200);
        entry.Property(e => e.Address).HasMaxLength(64);
        entry.Property(e => e.Device).HasMaxLength(120);
        entry.Property(e => e.Action).HasMaxLength(80);
        entry.Property(e => e.SubjectKind).HasMaxLength(40);
        entry.Property(e => e.SubjectId).HasMaxLength(100);
        // text, not jsonb: the chain's hash is over the bytes as they were written
        entry.Property(e => e.Before).HasColumnType("text");
        entry.Property(e => e.After).HasColumnType("text");
        // Serves the history tab of a record.
        entry.HasIndex(e => new { e.TenantId, e.SubjectKind, e.SubjectId, e.Id }).HasDatabaseName("ix_entries_subject");
        // Serve the trail of one person, and of one store.
        entry.HasIndex(e => new { e.TenantId, e.MemberId, e.Id }).HasDatabaseName("ix_entries_member");
        entry.HasIndex(e => new { e.TenantId, e.StoreId, e.Id }).HasDatabaseName("ix_entries_store");
    }
}

/// <summary>The module's tables on the unit of work.</summary>
public static class AuditTables
{
    extension(ConsoleDb db)
    {
        /// <summary>The trail.</summary>
        public DbSet<AuditEntry> AuditEntries => db.Set<AuditEntry>();

        /// <summary>The chain over it.</summary>
        public DbSet<AuditSeal> AuditSeals => db.Set<AuditSeal>();
    }
}
