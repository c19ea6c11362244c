using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Tenancy.People;

namespace TenantConsole.Core.Orders;

/// <summary>
/// Shows the buyer of one order. The look is in the trail before the data leaves this method; the trail says who, when and which order,
/// and nothing of what was shown.
/// </summary>
[UseCase(Permission.OrderViewPii)]
public sealed class RevealBuyer(TenantDatabases databases, PersonKeys people, TimeProvider clock)
{
    /// <summary>The entry's action in the trail.</summary>
    public const string Action = "orders.buyer-shown";

    /// <summary>Decrypts the buyer's data.</summary>
    public async Task<Result<BuyerDetails>> RunAsync(Actor actor, StoreId store, string orderId, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.OrderViewPii, store) is { } refusal)
        {
            return refusal;
        }

        await using var db = databases.Open(actor, Permission.OrderViewPii);
        if (!await db.Orders.AnyAsync(o => o.StoreId == store && o.OrderId == orderId, cancellationToken))
        {
            return OrdersProblems.UnknownOrder;
        }

        var buyer = await db.OrderBuyers.AsNoTracking().SingleOrDefaultAsync(b => b.StoreId == store && b.OrderId == orderId, cancellationToken);
        var key = buyer is null ? null : await people.FindAsync(db, buyer.PersonId, cancellationToken);
        if (key?.Open(buyer!.Details, BuyerDetails.Purpose) is not { } plain)
        {
            return OrdersProblems.NoBuyer;
        }

        db.Record(actor, clock, Action, (GetOrder.SubjectKind, GetOrder.SubjectOf(store, orderId)), store: store);
        await db.SaveChangesAsync(cancellationToken);
        return JsonSerializer.Deserialize(plain, BuyerJson.Default.BuyerDetails)!;
    }
}
