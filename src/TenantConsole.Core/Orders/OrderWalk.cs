using TenantConsole.Core.Database;

namespace TenantConsole.Core.Orders;

/// <summary>
/// A page of a list whose text leads to too many SKUs or ids to merge: it goes through the list in its order and asks each order. What it looks at
/// is bounded, so it costs the same whatever is typed; a page that is not full by then says so, and the next begins where it stopped.
/// </summary>
/// <remarks>
/// A broad text is the beginning of much, so a page is nearly always found in the first hundred orders. Steps grow when it is not; the rows that
/// the merge reads for one grow with the slices it has, and bound it (docs/benchmarks.md, <c>orders-page</c>).
/// </remarks>
internal sealed class OrderWalk(TenantDatabases databases, OrderSelection selection, ListOrders.Request request)
{
    /// <summary>Orders that a page looks at, at most.</summary>
    public const int MostLookedAt = 2_000;

    private const int FirstStep = 150;
    private const int MostMerged = 30_000;

    public async Task<ListOrders.Page> ReadAsync(OrderCursor? start, CancellationToken cancellationToken)
    {
        var wanted = Math.Clamp(request.Size, 1, ListOrders.LargestPage);
        var back = start is { Back: true };
        var largest = Math.Max(FirstStep, MostMerged / Math.Max(1, OrderListSql.SlicesOf(selection, request.Sort)));
        var (found, place, lookedAt, ended) = (new List<OrderRow>(), start, 0, false);
        for (var step = FirstStep; found.Count <= wanted && lookedAt < Math.Min(MostLookedAt, largest) && !ended; step *= 4)
        {
            var rows = Math.Min(step, Math.Min(MostLookedAt, largest) - lookedAt);
            var command = OrderListSql.Walk(selection, request.Sort, request.Descending, place, rows);
            var walked = await OrderReads.ListAsync(
                databases, selection.Tenant, command, reader => (Row: OrderReads.Row(reader), Meant: reader.GetBoolean(17), Number: (int)reader.GetInt64(18)), cancellationToken);
            found.AddRange(walked.Where(w => w.Meant).Select(w => w.Row));
            var last = walked.Length == 0 ? 0 : walked[^1].Number;
            lookedAt += last;
            ended = last < rows;
            place = last == 0 ? place : OrderCursor.Parse(ListOrders.PlaceOf(walked[^1].Row, request.Sort, back));
        }

        var full = found.Count > wanted;
        var page = found.Take(wanted).ToArray();
        // Where this page stops: at its last row, or where the looking stopped.
        var stop = full ? ListOrders.PlaceOf(page[^1], request.Sort, back) : ended ? null : place?.ToString();
        if (back)
        {
            Array.Reverse(page);
        }

        // Back to where this page began.
        var begin = start is not { } begun ? null
            : page.Length > 0 ? ListOrders.PlaceOf(back ? page[^1] : page[0], request.Sort, !back) : (begun with { Back = !back }).ToString();
        int? cut = full || ended ? null : lookedAt;
        return back ? new(page, begin, stop, cut) : new(page, stop, begin, cut);
    }
}
