using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform.Commands;
using TenantConsole.Core.Platform.Compare;
using TenantConsole.Core.Platform.Inbox;
using TenantConsole.Core.Platform.Lanes;
using TenantConsole.Core.Platform.Mirror;
using TenantConsole.Core.Platform.Missed;
using TenantConsole.Core.Platform.Queues;
using TenantConsole.Core.Platform.Subscriptions;
using TenantConsole.Core.Platform.Sync;

namespace TenantConsole.Core.Platform;

/// <summary>The module's tables: schema <c>platform</c>.</summary>
public sealed class PlatformModel : IModuleModel
{
    /// <inheritdoc />
    public void Configure(ModelBuilder model)
    {
        model.HasSequence<long>("queue_sequence", "platform");
        model.HasSequence<long>("command_sequence", "platform");
        model.Entity<WorkItem>(item =>
        {
            item.ToTable("queue_items", "platform").HasSlots(WorkSlots.Count);
            item.HasKey(i => new { i.TenantId, i.Lane, i.Sequence, i.Slot }).HasName("pk_queue_items");
            item.Property(i => i.Lane).HasMaxLength(100);
            item.Property(i => i.Sequence).HasDefaultValueSql("nextval('platform.queue_sequence')");
            item.Property(i => i.Kind).HasMaxLength(60);
            item.Property(i => i.Payload).HasColumnType("text"); // as it came: nothing searches in it
        });
        model.Entity<SettledItem>(settled =>
        {
            settled.ToTable("queue_outcomes", "platform").HasSlots(WorkSlots.Count);
            settled.HasKey(s => new { s.TenantId, s.Lane, s.Sequence, s.Slot }).HasName("pk_queue_outcomes");
            settled.Property(s => s.Lane).HasMaxLength(100);
        });
        model.Entity<DelayedItem>(item =>
        {
            item.ToTable("work_items", "platform");
            item.HasKey(i => new { i.TenantId, i.Lane, i.Sequence }).HasName("pk_work_items");
            item.Property(i => i.Lane).HasMaxLength(100);
            item.Property(i => i.Sequence).UseIdentityAlwaysColumn();
            item.Property(i => i.Kind).HasMaxLength(60);
            item.Property(i => i.Payload).HasColumnType("jsonb");
            item.Property(i => i.Attempt).HasDefaultValue(0);
            // Serves a lane's question: what is due, and when is the next?
            item.HasIndex(i => new { i.TenantId, i.Lane, i.DueAt }).HasDatabaseName("ix_work_items_due");
        });
        model.Entity<MirroredObject>(mirrored =>
        {
            mirrored.ToTable("objects", "platform");
            mirrored.HasKey(o => new { o.TenantId, o.StoreId, o.Kind, o.ObjectId }).HasName("pk_objects");
            mirrored.Property(o => o.Kind).HasMaxLength(40);
            mirrored.Property(o => o.ObjectId).HasMaxLength(64);
            mirrored.Property(o => o.Body).HasColumnType("text"); // as it came: nothing searches in it, and taking jsonb apart costs more than keeping it
        });
        model.Entity<DeadLetter>(dead =>
        {
            dead.ToTable("dead_letters", "platform");
            dead.HasKey(d => new { d.TenantId, d.StoreId, d.Kind, d.ObjectId }).HasName("pk_dead_letters");
            dead.Property(d => d.Kind).HasMaxLength(40);
            dead.Property(d => d.ObjectId).HasMaxLength(64);
            dead.Property(d => d.Reason).HasMaxLength(300);
            dead.Property(d => d.Attempts).HasDefaultValue(1);
            // Serves the list, which begins with what failed last.
            dead.HasIndex(d => new { d.TenantId, d.FailedAt, d.Kind, d.ObjectId }).HasDatabaseName("ix_dead_letters_failed");
        });
        model.Entity<SyncCursor>(cursor =>
        {
            cursor.ToTable("sync_cursors", "platform");
            cursor.HasKey(c => new { c.TenantId, c.StoreId, c.Kind }).HasName("pk_sync_cursors");
            cursor.Property(c => c.Kind).HasMaxLength(40);
        });
        model.Entity<LanePause>(pause =>
        {
            pause.ToTable("lane_pauses", "platform");
            pause.HasKey(p => new { p.TenantId, p.StoreId }).HasName("pk_lane_pauses");
            pause.Property(p => p.PausedBy).HasMaxLength(200);
            pause.Property(p => p.Reason).HasMaxLength(LanePause.LongestReason);
        });
        model.Entity<MissedNotification>(missed =>
        {
            missed.ToTable("missed_notifications", "platform");
            missed.HasKey(m => new { m.TenantId, m.StoreId, m.Kind, m.ObjectId, m.ChangedAt }).HasName("pk_missed_notifications");
            missed.Property(m => m.Kind).HasMaxLength(40);
            missed.Property(m => m.ObjectId).HasMaxLength(64);
            // Serves the list, newest first, and the forgetting of what is old.
            missed.HasIndex(m => new { m.TenantId, m.FoundAt, m.Kind, m.ObjectId }).HasDatabaseName("ix_missed_notifications_found");
            // Serves each minute's question for those whose grace is over.
            missed.HasIndex(m => new { m.TenantId, m.FoundAt }).HasDatabaseName("ix_missed_notifications_open").HasFilter("confirmed_at is null");
        });
        model.Entity<SyncGap>(gap =>
        {
            gap.ToTable("sync_gaps", "platform");
            gap.HasKey(g => new { g.TenantId, g.StoreId, g.Kind, g.WindowFrom, g.FoundAt }).HasName("pk_sync_gaps");
            gap.Property(g => g.Kind).HasMaxLength(40);
            // Serves the list, newest first, and the forgetting of what is old.
            gap.HasIndex(g => new { g.TenantId, g.FoundAt, g.Kind, g.WindowFrom }).HasDatabaseName("ix_sync_gaps_found");
        });
        ConfigureInbox(model);
        ConfigureCommands(model);
    }

