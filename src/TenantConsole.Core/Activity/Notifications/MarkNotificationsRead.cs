using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Activity.Notifications;

/// <summary>Marks what the actor was told as read: some of it, or all. Other people's ids have no effect.</summary>
[UseCase(null)]
public sealed class MarkNotificationsRead(TenantDatabases databases, TimeProvider clock)
{
    /// <summary>Marks them.</summary>
    /// <param name="actor">Whose.</param>
    /// <param name="ids">Which; null for all.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>How many became read.</returns>
    public async Task<Result<int>> RunAsync(Actor actor, IReadOnlyCollection<NotificationId>? ids, CancellationToken cancellationToken)
    {
        if (actor.Member is not { } member)
            return NotificationProblems.NoMember;
        await using var db = databases.Open(actor.Tenant, StoreScope.Nothing);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var unread = db.Notifications.Where(n => n.MemberId == member && n.ReadAt == null);
        if (ids is not null)
            unread = unread.Where(n => ids.Contains(n.Id));
        var now = clock.GetUtcNow();
        var marked = await unread.ExecuteUpdateAsync(set => set.SetProperty(n => n.ReadAt, now), cancellationToken);
        // Their other open pages count anew.
        await db.Database.ExecuteSqlAsync($"select pg_notify({ChangeNotice.Channel}, {$"{actor.Tenant}:{NoticeBook.Topic(member)}"})", cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return marked;
    }
}
