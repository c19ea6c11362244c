using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Compare;

/// <summary>The gaps that the nightly comparisons found and closed, newest first (B-08).</summary>
[UseCase(Permission.RunView)]
public sealed class ListSyncGaps(TenantDatabases databases)
{
    /// <summary>The highest exact count.</summary>
    public const int CountLimit = 10_000;

    /// <summary>What to show.</summary>
    /// <param name="Filter">Which; null for all in reach.</param>
    /// <param name="After">Where the page starts, as <see cref="Answer.Next"/> gave it.</param>
    /// <param name="Size">Rows at most, 1 to 500.</param>
    public sealed record Request(GapFilter? Filter = null, string? After = null, int Size = 100);

    /// <summary>One gap.</summary>
    /// <param name="Store">The store.</param>
    /// <param name="Kind">The kind of object.</param>
    /// <param name="WindowFrom">Where it begins, by when objects changed (business time).</param>
    /// <param name="WindowBefore">Where it ends, exclusive (business time).</param>
    /// <param name="PlatformCount">How many objects the platform had in it.</param>
    /// <param name="MirrorCount">How many we had.</param>
    /// <param name="Repaired">How many were missing or older, and are right now.</param>
    /// <param name="FoundAt">When it was found and closed (protocol time).</param>
    public sealed record Row(
        StoreId Store, string Kind, DateTimeOffset WindowFrom, DateTimeOffset WindowBefore, long PlatformCount, long MirrorCount, long Repaired, DateTimeOffset FoundAt)
    {
        internal static Expression<Func<SyncGap, Row>> Of { get; } = g => new Row(
            g.StoreId, g.Kind, g.WindowFrom, g.WindowBefore, g.PlatformCount, g.MirrorCount, g.Repaired, g.FoundAt);

        /// <summary>How many the platform had and we still have not: those were set aside.</summary>
        public long Left => Math.Max(0, PlatformCount - MirrorCount - Repaired);
    }

    /// <summary>The answer.</summary>
    /// <param name="Rows">One page.</param>
    /// <param name="Total">How many gaps match, counted no further than <see cref="CountLimit"/>.</param>
    /// <param name="Repaired">How many objects were brought in by the latest of these.</param>
    /// <param name="Left">How many gaps are not closed.</param>
    /// <param name="Next">Where the next page starts; null at the end.</param>
    public sealed record Answer(IReadOnlyList<Row> Rows, Counted Total, Counted Repaired, Counted Left, string? Next);

    /// <summary>Reads them.</summary>
    public async Task<Result<Answer>> RunAsync(Actor actor, Request request, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.RunView) is { } refusal)
            return refusal;
        var size = Math.Clamp(request.Size, 1, 500);
        await using var db = databases.Open(actor, Permission.RunView);
        var filter = request.Filter ?? GapFilter.None;
        var wanted = filter.Of(db.SyncGaps);
        // Of the latest: the nights of a month are fewer, and what is more would be read at each visit.
        var sums = await Sorted(wanted).Take(CountLimit + 1).GroupBy(_ => 1).Select(g => new { Total = g.Count(), Repaired = g.Sum(s => s.Repaired) }).FirstOrDefaultAsync(cancellationToken);
        var total = Counted.To(CountLimit, sums?.Total ?? 0);
        var left = filter.Left == false ? Counted.None : await (filter with { Left = true }).Of(db.SyncGaps).Select(g => g.Kind).CountedAsync(CountLimit, cancellationToken);
        if (Place(request.After) is var (at, kind, from))
            wanted = wanted.Where(g => EF.Functions.LessThan(ValueTuple.Create(g.FoundAt, g.Kind, g.WindowFrom), ValueTuple.Create(at, kind, from)));
        var rows = await Sorted(wanted).Select(Row.Of).Take(size + 1).ToListAsync(cancellationToken);
        var more = rows.Count > size;
        return new Answer(more ? rows[..size] : rows, total, new(sums?.Repaired ?? 0, total.More), left, more ? Next(rows[size - 1]) : null);
    }

    /// <summary>How many gaps a filter means, counted no further than asked.</summary>
    public async Task<Result<Counted>> CountAsync(Actor actor, GapFilter filter, int limit, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.RunView) is { } refusal)
            return refusal;
        await using var db = databases.Open(actor, Permission.RunView);
        return await filter.Of(db.SyncGaps).Select(g => g.Kind).CountedAsync(Math.Clamp(limit, 1, CountLimit), cancellationToken);
    }

    /// <summary>Newest first.</summary>
    internal static IQueryable<SyncGap> Sorted(IQueryable<SyncGap> gaps) =>
        gaps.OrderByDescending(g => g.FoundAt).ThenByDescending(g => g.Kind).ThenByDescending(g => g.WindowFrom);

    private static string Next(Row row) => string.Create(CultureInfo.InvariantCulture, $"{row.FoundAt.UtcTicks}:{row.Kind}:{row.WindowFrom.UtcTicks}");

    private static (DateTimeOffset At, string Kind, DateTimeOffset From)? Place(string? after) =>
        after?.Split(':', 3) is [var found, var kind, var from] && Time(found) is { } at && Time(from) is { } begins ? (at, kind, begins) : null;

    private static DateTimeOffset? Time(string ticks) =>
        long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= DateTimeOffset.MaxValue.UtcTicks ? new DateTimeOffset(at, TimeSpan.Zero) : null;
}