    private static void ConfigureCommands(ModelBuilder model)
    {
        model.Entity<Command>(command =>
        {
            command.ToTable("commands", "platform");
            command.HasKey(c => new { c.TenantId, c.StoreId, c.Id }).HasName("pk_commands");
            command.Ignore(c => c.Target);
            command.Property(c => c.Sequence).ValueGeneratedNever(); // drawn in the order of the rows
            command.Property(c => c.Kind).HasMaxLength(40);
            command.Property(c => c.ProductId).HasMaxLength(32);
            command.Property(c => c.SkuId).HasMaxLength(32);
            command.Property(c => c.WarehouseId).HasMaxLength(32);
            command.Property(c => c.Key).HasMaxLength(ChangePrices.LongestKey);
            command.Property(c => c.PlacedByName).HasMaxLength(200);
            command.Property(c => c.Reason).HasMaxLength(ChangePrices.LongestReason);
            // The same key is the same command, whoever places it at the same moment.
            command.HasIndex(c => new { c.TenantId, c.StoreId, c.Key }).HasDatabaseName("ux_commands_key").IsUnique();
            // Serves the lane's question: what is still to be done?
            command.HasIndex(c => new { c.TenantId, c.StoreId, c.Sequence }).HasDatabaseName("ix_commands_open").HasFilter("state in ('Waiting', 'Sending')");
            // Serves the list over all stores, the newest first.
            command.HasIndex(c => new { c.TenantId, c.Sequence }).HasDatabaseName("ix_commands_newest");
            // Serves the same list of one state: of what ever was, few wait and few failed.
            command.HasIndex(c => new { c.TenantId, c.State, c.Sequence }).HasDatabaseName("ix_commands_state");
            // Serves the basis check: what have we set of a SKU lately?
            command.HasIndex(c => new { c.TenantId, c.StoreId, c.SkuId, c.SettledAt }).HasDatabaseName("ix_commands_sku");
            // Serves the lists: what ended last, and how much in the last minutes?
            command.HasIndex(c => new { c.TenantId, c.StoreId, c.SettledAt }).HasDatabaseName("ix_commands_settled");
        });
        model.Entity<Breaker>(breaker =>
        {
            breaker.ToTable("breakers", "platform");
            breaker.HasKey(b => new { b.TenantId, b.StoreId, b.Family }).HasName("pk_breakers");
            breaker.Ignore(b => b.State);
            breaker.Property(b => b.Family).HasMaxLength(40);
        });
    }

