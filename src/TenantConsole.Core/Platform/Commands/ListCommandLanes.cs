using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Commands;

/// <summary>How it stands with the commands of the stores in reach: what waits and since when, how fast it goes, breakers, pauses.</summary>
[UseCase(Permission.RunView)]
public sealed class ListCommandLanes(TenantDatabases databases, TimeProvider clock)
{
    private static readonly TimeSpan Lately = TimeSpan.FromMinutes(5);

    /// <summary>One store.</summary>
    /// <param name="Store">The store.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Waiting">Commands that wait.</param>
    /// <param name="Unknown">Commands that are being sent, or of which nobody knows yet whether they were carried out.</param>
    /// <param name="OldestAt">When the oldest of these was placed (protocol time).</param>
    /// <param name="NextAt">When the next of these is tried.</param>
    /// <param name="Ended">Commands that ended in the last five minutes, of any state.</param>
    /// <param name="Failed">Of these, those that failed.</param>
    /// <param name="TimeToDrain">How long what waits takes at the speed of the last five minutes; null when nothing ended in them, or the store is paused.</param>
    /// <param name="Pause">The pause; null when it is not paused.</param>
    /// <param name="Breakers">The breakers that count failures.</param>
    public sealed record Row(
        StoreId Store, string Name, int Waiting, int Unknown, DateTimeOffset? OldestAt, DateTimeOffset? NextAt, int Ended, int Failed, TimeSpan? TimeToDrain, PauseRow? Pause,
        IReadOnlyList<BreakerRow> Breakers);

    /// <summary>A pause.</summary>
    /// <param name="At">Since when.</param>
    /// <param name="By">Whose.</param>
    /// <param name="Reason">Why.</param>
    public sealed record PauseRow(DateTimeOffset At, string By, string? Reason);

    /// <summary>A breaker.</summary>
    /// <param name="Family">The family of endpoints: <c>products</c>.</param>
    /// <param name="Failures">Failures one after the other.</param>
    /// <param name="OpenUntil">Nothing goes out before then; null when calls are made, one as a trial after an opening.</param>
    public sealed record BreakerRow(string Family, int Failures, DateTimeOffset? OpenUntil);

    /// <summary>All connected stores in reach, by name.</summary>
    public async Task<Result<IReadOnlyList<Row>>> RunAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.RunView) is { } refusal)
            return refusal;
        await using var db = databases.Open(actor, Permission.RunView);
        var now = clock.GetUtcNow();
        var stores = await db.Stores.Where(s => s.State != ConnectionState.Disconnected).Select(s => new { s.StoreId, s.Name }).ToListAsync(cancellationToken);
        var open = await db.Commands.Where(c => c.State == CommandState.Waiting || c.State == CommandState.Sending).GroupBy(c => c.StoreId)
            .Select(g => new { Store = g.Key, All = g.Count(), Waiting = g.Count(c => c.State == CommandState.Waiting), Oldest = g.Min(c => c.PlacedAt), Next = g.Min(c => c.DueAt) })
            .ToDictionaryAsync(g => g.Store, cancellationToken);
        var since = now - Lately;
        var ended = await db.Commands.Where(c => c.SettledAt >= since).GroupBy(c => c.StoreId)
            .Select(g => new { Store = g.Key, All = g.Count(), Failed = g.Count(c => c.State == CommandState.Failed) }).ToDictionaryAsync(g => g.Store, cancellationToken);
        var pauses = await db.LanePauses.AsNoTracking().ToDictionaryAsync(p => p.StoreId, p => new PauseRow(p.PausedAt, p.PausedBy, p.Reason), cancellationToken);
        var breakers = (await db.Breakers.AsNoTracking().Where(b => b.Failures > 0).ToListAsync(cancellationToken))
            .ToLookup(b => b.StoreId, b => new BreakerRow(b.Family, b.Failures, b.OpenUntil > now ? b.OpenUntil : null));
        return stores.OrderBy(s => s.Name, StringComparer.Ordinal).ThenBy(s => s.StoreId.Value).Select(s =>
        {
            var (o, e, pause) = (open.GetValueOrDefault(s.StoreId), ended.GetValueOrDefault(s.StoreId), pauses.GetValueOrDefault(s.StoreId));
            var drain = o is not null && e is not null && pause is null ? Lately * ((double)o.All / e.All) : (TimeSpan?)null;
            return new Row(s.StoreId, s.Name, o?.Waiting ?? 0, (o?.All ?? 0) - (o?.Waiting ?? 0), o?.Oldest, o?.Next, e?.All ?? 0, e?.Failed ?? 0, drain, pause, [.. breakers[s.StoreId]]);
        }).ToList();
    }
}
