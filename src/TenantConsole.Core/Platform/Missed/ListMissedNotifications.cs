using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Missed;

/// <summary>What polling found that no webhook had told, newest first, and how many each store has (B-08).</summary>
/// <remarks>Ids and times only, as in the list of deliveries, so it takes the same permission.</remarks>
[UseCase(Permission.RunView)]
public sealed class ListMissedNotifications(TenantDatabases databases)
{
    /// <summary>What to show.</summary>
    /// <param name="Filter">Which; null for all in reach.</param>
    /// <param name="After">Where the page starts, as <see cref="Answer.Next"/> gave it.</param>
    /// <param name="Size">Rows at most, 1 to 500.</param>
    public sealed record Request(MissedFilter? Filter = null, string? After = null, int Size = 100);

    /// <summary>The highest exact count.</summary>
    public const int CountLimit = 10_000;

    /// <summary>The highest exact count of one store.</summary>
    public const int StoreLimit = 1_000;

    /// <summary>A store's number.</summary>
    /// <param name="Store">The store.</param>
    /// <param name="Missed">How many changes were not told, counted no further than <see cref="StoreLimit"/>.</param>
    public sealed record StoreCount(StoreId Store, Counted Missed);

    /// <summary>One change that was not told.</summary>
    /// <param name="Store">The store.</param>
    /// <param name="Kind">The kind of object.</param>
    /// <param name="ObjectId">The platform's id of it.</param>
    /// <param name="ChangedAt">When it changed (business time).</param>
    /// <param name="MirroredAt">The version that we had; null for none (business time).</param>
    /// <param name="FoundAt">When polling found it and brought it in (protocol time).</param>
    public sealed record Row(StoreId Store, string Kind, string ObjectId, DateTimeOffset ChangedAt, DateTimeOffset? MirroredAt, DateTimeOffset FoundAt)
    {
        internal static Expression<Func<MissedNotification, Row>> Of { get; } = m => new Row(m.StoreId, m.Kind, m.ObjectId, m.ChangedAt, m.MirroredAt, m.FoundAt);
    }

    /// <summary>The answer.</summary>
    /// <param name="Missed">How many match, counted no further than <see cref="CountLimit"/>.</param>
    /// <param name="Waiting">How many more may still be told.</param>
    /// <param name="Stores">Every store in question that has any, who has most first.</param>
    /// <param name="Rows">One page.</param>
    /// <param name="Next">Where the next page starts; null at the end.</param>
    public sealed record Answer(Counted Missed, Counted Waiting, IReadOnlyList<StoreCount> Stores, IReadOnlyList<Row> Rows, string? Next);

    /// <summary>Reads them.</summary>
    public async Task<Result<Answer>> RunAsync(Actor actor, Request request, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.RunView) is { } refusal)
            return refusal;
        var size = Math.Clamp(request.Size, 1, 500);
        await using var db = databases.Open(actor, Permission.RunView);
        var wanted = (request.Filter ?? MissedFilter.None).Of(db.MissedNotifications);
        var missed = await Sure(wanted).Select(m => m.ObjectId).CountedAsync(CountLimit, cancellationToken);
        var waiting = await wanted.Where(m => m.ConfirmedAt == null).Select(m => m.ObjectId).CountedAsync(CountLimit, cancellationToken);
        // Each store by its own range of the primary key, and none to the end.
        var sure = Sure(wanted);
        var counts = await db.Stores.Select(s => new { s.StoreId, Missed = sure.Where(m => m.StoreId == s.StoreId).Take(StoreLimit + 1).Count() }).ToListAsync(cancellationToken);
        if (Place(request.After) is var (at, kind, id))
            wanted = wanted.Where(m => EF.Functions.LessThan(ValueTuple.Create(m.FoundAt, m.Kind, m.ObjectId), ValueTuple.Create(at, kind, id)));
        var rows = await Sorted(wanted).Select(Row.Of).Take(size + 1).ToListAsync(cancellationToken);
        var more = rows.Count > size;
        return new Answer(
            missed, waiting, [.. counts.Where(c => c.Missed > 0).OrderByDescending(c => c.Missed).ThenBy(c => c.StoreId.Value).Select(c => new StoreCount(c.StoreId, Counted.To(StoreLimit, c.Missed)))],
            more ? rows[..size] : rows, more ? Next(rows[size - 1]) : null);
    }

    /// <summary>How many changes a filter means, counted no further than asked.</summary>
    public async Task<Result<Counted>> CountAsync(Actor actor, MissedFilter filter, int limit, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.RunView) is { } refusal)
            return refusal;
        await using var db = databases.Open(actor, Permission.RunView);
        return await Sure(filter.Of(db.MissedNotifications)).Select(m => m.ObjectId).CountedAsync(Math.Clamp(limit, 1, CountLimit), cancellationToken);
    }

    /// <summary>Those that are sure, newest first.</summary>
    internal static IQueryable<MissedNotification> Sorted(IQueryable<MissedNotification> missed) =>
        Sure(missed).OrderByDescending(m => m.FoundAt).ThenByDescending(m => m.Kind).ThenByDescending(m => m.ObjectId);

    private static IQueryable<MissedNotification> Sure(IQueryable<MissedNotification> missed) => missed.Where(m => m.ConfirmedAt != null);

    private static string Next(Row row) => string.Create(CultureInfo.InvariantCulture, $"{row.FoundAt.UtcTicks}:{row.Kind}:{row.ObjectId}");

    private static (DateTimeOffset At, string Kind, string Id)? Place(string? after) =>
        after?.Split(':', 3) is [var ticks, var kind, var id] && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= DateTimeOffset.MaxValue.UtcTicks
            ? (new DateTimeOffset(at, TimeSpan.Zero), kind, id) : null;
}
