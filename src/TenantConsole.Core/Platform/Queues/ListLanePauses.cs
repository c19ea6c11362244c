using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Queues;

/// <summary>The stores in reach whose work rests, and who paused it: why a run waits.</summary>
[UseCase(Permission.RunView)]
public sealed class ListLanePauses(TenantDatabases databases)
{
    /// <summary>One store.</summary>
    /// <param name="Store">The store.</param>
    /// <param name="At">Since when (protocol time).</param>
    /// <param name="By">Who paused it.</param>
    /// <param name="Reason">Why, in their words.</param>
    public sealed record Row(StoreId Store, DateTimeOffset At, string By, string? Reason);

    /// <summary>Reads them.</summary>
    public async Task<Result<IReadOnlyList<Row>>> RunAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.RunView) is { } refusal)
            return refusal;
        await using var db = databases.Open(actor, Permission.RunView);
        return await db.LanePauses.OrderBy(p => p.PausedAt).Select(p => new Row(p.StoreId, p.PausedAt, p.PausedBy, p.Reason)).ToListAsync(cancellationToken);
    }
}
