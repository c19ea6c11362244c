using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Stores.Clients;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Stores;

/// <summary>
/// Changes what people decide about a store: its name, its time zone, its client. A new time zone starts the runs that give what is stored
/// its days in that zone; until they end, filters by day use the old ones.
/// </summary>
[UseCase(Permission.StoreConnect)]
public sealed class EditStore(TenantDatabases databases, StartRun start, IEnumerable<ZoneFollowing> followers, Actors actors, TimeProvider clock)
{
    /// <summary>The new values; null leaves one as it is.</summary>
    /// <param name="Store">The store.</param>
    /// <param name="Name">1 to 200 characters.</param>
    /// <param name="TimeZone">An IANA zone.</param>
    /// <param name="Client">A client of the agency.</param>
    public sealed record Request(StoreId Store, string? Name = null, string? TimeZone = null, ClientId? Client = null);

    /// <summary>Changes it.</summary>
    public async Task<Result<Done>> RunAsync(Actor actor, Request request, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.StoreConnect, request.Store) is { } refusal)
            return refusal;
        if (request.Name is { } name && name.Trim().Length is 0 or > 200)
            return StoresProblems.NameLength;
        if (request.TimeZone is { } zone && !(zone.Contains('/', StringComparison.Ordinal) && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _)))
            return StoresProblems.UnknownTimeZone(zone);
        await using var db = databases.Open(actor, Permission.StoreConnect);
        if (request.Client is { } client && !await db.Clients.AnyAsync(c => c.Id == client, cancellationToken))
            return StoresProblems.UnknownClient;
        if (await db.Stores.FirstOrDefaultAsync(s => s.StoreId == request.Store, cancellationToken) is not { } store)
            return StoresProblems.UnknownStore;

        var before = new { store.Name, store.TimeZone, Client = store.ClientId.Value };
        store.Name = request.Name?.Trim() ?? store.Name;
        store.TimeZone = request.TimeZone ?? store.TimeZone;
        store.ClientId = request.Client ?? store.ClientId;
        var after = new { store.Name, store.TimeZone, Client = store.ClientId.Value };
        if (!after.Equals(before))
        {
            db.Record(actor, clock, "stores.edited", ("store", store.StoreId.ToString()), before, after, store.StoreId);
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            foreach (var follower in before.TimeZone == after.TimeZone ? [] : followers)
                await start.RunAsync(db, actor, new(follower.RunKind, store.Name, new ZoneFollowingRequest(store.StoreId.Value), store.StoreId), cancellationToken);
            await (before.Client == after.Client ? db.TellAsync(ChangeNotice.Stores, cancellationToken) : db.TellMovedAsync(cancellationToken));
            await transaction.CommitAsync(cancellationToken);
            actors.Forget(actor.Tenant); // who holds a role on a client's stores: they are others now
        }

        return Done.Result;
    }
}
