using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform.Mirror;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Objects;

/// <summary>A store as its lane finds it.</summary>
/// <param name="Context">What steps must know of it.</param>
/// <param name="Authorization">Whose tokens open it.</param>
/// <param name="Cipher">What the platform wants to be told with each call.</param>
/// <param name="Scopes">What the seller granted; empty where the platform did not say.</param>
/// <param name="Works">False while its agency rests.</param>
internal sealed record ConnectedStore(StoreContext Context, AuthorizationId Authorization, string Cipher, IReadOnlyList<string> Scopes, bool Works)
{
    /// <summary>False when the seller kept what it takes to themselves: nothing to fetch, and no error.</summary>
    public bool Grants(IObjectFetcher fetcher) => Scopes.Count == 0 || Scopes.Contains(fetcher.Scope);

    /// <summary>Finds it; null when it is gone or disconnected.</summary>
    public static async Task<ConnectedStore?> FindAsync(TenantDatabases databases, TenantId tenant, StoreId id, CancellationToken cancellationToken)
    {
        await using var db = databases.Open(tenant, StoreScope.Everything);
        var (agencies, authorizations) = (db.Agencies, db.Authorizations);
        return await db.Stores.Where(s => s.StoreId == id && s.State != ConnectionState.Disconnected)
            .Select(s => new ConnectedStore(
                new StoreContext(tenant, id, s.Market, s.Currency, s.TimeZone), s.AuthorizationId, s.Cipher, authorizations.Where(a => a.Id == s.AuthorizationId).Select(a => a.Scopes).First(), agencies.Any(a => a.State == AgencyState.Active)))
            .FirstOrDefaultAsync(cancellationToken);
    }
}