    private static void ConfigureInbox(ModelBuilder model)
    {
        model.Entity<InboxKey>(key =>
        {
            key.ToTable("inbox_keys", "platform");
            key.HasKey(k => new { k.TenantId, k.Key }).HasName("pk_inbox_keys");
        });
        model.Entity<InboxBody>(body =>
        {
            body.ToTable("inbox_bodies", "platform"); // in day partitions: see WallsSqlGenerator
            body.HasKey(b => new { b.TenantId, b.StoreId, b.Sequence, b.ReceivedAt }).HasName("pk_inbox_bodies");
            body.Property(b => b.Sequence).ValueGeneratedNever();
            body.Property(b => b.NotificationId).HasMaxLength(64);
        });
        model.Entity<InboxCursor>(cursor =>
        {
            cursor.ToTable("inbox_cursors", "platform");
            cursor.HasKey(c => new { c.TenantId, c.StoreId }).HasName("pk_inbox_cursors");
        });
        model.Entity<InboxTake>(take =>
        {
            take.ToTable("inbox_takes", "platform");
            // Serves the question when a delivery was taken: the first take that reaches so far.
            take.HasKey(t => new { t.TenantId, t.StoreId, t.Through }).HasName("pk_inbox_takes");
            take.Property(t => t.Through).ValueGeneratedNever();
        });
        model.Entity<WebhookCheck>(check =>
        {
            check.ToTable("webhook_checks", "platform");
            check.HasKey(c => new { c.TenantId, c.StoreId }).HasName("pk_webhook_checks");
            check.Property(c => c.Found).HasColumnType("jsonb");
        });
    }
}

/// <summary>The module's tables on the unit of work.</summary>
public static class PlatformTables
{
    extension(ConsoleDb db)
    {
        /// <summary>What waits in the lanes, and what was settled lately.</summary>
        public DbSet<WorkItem> WorkItems => db.Set<WorkItem>();

        /// <summary>What became of items lately.</summary>
        public DbSet<SettledItem> SettledItems => db.Set<SettledItem>();

        /// <summary>What waits for its time.</summary>
        public DbSet<DelayedItem> DelayedItems => db.Set<DelayedItem>();

        /// <summary>The platform's objects as they last were.</summary>
        public DbSet<MirroredObject> MirroredObjects => db.Set<MirroredObject>();

        /// <summary>What could not be taken.</summary>
        public DbSet<DeadLetter> DeadLetters => db.Set<DeadLetter>();

        /// <summary>The stores whose work rests.</summary>
        public DbSet<LanePause> LanePauses => db.Set<LanePause>();

        /// <summary>How far the synchronisations are.</summary>
        public DbSet<SyncCursor> SyncCursors => db.Set<SyncCursor>();

        /// <summary>Changes that polling found and no notification told.</summary>
        public DbSet<MissedNotification> MissedNotifications => db.Set<MissedNotification>();

        /// <summary>What the nightly comparisons found.</summary>
        public DbSet<SyncGap> SyncGaps => db.Set<SyncGap>();

        /// <summary>Deliveries of notifications.</summary>
        public DbSet<InboxBody> InboxBodies => db.Set<InboxBody>();

        /// <summary>Notifications that were received at least once.</summary>
        public DbSet<InboxKey> InboxKeys => db.Set<InboxKey>();

        /// <summary>Intended calls to the platform, and what became of them.</summary>
        public DbSet<Command> Commands => db.Set<Command>();

        /// <summary>The circuit breakers.</summary>
        public DbSet<Breaker> Breakers => db.Set<Breaker>();

        /// <summary>What the lanes have taken of the inbox.</summary>
        public DbSet<InboxCursor> InboxCursors => db.Set<InboxCursor>();

        /// <summary>When they took it.</summary>
        public DbSet<InboxTake> InboxTakes => db.Set<InboxTake>();

        /// <summary>Where the platform sends the stores' notifications, when it was last asked.</summary>
        public DbSet<WebhookCheck> WebhookChecks => db.Set<WebhookCheck>();
    }
}
