using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform.Mirror;

namespace TenantConsole.Core.Platform.Objects;

/// <summary>What was set aside, what failed last first, a page at a time by key.</summary>
[UseCase(Permission.RunView)]
public sealed class ListDeadLetters(TenantDatabases databases)
{
    /// <summary>The highest exact count.</summary>
    public const int CountLimit = 10_000;

    private const int MostReasons = 20;
    private const int Looked = 2_000;

    /// <summary>What to show.</summary>
    /// <param name="Filter">Which.</param>
    /// <param name="After">Where the page starts, as <see cref="Page.Next"/> gave it.</param>
    /// <param name="Size">Rows of a page, 1 to 200.</param>
    public sealed record Request(DeadLetterFilter Filter, string? After = null, int Size = 50);

    /// <summary>One page.</summary>
    /// <param name="Rows">The letters.</param>
    /// <param name="Total">How many match, counted no further than <see cref="CountLimit"/>.</param>
    /// <param name="Next">Where the next page starts; null at the end.</param>
    /// <param name="Kinds">The kinds of the latest letters, whatever the filter says.</param>
    /// <param name="Reasons">The reasons of the latest letters, the most frequent first, whatever the filter says but the stores.</param>
    public sealed record Page(IReadOnlyList<DeadLetterRow> Rows, Counted Total, string? Next, IReadOnlyList<string> Kinds, IReadOnlyList<Reason> Reasons);

    /// <summary>Why letters are there.</summary>
    /// <param name="Kept">As it is kept.</param>
    /// <param name="Letters">How many of the latest have it.</param>
    public sealed record Reason(string Kept, Counted Letters);

    /// <summary>Reads one page.</summary>
    public async Task<Result<Page>> RunAsync(Actor actor, Request request, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.RunView) is { } refusal)
            return refusal;
        var size = Math.Clamp(request.Size, 1, 200);
        await using var db = databases.Open(actor, Permission.RunView);
        var all = new DeadLetterFilter(request.Filter.Stores).Of(db.DeadLetters);
        var wanted = request.Filter.Of(db.DeadLetters);
        var total = await wanted.Select(d => d.ObjectId).CountedAsync(CountLimit, cancellationToken);
        if (Place(request.After) is var (at, kind, id))
            wanted = wanted.Where(d => EF.Functions.LessThan(ValueTuple.Create(d.FailedAt, d.Kind, d.ObjectId), ValueTuple.Create(at, kind, id)));
        var rows = await Sorted(wanted).Select(DeadLetterRow.Of).Take(size + 1).ToListAsync(cancellationToken);
        // Of the latest alone: what most letters have in common shows in them, and a million letters cost no more than these.
        var groups = await Sorted(all).Take(Looked).GroupBy(d => new { d.Kind, d.Reason }).Select(g => new { g.Key.Kind, g.Key.Reason, Count = g.Count() }).ToListAsync(cancellationToken);
        var cut = groups.Sum(g => g.Count) == Looked;
        var more = rows.Count > size;
        return new Page(
            more ? rows[..size] : rows, total, more ? Next(rows[size - 1]) : null, [.. groups.Select(g => g.Kind).Distinct().Order(StringComparer.Ordinal)],
            [.. groups.GroupBy(g => g.Reason, g => g.Count).Select(g => new Reason(g.Key, new(g.Sum(), cut))).OrderByDescending(r => r.Letters.Count).ThenBy(r => r.Kept, StringComparer.Ordinal).Take(MostReasons)]);
    }

    /// <summary>How many letters a filter means, counted no further than asked.</summary>
    public async Task<Result<Counted>> CountAsync(Actor actor, DeadLetterFilter filter, int limit, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.RunView) is { } refusal)
            return refusal;
        await using var db = databases.Open(actor, Permission.RunView);
        return await filter.Of(db.DeadLetters).Select(d => d.ObjectId).CountedAsync(Math.Clamp(limit, 1, CountLimit), cancellationToken);
    }

    /// <summary>What failed last first.</summary>
    internal static IQueryable<DeadLetter> Sorted(IQueryable<DeadLetter> letters) =>
        letters.OrderByDescending(d => d.FailedAt).ThenByDescending(d => d.Kind).ThenByDescending(d => d.ObjectId);

    private static string Next(DeadLetterRow row) => string.Create(CultureInfo.InvariantCulture, $"{row.FailedAt.UtcTicks}:{row.Kind}:{row.Id}");

    private static (DateTimeOffset At, string Kind, string Id)? Place(string? after) =>
        after?.Split(':', 3) is [var ticks, var kind, var id] && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= DateTimeOffset.MaxValue.UtcTicks
            ? (new DateTimeOffset(at, TimeSpan.Zero), kind, id) : null;
}
