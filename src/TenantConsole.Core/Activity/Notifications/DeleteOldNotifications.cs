using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Tenancy.Limits;

namespace TenantConsole.Core.Activity.Notifications;

/// <summary>
/// Deletes what the members of all agencies were told long ago: what was read after <see cref="Limit.ReadNotificationDays"/>, everything after
/// <see cref="Limit.NotificationDays"/>. What happened stays in the trail. On a schedule; safe to repeat.
/// </summary>
public sealed class DeleteOldNotifications(TenantDatabases databases, DirectoryDatabase directory, TimeProvider clock, ILogger<DeleteOldNotifications> log)
{
    /// <summary>Deletes them.</summary>
    /// <returns>How many went.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        List<TenantId> agencies;
        await using (var entries = directory.Open())
            agencies = await entries.Agencies.Select(a => a.TenantId).ToListAsync(cancellationToken);
        return await EachAgency.RunAsync(agencies, tenant => DeleteAsync(tenant, cancellationToken), log);
    }

    // Open pages are not told: what goes stands far below what they show.
    private async Task<int> DeleteAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        await using var db = databases.Open(tenant, StoreScope.Nothing);
        var now = clock.GetUtcNow();
        var read = now.AddDays(-await Limit.ReadNotificationDays.ReadAsync(db, cancellationToken));
        var all = now.AddDays(-await Limit.NotificationDays.ReadAsync(db, cancellationToken));
        return await db.Notifications.Where(n => n.CreatedAt < all || (n.ReadAt != null && n.CreatedAt < read)).ExecuteDeleteAsync(cancellationToken);
    }
}
