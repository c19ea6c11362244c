using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TenantConsole.Core.Activity.Approvals;
using TenantConsole.Core.Activity.Files;
using TenantConsole.Core.Activity.Findings;
using TenantConsole.Core.Activity.Mail;
using TenantConsole.Core.Activity.Rows;
using TenantConsole.Core.Activity.Rules;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Activity;

/// <summary>The module's tables: schema <c>activity</c>.</summary>
public sealed class ActivityModel : IModuleModel
{
    /// <inheritdoc />
    public void Configure(ModelBuilder model)
    {
        model.Entity<Run>(ConfigureRun);
        model.Entity<RunFailure>(failure =>
        {
            failure.ToTable("run_failures", "activity");
            failure.HasKey(f => new { f.TenantId, f.RunId, f.Kind, f.RowId }).HasName("pk_run_failures");
            failure.Property(f => f.Kind).HasMaxLength(40);
            failure.Property(f => f.RowId).HasMaxLength(100);
        });
        model.Entity<Finding>(finding =>
        {
            finding.ToTable("findings", "activity");
            finding.HasKey(f => new { f.TenantId, f.Id }).HasName("pk_findings");
            finding.Property(f => f.Kind).HasMaxLength(80);
            finding.Property(f => f.Fingerprint).HasMaxLength(200);
            finding.Property(f => f.Link).HasMaxLength(300);
            finding.Property(f => f.StakeCurrency).HasColumnType("char(3)");
            // One open finding a fingerprint; also serves the inbox.
            finding.HasIndex(f => new { f.TenantId, f.Kind, f.Fingerprint }).IsUnique().HasDatabaseName("ux_findings_open").HasFilter("closed_at is null");
        });
        model.Entity<Approval>(approval =>
        {
            approval.ToTable("approvals", "activity");
            approval.HasKey(a => new { a.TenantId, a.Id }).HasName("pk_approvals");
            approval.Property(a => a.Kind).HasMaxLength(80);
            approval.Property(a => a.SubjectId).HasMaxLength(100);
            approval.Property(a => a.Seen).HasColumnType("text");
            approval.Property<uint>("xmin").IsRowVersion(); // two deciders: the second is told that it was decided
        });
        model.Entity<DatedRule>(rule =>
        {
            rule.ToTable("rules", "activity");
            rule.HasKey(r => new { r.TenantId, r.Id }).HasName("pk_rules");
            rule.Property(r => r.Kind).HasMaxLength(80);
            rule.Property(r => r.Body).HasColumnType("jsonb");
            rule.Property(r => r.Author).HasMaxLength(200);
            rule.HasIndex(r => new { r.TenantId, r.Kind, r.Version }).IsUnique().HasDatabaseName("ux_rules_version");
        });
        model.Entity<StoredFile>(file =>
        {
            file.ToTable("files", "activity");
            file.HasKey(f => new { f.TenantId, f.Id }).HasName("pk_files");
            file.Property(f => f.Name).HasMaxLength(200);
            file.Property(f => f.ContentType).HasMaxLength(100);
            file.Property(f => f.Permission).HasMaxLength(60);
            file.HasIndex(f => new { f.TenantId, f.ExpiresAt }).HasDatabaseName("ix_files_expiry");
        });
        model.Entity<OutboxMail>(mail =>
        {
            mail.ToTable("mails", "activity");
            mail.HasKey(m => new { m.TenantId, m.Id }).HasName("pk_mails");
            mail.Property(m => m.Recipient).HasMaxLength(254);
            mail.Property(m => m.Subject).HasMaxLength(300);
            mail.HasIndex(m => new { m.TenantId, m.DueAt }).HasDatabaseName("ix_mails_due").HasFilter("due_at is not null");
        });
    }

    private static void ConfigureRun(EntityTypeBuilder<Run> run)
    {
        run.ToTable("runs", "activity");
        run.HasKey(r => new { r.TenantId, r.Id }).HasName("pk_runs");
        run.Property(r => r.Kind).HasMaxLength(60);
        run.Property(r => r.Lane).HasMaxLength(100);
        run.Property(r => r.Request).HasColumnType("jsonb");
        run.Property(r => r.Checkpoint).HasColumnType("jsonb");
        run.Property(r => r.StartedByName).HasMaxLength(200);
        // Serves disconnecting and cancelling: the open runs of a lane.
        run.HasIndex(r => new { r.TenantId, r.Lane, r.Id }).HasDatabaseName("ix_runs_open").HasFilter("ended_at is null");
        // Serve the list's filters; without one it pages over the key.
        run.HasIndex(r => new { r.TenantId, r.Kind, r.Id }).HasDatabaseName("ix_runs_kind");
        run.HasIndex(r => new { r.TenantId, r.StoreId, r.Id }).HasDatabaseName("ix_runs_store");
        run.HasIndex(r => new { r.TenantId, r.State, r.Id }).HasDatabaseName("ix_runs_state");
        run.HasIndex(r => new { r.TenantId, r.Id }).HasDatabaseName("ix_runs_people").HasFilter("started_by is not null");
        run.HasIndex(r => new { r.TenantId, r.StartedBy, r.Id }).HasDatabaseName("ix_runs_member").HasFilter("started_by is not null");
    }
}

/// <summary>The module's tables on the unit of work.</summary>
public static class ActivityTables
{
    extension(ConsoleDb db)
    {
        /// <summary>The runs of the agency.</summary>
        public DbSet<Run> Runs => db.Set<Run>();

        /// <summary>The rows that failed in runs.</summary>
        public DbSet<RunFailure> RunFailures => db.Set<RunFailure>();

        /// <summary>What checks found.</summary>
        public DbSet<Finding> Findings => db.Set<Finding>();

        /// <summary>Decisions that need a second person.</summary>
        public DbSet<Approval> Approvals => db.Set<Approval>();

        /// <summary>The versions of rules that people own.</summary>
        public DbSet<DatedRule> Rules => db.Set<DatedRule>();

        /// <summary>The files that are kept.</summary>
        public DbSet<StoredFile> Files => db.Set<StoredFile>();

        /// <summary>The outbox.</summary>
        public DbSet<OutboxMail> Mails => db.Set<OutboxMail>();
    }
}
