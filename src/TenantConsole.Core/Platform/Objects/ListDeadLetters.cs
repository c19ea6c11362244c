using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Platform.Objects;

/// <summary>What was set aside, what failed last first, a page at a time by key.</summary>
[UseCase(Permission.RunView)]
public sealed class ListDeadLetters(TenantDatabases databases)
{
    /// <summary>The highest exact count.</summary>
    public const int CountLimit = 10_000;

    private const int MostReasons = 20;

    /// <summary>What to show.</summary>
    /// <param name="Filter">Which.</param>
    /// <param name="After">Where the page starts, as <see cref="Page.Next"/> gave it.</param>
    /// <param name="Size">Rows of a page, 1 to 200.</param>
    public sealed record Request(DeadLetterFilter Filter, string? After = null, int Size = 50);

    /// <summary>One page.</summary>
    /// <param name="Rows">The letters.</param>
    /// <param name="Total">How many match, counted no further than <see cref="CountLimit"/>.</param>
    /// <param name="More">There are more than that.</param>
    /// <param name="Next">Where the next page starts; null at the end.</param>
    /// <param name="Kinds">The kinds of objects that are set aside at all.</param>
    /// <param name="Reasons">The reasons for which most are, whatever the filter says.</param>
    public sealed record Page(IReadOnlyList<DeadLetterRow> Rows, int Total, bool More, string? Next, IReadOnlyList<string> Kinds, IReadOnlyList<string> Reasons);

    /// <summary>Reads one page.</summary>
    public async Task<Result<Page>> RunAsync(Actor actor, Request request, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.RunView) is { } refusal)
            return refusal;
        var size = Math.Clamp(request.Size, 1, 200);
        await using var db = databases.Open(actor, Permission.RunView);
        var all = db.DeadLetters;
        var wanted = request.Filter.Of(all);
        var total = await wanted.Select(d => d.ObjectId).Take(CountLimit + 1).CountAsync(cancellationToken);
        if (Place(request.After) is var (at, kind, id))
            wanted = wanted.Where(d => EF.Functions.LessThan(ValueTuple.Create(d.FailedAt, d.Kind, d.ObjectId), ValueTuple.Create(at, kind, id)));
        var rows = await wanted.OrderByDescending(d => d.FailedAt).ThenByDescending(d => d.Kind).ThenByDescending(d => d.ObjectId)
            .Select(DeadLetterRow.Of).Take(size + 1).ToListAsync(cancellationToken);
        var kinds = await all.Select(d => d.Kind).Distinct().Order().ToListAsync(cancellationToken);
        var reasons = await all.GroupBy(d => d.Reason).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => g.Key).Take(MostReasons).ToListAsync(cancellationToken);
        var more = rows.Count > size;
        return new Page(more ? rows[..size] : rows, Math.Min(total, CountLimit), total > CountLimit, more ? Next(rows[size - 1]) : null, kinds, reasons);
    }

    private static string Next(DeadLetterRow row) => string.Create(CultureInfo.InvariantCulture, $"{row.FailedAt.UtcTicks}:{row.Kind}:{row.Id}");

    private static (DateTimeOffset At, string Kind, string Id)? Place(string? after) =>
        after?.Split(':', 3) is [var ticks, var kind, var id] && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= DateTimeOffset.MaxValue.UtcTicks
            ? (new DateTimeOffset(at, TimeSpan.Zero), kind, id) : null;
}
