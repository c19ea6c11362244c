using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform.RateLimits;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Commands;

/// <summary>The next open commands of a store, with what is needed to decide on them.</summary>
/// <param name="IsPaused">Nothing is to be sent.</param>
/// <param name="Commands">Those that are due, and all others for the same targets, in the order of their places.</param>
/// <param name="Next">When the next is due, where none is.</param>
/// <param name="Own">What our commands have set of these targets lately.</param>
/// <param name="Breakers">The breakers by family; one that is not here is closed.</param>
internal sealed record OpenCommands(
    bool IsPaused, IReadOnlyList<Command> Commands, DateTimeOffset? Next, IReadOnlyList<OwnSet> Own, Dictionary<string, BreakerState> Breakers)
{
    private const int AtOnce = 500;

    // By how much the clocks of two nodes may differ before what was set around a placing is not looked at any more.
    private static readonly TimeSpan Apart = TimeSpan.FromMinutes(2);

    private static OpenCommands Nothing(bool paused, DateTimeOffset? next) => new(paused, [], next, [], []);

    /// <summary>Reads them.</summary>
    public static async Task<OpenCommands> ReadAsync(TenantDatabases databases, TenantId tenant, StoreId store, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var db = databases.Open(tenant, StoreScope.Everything);
        if (await db.LanePauses.AnyAsync(p => p.StoreId == store, cancellationToken))
            return Nothing(true, null);
        var open = db.Commands.AsNoTracking().Where(c => c.StoreId == store && (c.State == CommandState.Waiting || c.State == CommandState.Sending));
        var due = await open.Where(c => c.DueAt <= now).OrderBy(c => c.Priority == CallPriority.Bulk).ThenBy(c => c.Sequence).Take(AtOnce)
            .Select(c => new { c.Kind, c.SkuId, c.WarehouseId }).ToListAsync(cancellationToken);
        if (due.Count == 0)
            return Nothing(false, await open.MinAsync(c => (DateTimeOffset?)c.DueAt, cancellationToken));

        var targets = due.ToHashSet();
        var skus = due.Select(c => c.SkuId).Distinct().ToList();
        var commands = (await open.Where(c => skus.Contains(c.SkuId)).OrderBy(c => c.Sequence).ToListAsync(cancellationToken))
            .Where(c => targets.Contains(new { c.Kind, c.SkuId, c.WarehouseId })).ToList();
        var since = commands.Select(c => c.SeenAt).DefaultIfEmpty(now).Min() - Apart;
        var own = await db.Commands
            .Where(c => c.StoreId == store && skus.Contains(c.SkuId) && c.State == CommandState.Done && c.Sent != null && c.SettledAt >= since)
            .Select(c => new OwnSet(c.Kind, c.SkuId, c.WarehouseId, c.Before ?? c.Sent!.Value, c.Sent!.Value, c.SentAt!.Value, c.SettledAt!.Value, c.SentPlace, c.DonePlace, c.Sequence))
            .ToListAsync(cancellationToken);
        var breakers = await db.Breakers.AsNoTracking().Where(b => b.StoreId == store).ToListAsync(cancellationToken);
        return new(false, commands, null, own, breakers.ToDictionary(b => b.Family, b => b.State));
    }

    /// <summary>What commands of ours have set of a command's target since its basis was seen, in their order: nothing goes out while an older one is unknown.</summary>
    public IReadOnlyList<OwnSet> OwnOf(Command command) =>
        [.. Own.Where(s => (s.Kind, s.SkuId, s.WarehouseId) == (command.Kind, command.SkuId, command.WarehouseId) && !s.IsSeenBy(command)).OrderBy(s => s.Sequence)];
}
