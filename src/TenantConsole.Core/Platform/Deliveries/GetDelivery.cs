using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Platform.Deliveries;

/// <summary>One delivery: the others of the same notification, and why what it names was given up. Without its body.</summary>
[UseCase(Permission.RunView)]
public sealed class GetDelivery(TenantDatabases databases, DeliveryReader reader)
{
    /// <summary>A delivery in full.</summary>
    /// <param name="Row">The delivery.</param>
    /// <param name="Same">All deliveries of its notification within two days, oldest first, itself included; 50 at most.</param>
    /// <param name="Reasons">Why objects that it names were given up: the kind of error, never data.</param>
    public sealed record Details(DeliveryRow Row, IReadOnlyList<DeliveryRow> Same, IReadOnlyDictionary<string, string> Reasons);

    /// <summary>Reads it.</summary>
    public async Task<Result<Details>> RunAsync(Actor actor, DeliveryId id, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.RunView, id.Store) is { } refusal)
            return refusal;
        if (await reader.FindAsync(actor.Tenant, id.Store, [id.Sequence], cancellationToken) is not [var found])
            return DeliveryProblems.Unknown;
        var (retried, dead) = await reader.FailuresAsync(actor.Tenant, [id.Store], cancellationToken);
        var same = await reader.SameAsync(actor.Tenant, found, cancellationToken);
        var ids = found.Hints.Objects.Select(o => o.Id).ToList();
        await using var db = databases.Open(actor, Permission.RunView);
        var letters = await db.DeadLetters.Where(d => d.StoreId == id.Store && ids.Contains(d.ObjectId)).Select(d => new { d.ObjectId, d.Reason }).ToListAsync(cancellationToken);
        return new Details(found.Row(retried, dead), [.. same.OrderBy(s => s.Sequence).Select(s => s.Row(retried, dead))], letters.DistinctBy(l => l.ObjectId).ToDictionary(l => l.ObjectId, l => l.Reason));
    }
}
