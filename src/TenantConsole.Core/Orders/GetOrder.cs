using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Orders;

/// <summary>One order with its lines, money, parcels, life and history; of its buyer only whether something is known.</summary>
[UseCase(Permission.OrderView)]
public sealed class GetOrder(TenantDatabases databases)
{
    /// <summary>Entries of the history that are shown.</summary>
    public const int HistoryLength = 50;

    /// <summary>The order.</summary>
    /// <param name="Order">Its row.</param>
    /// <param name="Lines">Its lines, in the platform's order.</param>
    /// <param name="Packages">Its parcels.</param>
    /// <param name="Money">Its arithmetic.</param>
    /// <param name="Moments">Its life.</param>
    /// <param name="HasBuyer">True when something is known of the buyer, which <see cref="RevealBuyer"/> can show.</param>
    /// <param name="History">Who looked at or changed what, newest first.</param>
    public sealed record Details(
        Order Order, IReadOnlyList<OrderLine> Lines, IReadOnlyList<OrderPackage> Packages, OrderMoney Money, IReadOnlyList<OrderMoment> Moments, bool HasBuyer,
        IReadOnlyList<HistoryLine> History);

    /// <summary>A line of the history.</summary>
    /// <param name="At">When.</param>
    /// <param name="Who">The actor's name then.</param>
    /// <param name="Action">What was done.</param>
    public sealed record HistoryLine(DateTimeOffset At, string Who, string Action);

    /// <summary>Reads it.</summary>
    public async Task<Result<Details>> RunAsync(Actor actor, StoreId store, string orderId, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.OrderView, store) is { } refusal)
        {
            return refusal;
        }

        await using var db = databases.Open(actor, Permission.OrderView);
        var order = await db.Orders.AsNoTracking().SingleOrDefaultAsync(o => o.StoreId == store && o.OrderId == orderId, cancellationToken);
        if (order is null)
        {
            return OrdersProblems.UnknownOrder;
        }

        var lines = await db.OrderLines.AsNoTracking().Where(l => l.StoreId == store && l.OrderId == orderId).OrderBy(l => l.Position).ToListAsync(cancellationToken);
        var packages = await db.OrderPackages.AsNoTracking().Where(p => p.StoreId == store && p.OrderId == orderId).OrderBy(p => p.PackageId).ToListAsync(cancellationToken);
        var buyer = await db.OrderBuyers.AnyAsync(b => b.StoreId == store && b.OrderId == orderId, cancellationToken);
        var subject = SubjectOf(store, orderId);
        var history = await db.AuditEntries.AsNoTracking().Where(e => e.SubjectKind == SubjectKind && e.SubjectId == subject)
            .OrderByDescending(e => e.Id).Take(HistoryLength).Select(e => new HistoryLine(e.At, e.ActorName, e.Action)).ToListAsync(cancellationToken);
        return new Details(order, lines, packages, OrderMoney.Of(order), OrderMoment.Of(order), buyer, history);
    }

    /// <summary>What the trail calls an order.</summary>
    internal const string SubjectKind = "order";

    /// <summary>The order in the trail: its id is the platform's, which another store could repeat.</summary>
    internal static string SubjectOf(StoreId store, string orderId) => $"{store}/{orderId}";
}
