using TenantConsole.Core.Access;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Platform.Deliveries;

/// <summary>The deliveries of the stores in reach, newest first, a page at a time by key (R-027, B-08).</summary>
[UseCase(Permission.RunView)]
public sealed class ListDeliveries(TenantDatabases databases, DeliveryReader reader)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan CountPatience = TimeSpan.FromMilliseconds(250);

    /// <summary>What to show.</summary>
    /// <param name="Filter">Which deliveries.</param>
    /// <param name="After">Where the page before ended.</param>
    /// <param name="Size">Rows of a page, 1 to 200.</param>
    public sealed record Request(DeliveryFilter Filter, DeliveryPlace? After = null, int Size = 50);

    /// <summary>One page.</summary>
    /// <param name="Rows">The deliveries.</param>
    /// <param name="Next">Where the next page begins; null at the end.</param>
    /// <param name="IsCut">Looking stopped after two seconds, before the page was full: the next page looks on.</param>
    public sealed record Page(IReadOnlyList<DeliveryRow> Rows, DeliveryPlace? Next, bool IsCut);

    /// <summary>Reads one page.</summary>
    public async Task<Result<Page>> RunAsync(Actor actor, Request request, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.RunView) is { } refusal)
            return refusal;
        var stores = await DeliveryScope.StoresAsync(databases, actor, Permission.RunView, request.Filter.Stores, cancellationToken);
        var part = await reader.ReadAsync(actor.Tenant, stores, request.Filter, request.After, Math.Clamp(request.Size, 1, 200), Patience, cancellationToken);
        return new Page(part.Rows, part.Next, part.IsCut);
    }

    /// <summary>How many deliveries a filter means, counted no further than asked; null when looking took too long for a tab's number.</summary>
    public async Task<Result<Counted?>> CountAsync(Actor actor, DeliveryFilter filter, int limit, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.RunView) is { } refusal)
            return refusal;
        var stores = await DeliveryScope.StoresAsync(databases, actor, Permission.RunView, filter.Stores, cancellationToken);
        var part = await reader.ReadAsync(actor.Tenant, stores, filter, null, Math.Clamp(limit, 1, 200), CountPatience, cancellationToken);
        return part.IsCut ? (Counted?)null : new Counted(part.Rows.Count, part.Next is not null);
    }
}
