using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Access.ApiKeys;

/// <summary>The agency's keys, those that work first, then the newest; revoked ones stay, so that the trail has a name for them.</summary>
[UseCase(Permission.ApikeyManage, AgencyWide = true)]
public sealed class ListApiKeys(TenantDatabases databases, IStoreGroups groups, Actors actors, TimeProvider clock)
{
    /// <summary>One key.</summary>
    /// <param name="Id">Its id.</param>
    /// <param name="Name">What it is for.</param>
    /// <param name="Prefix">The beginning of its secret.</param>
    /// <param name="State">Where it is in its life.</param>
    /// <param name="Maker">Who made it.</param>
    /// <param name="Permissions">What it was given.</param>
    /// <param name="Lost">What of that it cannot do, because its maker may not do it any more.</param>
    /// <param name="Reach">How its stores are chosen.</param>
    /// <param name="ClientId">The client, when it is one.</param>
    /// <param name="Client">The client's name.</param>
    /// <param name="Stores">The stores, when they are named and still exist.</param>
    /// <param name="PerMinute">Requests a minute.</param>
    /// <param name="CreatedAt">When it was made.</param>
    /// <param name="ExpiresAt">When it ends.</param>
    /// <param name="OldUntil">Until when the secret before it works.</param>
    /// <param name="LastUsedAt">Its last request.</param>
    /// <param name="LastAddress">From where that came.</param>
    /// <param name="RevokedAt">When it was taken back.</param>
    /// <param name="RevokedBy">By whom.</param>
    public sealed record Row(
        ApiKeyId Id, string Name, string Prefix, ApiKeyState State, string Maker, IReadOnlyList<string> Permissions, IReadOnlyList<string> Lost,
        ApiKeyReach Reach, ClientId? ClientId, string? Client, IReadOnlyList<GroupedStore> Stores, int PerMinute,
        DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt, DateTimeOffset? OldUntil, DateTimeOffset? LastUsedAt, string? LastAddress,
        DateTimeOffset? RevokedAt, string? RevokedBy)
    {
        /// <summary>What it is, as the form that changes it.</summary>
        public ApiKeyWish Wish => new(Name, Permissions, Reach, ClientId, [.. Stores.Select(s => s.Store)], ExpiresAt, PerMinute);
    }

    /// <summary>Lists them. An agency has at most some hundred, so there are no pages.</summary>
    public async Task<Result<IReadOnlyList<Row>>> RunAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.ApikeyManage) is { } refusal)
            return refusal;

        await using var db = databases.Open(actor, Permission.ApikeyManage);
        var (uses, members) = (db.ApiKeyUses, db.Members);
        var keys = await db.ApiKeys.AsNoTracking().OrderByDescending(k => k.Id).Select(k => new
        {
            Key = k,
            Use = uses.FirstOrDefault(u => u.KeyId == k.Id),
            User = members.Where(m => m.Id == k.MakerId).Select(m => (Guid?)m.UserId).FirstOrDefault(),
        }).ToListAsync(cancellationToken);
        var clients = await db.Clients.ToDictionaryAsync(c => c.Id, c => c.Name, cancellationToken);
        var stores = await groups.ListAsync(actor.Tenant, cancellationToken);
        var makers = new Dictionary<Guid, Actor?>();
        foreach (var user in keys.Select(k => k.User).OfType<Guid>().Distinct())
            makers[user] = await actors.FindAsync(user, actor.Tenant, cancellationToken) is { Ok: true } found ? found.Value : null;

        var now = clock.GetUtcNow();
        var rows = keys.Select(k =>
        {
            var maker = k.User is { } user ? makers[user] : null;
            var key = k.Key;
            return new Row(
                key.Id, key.Name, key.Prefix, key.StateAt(now, maker is not null), key.MakerName, key.Permissions,
                maker is null ? [] : [.. key.Permissions.Where(p => !maker.Has(p))],
                key.Reach, key.ClientId, key.ClientId is { } client ? clients.GetValueOrDefault(client) : null,
                [.. stores.Where(s => key.Stores.Contains(s.Store.Value))], key.PerMinute,
                key.CreatedAt, key.ExpiresAt, key.PreviousUntil > now ? key.PreviousUntil : null, k.Use?.LastUsedAt, k.Use?.LastAddress, key.RevokedAt, key.RevokedBy);
        });
        return Result<IReadOnlyList<Row>>.Of([.. rows.OrderBy(r => r.State is ApiKeyState.Active or ApiKeyState.Rotating ? 0 : 1)]);
    }
}
