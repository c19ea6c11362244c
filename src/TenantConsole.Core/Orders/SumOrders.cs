using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Orders;

/// <summary>
/// How many orders a filter means, and their totals by currency. Asked after the page is shown, and bounded: past <see cref="Limit"/> the
/// count is "10,000+" and there are no totals, because a sum over millions of rows is not a question that a list may ask at each visit.
/// </summary>
[UseCase(Permission.OrderView)]
public sealed class SumOrders(TenantDatabases databases, BusinessClock business)
{
    /// <summary>The highest exact count.</summary>
    public const int Limit = 10_000;

    /// <summary>The sums.</summary>
    /// <param name="Count">At most <see cref="Limit"/>.</param>
    /// <param name="More">True when there are more than that.</param>
    /// <param name="Totals">One amount a currency, by its code; empty when there are more.</param>
    /// <param name="Known">False for a text that leads to too much to be counted while somebody waits.</param>
    public sealed record Sums(int Count, bool More, IReadOnlyList<Money> Totals, bool Known = true);

    /// <summary>Counts and sums what a list shows, up to <see cref="Limit"/> orders.</summary>
    public Task<Result<Sums>> RunAsync(Actor actor, OrderFilter filter, CancellationToken cancellationToken) => RunAsync(actor, filter, Limit, cancellationToken);

    /// <summary>Counts and adds.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="filter">Which orders.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <param name="limit">Where counting stops: tabs show no more than "99+".</param>
    public async Task<Result<Sums>> RunAsync(Actor actor, OrderFilter filter, int limit, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.OrderView) is { } refusal)
        {
            return refusal;
        }

        var selection = await OrderSelections.ResolveAsync(databases, business, actor, filter, cancellationToken);
        if (!selection.Ok)
        {
            return selection.Problem;
        }

        if (selection.Value.IsEmpty)
        {
            return new Sums(0, false, []);
        }

        if (selection.Value.Broad is not null)
        {
            return new Sums(0, true, [], Known: false);
        }

        var rows = await OrderReads.ListAsync(
            databases, actor.Tenant, OrderListSql.Sums(selection.Value, Math.Clamp(limit, 1, Limit)),
            reader => (Count: (int)reader.GetInt64(0), Total: reader.IsDBNull(1) ? (Money?)null : new Money(reader.GetDecimal(2), Currency.Parse(reader.GetString(1)))),
            cancellationToken);
        var count = rows[0].Count;
        return new Sums(Math.Min(count, limit), count > limit, [.. rows.Select(r => r.Total).OfType<Money>()]);
    }
}
