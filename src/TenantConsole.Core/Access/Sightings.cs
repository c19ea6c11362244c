using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Access;

/// <summary>
/// Notes when members were last seen. Written at most once in <see cref="Every"/> for each member and node, since every opened page asks
/// for it; so the time is right to some minutes, which is what "last seen" needs.
/// </summary>
public sealed class Sightings(TenantDatabases databases, TimeProvider clock)
{
    /// <summary>How long one sighting stands for those that follow it.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<MemberId, DateTimeOffset> _noted = new();

    /// <summary>The member opened a page. The console itself and keys are nobody to be seen.</summary>
    public async ValueTask NoteAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (actor is not { Kind: ActorKind.Member, Member: { } member })
            return;
        var now = clock.GetUtcNow();
        if (_noted.TryGetValue(member, out var before) && now - before < Every)
            return;
        _noted[member] = now;
        await using var db = databases.Open(actor.Tenant, StoreScope.Nothing);
        await db.Members.Where(m => m.Id == member && (m.LastSeenAt == null || m.LastSeenAt < now))
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.LastSeenAt, now), cancellationToken);
    }
}
