using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Orders;

/// <summary>One page of the orders that the actor may see, filtered and sorted, a page at a time, by key and not by offset.</summary>
/// <remarks>
/// A page costs the same wherever it is. EXPLAIN on ten million orders, as the application's role (docs/benchmarks.md, <c>orders-page</c>), showed
/// each slice as an index-only scan with the whole place as its condition and no heap fetch, and the rows of the page as reads by key.
/// </remarks>
[UseCase(Permission.OrderView)]
public sealed class ListOrders(TenantDatabases databases, BusinessClock business)
{
    /// <summary>Rows on a page, when nothing else is asked.</summary>
    public const int PageSize = 50;

    /// <summary>Rows on a page at most.</summary>
    public const int LargestPage = 200;

    /// <summary>What is asked.</summary>
    /// <param name="Filter">Which orders.</param>
    /// <param name="Sort">In which order.</param>
    /// <param name="Descending">The newest, the highest total, or the last status first.</param>
    /// <param name="Page">A place from an earlier <see cref="Page"/>; null for the first.</param>
    /// <param name="Size">Rows of the page, 1 to <see cref="LargestPage"/>.</param>
    public sealed record Request(OrderFilter Filter, OrderSortKey Sort = OrderSortKey.Placed, bool Descending = true, string? Page = null, int Size = PageSize);

    /// <summary>What is on the page.</summary>
    /// <param name="Rows">At most as many orders as were asked for.</param>
    /// <param name="Next">The place of the next page; null on the last.</param>
    /// <param name="Previous">The place of the previous page; null on the first.</param>
    /// <param name="LookedAt">
    /// How many orders were looked at, when a broad text ended the page before it was full; <paramref name="Next"/> looks further. Null otherwise.
    /// </param>
    public sealed record Page(IReadOnlyList<OrderRow> Rows, string? Next, string? Previous, int? LookedAt = null);

    /// <summary>Reads the page.</summary>
    public async Task<Result<Page>> RunAsync(Actor actor, Request request, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.OrderView) is { } refusal)
        {
            return refusal;
        }

        var place = OrderCursor.Parse(request.Page);
        if (place is null && !string.IsNullOrEmpty(request.Page))
        {
            return OrdersProblems.BadCursor;
        }

        var selection = await OrderSelections.ResolveAsync(databases, business, actor, request.Filter, cancellationToken);
        return !selection.Ok ? selection.Problem
            : selection.Value.IsEmpty ? new Page([], null, null)
            : selection.Value.Broad is not null ? await new OrderWalk(databases, selection.Value, request).ReadAsync(place, cancellationToken)
            : await ReadAsync(selection.Value, request, place, cancellationToken);
    }

    private async Task<Page> ReadAsync(OrderSelection selection, Request request, OrderCursor? place, CancellationToken cancellationToken)
    {
        var size = Math.Clamp(request.Size, 1, LargestPage);
        // One row more than a page says whether there is another.
        var command = OrderListSql.Page(selection, request.Sort, request.Descending, place, size + 1);
        var rows = await OrderReads.ListAsync(databases, selection.Tenant, command, OrderReads.Row, cancellationToken);
        var back = place is { Back: true };
        var more = rows.Length > size;
        var page = more ? rows[..size] : rows;
        if (back)
        {
            Array.Reverse(page);
        }

        var hasNext = page.Length > 0 && (back || more);
        var hasPrevious = page.Length > 0 && (back ? more : place is not null);
        return new(page, hasNext ? PlaceOf(page[^1], request.Sort, back: false) : null, hasPrevious ? PlaceOf(page[0], request.Sort, back: true) : null);
    }

    internal static string PlaceOf(OrderRow row, OrderSortKey sort, bool back) => new OrderCursor(
        back, row.StatusRank,
        sort == OrderSortKey.Total ? row.Total.TenThousandths : (row.PlacedAt - DateTimeOffset.UnixEpoch).Ticks / 10,
        row.OrderId, row.Store.Value).ToString();
}
