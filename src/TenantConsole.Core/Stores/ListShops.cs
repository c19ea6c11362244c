using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Stores;

/// <summary>The shops that a saved consent covers, to choose from: after connecting, after a reload, or when a shop was left out the first time .</summary>
[UseCase(Permission.StoreConnect, AgencyWide = true)]
public sealed class ListShops(TenantDatabases databases, AuthorizedShopsReader shops)
{
    /// <summary>What the consent covers.</summary>
    /// <param name="Authorization">The consent.</param>
    /// <param name="Seller">The seller's name.</param>
    /// <param name="Shops">Its shops, each with what can be done about it.</param>
    public sealed record Covered(AuthorizationId Authorization, string Seller, IReadOnlyList<ConnectedShop> Shops);

    /// <summary>Asks the platform, since a seller may add and remove shops.</summary>
    public async Task<Result<Covered>> RunAsync(Actor actor, AuthorizationId id, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.StoreConnect) is { } refusal)
            return refusal;
        await using var db = databases.Open(actor, Permission.StoreConnect);
        var row = await db.Authorizations.Where(a => a.Id == id).Select(a => new { a.AppKey, a.SellerName }).FirstOrDefaultAsync(cancellationToken);
        if (row is null)
            return StoresProblems.UnknownAuthorization;
        try
        {
            var covered = await shops.ReadAsync(actor.Tenant, id, cancellationToken);
            return covered.Ok ? new Covered(id, row.SellerName, await shops.ChoicesAsync(db, row.AppKey, covered.Value, cancellationToken)) : covered.Problem;
        }
        catch (TikTokShopException away)
        {
            return StoresProblems.PlatformAway(away);
        }
    }
}
