using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Activity.Notifications;

/// <summary>What the actor was told, newest first, a page at a time by key, and how much of it they have not read.</summary>
[UseCase(null)]
public sealed class ListNotifications(TenantDatabases databases)
{
    /// <summary>The unread are counted up to here: nobody reads "1,204".</summary>
    public const int MostCounted = 100;

    /// <summary>What to show. Empty parts do not limit.</summary>
    /// <param name="Kind">Only this kind.</param>
    /// <param name="Unread">Only what was not read.</param>
    /// <param name="After">The last one of the page before.</param>
    /// <param name="Size">Rows of a page, 1 to 100.</param>
    public sealed record Request(NotificationKind? Kind = null, bool Unread = false, NotificationId? After = null, int Size = 50);

    /// <summary>One page.</summary>
    /// <param name="Rows">The notifications.</param>
    /// <param name="Unread">How many they have not read in all, at most <see cref="MostCounted"/>.</param>
    /// <param name="Next">Where the next page starts; null at the end.</param>
    public sealed record Page(IReadOnlyList<NotificationRow> Rows, int Unread, NotificationId? Next);

    /// <summary>Reads one page.</summary>
    public async Task<Result<Page>> RunAsync(Actor actor, Request request, CancellationToken cancellationToken)
    {
        if (actor.Member is not { } member)
            return NotificationProblems.NoMember;
        var size = Math.Clamp(request.Size, 1, 100);
        await using var db = databases.Open(actor.Tenant, StoreScope.Nothing);
        var mine = db.Notifications.Where(n => n.MemberId == member);
        var unread = await mine.Where(n => n.ReadAt == null).Select(n => n.Id).Take(MostCounted).CountAsync(cancellationToken);
        var shown = mine;
        if (request.Kind is { } kind)
            shown = shown.Where(n => n.Kind == kind);
        if (request.Unread)
            shown = shown.Where(n => n.ReadAt == null);
        if (request.After is { } after)
            shown = shown.Where(n => EF.Functions.LessThan(ValueTuple.Create(n.Id), ValueTuple.Create(after)));
        var rows = await shown.OrderByDescending(n => n.Id).Take(size + 1)
            .Select(n => new NotificationRow(n.Id, n.Kind, n.Thing, n.Subject, n.Link, n.StoreId, n.CreatedAt, n.ReadAt != null)).ToListAsync(cancellationToken);
        return rows.Count > size ? new Page(rows[..size], unread, rows[size - 1].Id) : new Page(rows, unread, null);
    }
}
