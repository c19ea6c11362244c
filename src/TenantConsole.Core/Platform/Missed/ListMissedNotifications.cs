using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Missed;

/// <summary>What polling found that no webhook had told, newest first, and how many each store has (B-08). Kept for 30 days.</summary>
[UseCase(Permission.WebhookReplay)]
public sealed class ListMissedNotifications(TenantDatabases databases)
{
    /// <summary>What to show.</summary>
    /// <param name="Stores">Only these stores'; null or empty for all in reach.</param>
    /// <param name="Since">Only what was found since (protocol time); null for all.</param>
    /// <param name="Size">Rows at most, 1 to 500.</param>
    public sealed record Request(IReadOnlyList<StoreId>? Stores = null, DateTimeOffset? Since = null, int Size = 100);

    /// <summary>A store's number.</summary>
    /// <param name="Store">The store.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Missed">How many changes were not told.</param>
    /// <param name="Waiting">How many more may still be told.</param>
    /// <param name="LastFoundAt">When the last one was found (protocol time).</param>
    public sealed record StoreCount(StoreId Store, string Name, int Missed, int Waiting, DateTimeOffset? LastFoundAt);

    /// <summary>One change that was not told.</summary>
    /// <param name="Store">The store.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Kind">The kind of object.</param>
    /// <param name="ObjectId">The platform's id of it.</param>
    /// <param name="ChangedAt">When it changed (business time).</param>
    /// <param name="MirroredAt">The version that we had; null for none (business time).</param>
    /// <param name="FoundAt">When polling found it and brought it in (protocol time).</param>
    public sealed record Row(StoreId Store, string Name, string Kind, string ObjectId, DateTimeOffset ChangedAt, DateTimeOffset? MirroredAt, DateTimeOffset FoundAt);

    /// <summary>The answer.</summary>
    /// <param name="Stores">Every store in question that has any, by name.</param>
    /// <param name="Rows">The newest.</param>
    /// <param name="HasMore">There are older ones.</param>
    public sealed record Answer(IReadOnlyList<StoreCount> Stores, IReadOnlyList<Row> Rows, bool HasMore);

    /// <summary>Reads them.</summary>
    public async Task<Result<Answer>> RunAsync(Actor actor, Request request, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.WebhookReplay) is { } refusal)
            return refusal;
        var size = Math.Clamp(request.Size, 1, 500);
        await using var db = databases.Open(actor, Permission.WebhookReplay);
        var names = await db.Stores.Select(s => new { s.StoreId, s.Name }).ToDictionaryAsync(s => s.StoreId, s => s.Name, cancellationToken);
        IQueryable<MissedNotification> wanted = db.MissedNotifications;
        if (request.Stores is { Count: > 0 } stores)
            wanted = wanted.Where(m => stores.Contains(m.StoreId));
        if (request.Since is { } since)
            wanted = wanted.Where(m => m.FoundAt >= since);
        var counts = await wanted.GroupBy(m => m.StoreId)
            .Select(g => new { Store = g.Key, Missed = g.Count(m => m.ConfirmedAt != null), Waiting = g.Count(m => m.ConfirmedAt == null), Last = g.Max(m => m.FoundAt) })
            .ToListAsync(cancellationToken);
        var rows = await wanted.Where(m => m.ConfirmedAt != null).OrderByDescending(m => m.FoundAt).ThenBy(m => m.StoreId).ThenBy(m => m.Kind).ThenBy(m => m.ObjectId)
            .Select(m => new { m.StoreId, m.Kind, m.ObjectId, m.ChangedAt, m.MirroredAt, m.FoundAt }).Take(size + 1).ToListAsync(cancellationToken);
        return new Answer(
            [.. counts.Select(c => new StoreCount(c.Store, names.GetValueOrDefault(c.Store, ""), c.Missed, c.Waiting, c.Last)).OrderBy(c => c.Name, StringComparer.Ordinal).ThenBy(c => c.Store.Value)],
            [.. rows.Take(size).Select(m => new Row(m.StoreId, names.GetValueOrDefault(m.StoreId, ""), m.Kind, m.ObjectId, m.ChangedAt, m.MirroredAt, m.FoundAt))],
            rows.Count > size);
    }
}
