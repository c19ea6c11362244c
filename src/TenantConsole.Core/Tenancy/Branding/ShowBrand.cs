using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Tenancy.Branding;

/// <summary>
/// Whose face the actor's screens have: of somebody who sees one client's stores alone, that client's, once it has a logo or a colour;
/// else the agency's. For a report or a printed page the stores on it are asked for, and the client's name is enough.
/// </summary>
[UseCase(Permission.StoreView)]
public sealed class ShowBrand(TenantDatabases databases, IStoreGroups groups)
{
    /// <summary>The face.</summary>
    /// <param name="actor">Who looks.</param>
    /// <param name="stores">The stores on the report; null for the screens as such.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Result<Brand>> RunAsync(Actor actor, IReadOnlyList<StoreId>? stores, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.StoreView) is { } refusal)
            return refusal;
        var scope = actor.Scope(Permission.StoreView);
        if (stores is { Count: > 0 })
            scope = scope.And(StoreScope.Of(stores));
        await using var db = databases.Open(actor, Permission.StoreView);
        var agency = await db.Agencies.AsNoTracking().SingleAsync(cancellationToken);
        if (scope.All || await OnlyClientAsync(actor, scope, cancellationToken) is not { } only)
            return Brand.Of(agency);
        var client = await db.Clients.AsNoTracking().SingleAsync(c => c.Id == only, cancellationToken);
        return client.HasBrand || stores is not null ? Brand.Of(client, agency) : Brand.Of(agency);
    }

    private async Task<ClientId?> OnlyClientAsync(Actor actor, StoreScope scope, CancellationToken cancellationToken)
    {
        var clients = (await groups.ListAsync(actor.Tenant, cancellationToken)).Where(s => scope.Contains(s.Store)).Select(s => s.Client).Distinct().Take(2).ToList();
        return clients.Count == 1 ? clients[0] : null;
    }
}
