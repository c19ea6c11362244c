using Microsoft.EntityFrameworkCore;

namespace TenantConsole.Core.Database.Directory;

/// <summary>
/// What must be known before the tenant is known, as little as possible: which agencies exist, who belongs to which, which shop is whose,
/// and the keys. No row-level security here, so nothing of a tenant's business may live here. Users themselves are in the same schema,
/// mapped by the sign-in code of Web.
/// </summary>
public sealed class DirectoryDb(DbContextOptions<DirectoryDb> options) : DbContext(options)
{
    /// <summary>All agencies of the installation.</summary>
    public DbSet<AgencyEntry> Agencies => Set<AgencyEntry>();

    /// <summary>Which user is which member of which agency.</summary>
    public DbSet<Membership> Memberships => Set<Membership>();

    /// <summary>Which shop of the platform belongs to which agency and store.</summary>
    public DbSet<ShopEntry> Shops => Set<ShopEntry>();

    /// <summary>The lanes: one store's order of work, with its lease.</summary>
    public DbSet<LaneEntry> Lanes => Set<LaneEntry>();

    /// <summary>The encryption keys of the installation, each wrapped by the master key.</summary>
    public DbSet<KeyEntry> Keys => Set<KeyEntry>();

    /// <summary>Which agency an invitation's link belongs to.</summary>
    public DbSet<InvitationEntry> Invitations => Set<InvitationEntry>();

    /// <summary>Which API key belongs to which agency, by the hash of its secret.</summary>
    public DbSet<ApiKeyEntry> ApiKeys => Set<ApiKeyEntry>();

    /// <summary>Stores with new notifications, whose lanes are to be made due.</summary>
    public DbSet<InboxWake> InboxWakes => Set<InboxWake>();

    /// <summary>Notifications that belong to no store.</summary>
    public DbSet<InboxStray> InboxStrays => Set<InboxStray>();

    /// <summary>What was refused at the door of the inbox, and what was unknown.</summary>
    public DbSet<InboxCount> InboxCounts => Set<InboxCount>();

    /// <summary>How fast the platform may be called.</summary>
    public DbSet<RateLimitEntry> RateLimits => Set<RateLimitEntry>();

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        foreach (var id in ModelTypes.EntityIds)
        {
            configurationBuilder.Properties(id).HaveConversion(typeof(EntityIdConverter<>).MakeGenericType(id));
        }

        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(DatabaseRoles.DirectorySchema);
        modelBuilder.Entity<AgencyEntry>(agency =>
        {
            agency.ToTable("agencies");
            agency.HasKey(a => a.TenantId).HasName("pk_agencies");
            agency.Property(a => a.Name).HasMaxLength(200);
        });
        modelBuilder.Entity<Membership>(membership =>
        {
            membership.ToTable("memberships");
            membership.HasKey(m => new { m.UserId, m.TenantId }).HasName("pk_memberships");
        });
        modelBuilder.Entity<ShopEntry>(shop =>
        {
            shop.ToTable("shops");
            // A shop belongs to one agency: this key is what says so.
            shop.HasKey(s => new { s.AppKey, s.ShopId }).HasName("pk_shops");
            shop.Property(s => s.AppKey).HasMaxLength(64);
            shop.Property(s => s.ShopId).HasMaxLength(32);
        });
        modelBuilder.Entity<LaneEntry>(lane =>
        {
            lane.ToTable("lanes");
            lane.HasKey(l => new { l.TenantId, l.Name }).HasName("pk_lanes");
            lane.Property(l => l.Name).HasMaxLength(100);
            lane.Property(l => l.Holder).HasMaxLength(100);
            lane.Property(l => l.Class).HasDefaultValue(LaneClass.Runs);
            lane.Property(l => l.Paused).HasDefaultValue(false);
            // Serves the worker's question: which free lane of a class has been due longest?
            lane.HasIndex(l => new { l.Class, l.DueAt }).HasDatabaseName("ix_lanes_due").HasFilter("due_at is not null");
            // Serves the emptying of the queue's tables: is there a lane with something left in them?
            lane.HasIndex(l => l.FirstPending).HasDatabaseName("ix_lanes_first_pending").HasFilter("first_pending is not null");
        });
        modelBuilder.Entity<KeyEntry>(key =>
        {
            key.ToTable("keys");
            key.HasKey(k => k.Id).HasName("pk_keys");
            key.Property(k => k.Purpose).HasMaxLength(40);
        });
        modelBuilder.Entity<InvitationEntry>(invitation =>
        {
            invitation.ToTable("invitations");
            invitation.HasKey(i => i.TokenHash).HasName("pk_invitations");
        });
        modelBuilder.Entity<ApiKeyEntry>(key =>
        {
            key.ToTable("api_keys");
            key.HasKey(k => k.Hash).HasName("pk_api_keys");
            // Serves the closing of an agency, which takes its entries away.
            key.HasIndex(k => k.TenantId).HasDatabaseName("ix_api_keys_tenant");
        });
        modelBuilder.Entity<RateLimitEntry>(limit =>
        {
            limit.ToTable("rate_limits");
            limit.HasKey(l => new { l.AppKey, l.Subject, l.Endpoint }).HasName("pk_rate_limits");
            limit.Property(l => l.AppKey).HasMaxLength(64);
            limit.Property(l => l.Subject).HasMaxLength(32);
            limit.Property(l => l.Endpoint).HasMaxLength(60);
            // Serves the list of the limits of some shops, whichever app.
            limit.HasIndex(l => l.Subject).HasDatabaseName("ix_rate_limits_subject");
        });
        ConfigureInbox(modelBuilder);
        SnakeCase.Apply(modelBuilder);
    }
    private static void ConfigureInbox(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<InboxWake>(wake =>
        {
            wake.ToTable("inbox_wakes");
            wake.HasKey(w => w.Sequence).HasName("pk_inbox_wakes");
            wake.Property(w => w.Sequence).ValueGeneratedNever();
        });
        modelBuilder.Entity<InboxStray>(stray =>
        {
            stray.ToTable("inbox_strays");
            stray.HasKey(s => new { s.AppKey, s.Subject, s.Key }).HasName("pk_inbox_strays");
            stray.Property(s => s.AppKey).HasMaxLength(64);
            stray.Property(s => s.Subject).HasMaxLength(100);
            stray.Property(s => s.NotificationId).HasMaxLength(64);
            // Serves the list, newest first, and the deletion of old ones.
            stray.HasIndex(s => s.ReceivedAt).HasDatabaseName("ix_inbox_strays_received");
        });
        modelBuilder.Entity<InboxCount>(count =>
        {
            count.ToTable("inbox_counts");
            count.HasKey(c => c.Id).HasName("pk_inbox_counts");
            count.Property(c => c.Id).ValueGeneratedNever();
            count.Property(c => c.AppKey).HasMaxLength(64);
            count.Property(c => c.Kind).HasMaxLength(40);
            count.HasIndex(c => new { c.Day, c.AppKey }).HasDatabaseName("ix_inbox_counts_day");
        });
    }
}
