using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Activity.Notifications;

/// <summary>The tables of notifications to people: schema <c>activity</c>.</summary>
public sealed class NotificationsModel : IModuleModel
{
    /// <inheritdoc />
    public void Configure(ModelBuilder model)
    {
        model.Entity<Notification>(notification =>
        {
            notification.ToTable("notifications", "activity");
            // Serves the page: one member's, newest first.
            notification.HasKey(n => new { n.TenantId, n.MemberId, n.Id }).HasName("pk_notifications");
            notification.Property(n => n.Thing).HasMaxLength(80);
            notification.Property(n => n.Link).HasMaxLength(300);
            // Serves the bell.
            notification.HasIndex(n => new { n.TenantId, n.MemberId }).HasDatabaseName("ix_notifications_unread").HasFilter("read_at is null");
        });
        model.Entity<NotificationChoice>(choice =>
        {
            choice.ToTable("notification_choices", "activity");
            choice.HasKey(c => new { c.TenantId, c.MemberId, c.Kind }).HasName("pk_notification_choices");
        });
    }
}

/// <summary>The tables on the unit of work.</summary>
public static class NotificationsTables
{
    extension(ConsoleDb db)
    {
        /// <summary>What members were told.</summary>
        public DbSet<Notification> Notifications => db.Set<Notification>();

        /// <summary>How they want to be told.</summary>
        public DbSet<NotificationChoice> NotificationChoices => db.Set<NotificationChoice>();
    }
}
