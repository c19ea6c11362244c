using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Stores;

/// <summary>The stores in reach, with the health of their connections.</summary>
[UseCase(Permission.StoreView)]
public sealed class ListStores(TenantDatabases databases, SharedStoreRows shared)
{
    /// <summary>One store.</summary>
    /// <param name="Store">Its id.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="ClientId">Its client.</param>
    /// <param name="Client">Its client's name.</param>
    /// <param name="ShopId">The platform's id.</param>
    /// <param name="Code">The platform's short code.</param>
    /// <param name="Market">Its market.</param>
    /// <param name="Currency">Its currency.</param>
    /// <param name="TimeZone">Its zone.</param>
    /// <param name="Stamp">Its colour, 0 to 11.</param>
    /// <param name="State">Disconnected when it is; else the state of its authorization.</param>
    /// <param name="Reason">Why it does not work, in words.</param>
    /// <param name="Authorization">The consent under which it is reached.</param>
    /// <param name="Seller">The seller's name.</param>
    /// <param name="TokenExpiresAt">When the access token expires; it is renewed before.</param>
    /// <param name="ConsentExpiresAt">When the seller must consent again.</param>
    /// <param name="LastSyncAt">When it was last synchronised to the end (protocol time).</param>
    /// <param name="NewestOrderAt">When its newest order was placed (business time).</param>
    /// <param name="ConnectedAt">When it was connected.</param>
    public sealed record Row(
        StoreId Store, string Name, ClientId ClientId, string Client, string ShopId, string Code, string Market, string Currency, string TimeZone, int Stamp,
        ConnectionState State, Phrase? Reason, AuthorizationId Authorization, string Seller, DateTimeOffset TokenExpiresAt, DateTimeOffset ConsentExpiresAt,
        DateTimeOffset? LastSyncAt, DateTimeOffset? NewestOrderAt, DateTimeOffset ConnectedAt);

    /// <summary>Lists them by client and name. An agency has tens to hundreds of stores, so there are no pages.</summary>
    public async Task<Result<IReadOnlyList<Row>>> RunAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.StoreView) is { } refusal)
            return refusal;
        await using var db = databases.Open(actor, Permission.StoreView);
        var rows = from store in db.Stores
                   join client in db.Clients on store.ClientId equals client.Id
                   join authorization in db.Authorizations on store.AuthorizationId equals authorization.Id
                   orderby client.Name, store.Name
                   select new Row(
                       store.StoreId, store.Name, client.Id, client.Name, store.ShopId, store.Code, store.Market, store.Currency, store.TimeZone, store.Stamp,
                       store.State == ConnectionState.Disconnected ? ConnectionState.Disconnected : authorization.State, authorization.Reason, authorization.Id,
                       authorization.SellerName, authorization.AccessTokenExpiresAt, authorization.RefreshTokenExpiresAt,
                       store.LastSyncAt, store.NewestOrderAt, store.ConnectedAt);
        return Result<IReadOnlyList<Row>>.Of(shared.Share(actor.Tenant, await rows.ToListAsync(cancellationToken)));
    }
}
