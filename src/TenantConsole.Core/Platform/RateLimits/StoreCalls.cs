using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform.Sync;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Platform.RateLimits;

/// <summary>Calls the platform in a store's name: finds its consent and cipher, and renews a token that is refused.</summary>
public sealed class StoreCalls(TenantDatabases databases, StoreTokens tokens)
{
    /// <summary>Makes one call.</summary>
    /// <param name="tenant">The agency.</param>
    /// <param name="store">The store.</param>
    /// <param name="call">The call; made a second time when the token is refused, which is before anything is done.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A problem in words when the store is not connected, or its consent no longer holds.</returns>
    /// <exception cref="TikTokShopException">The platform refused.</exception>
    public async Task<Result<T>> CallAsync<T>(TenantId tenant, StoreId store, Func<ShopAccess, CancellationToken, Task<T>> call, CancellationToken cancellationToken)
    {
        await using var db = databases.Open(tenant, StoreScope.Everything);
        var known = await db.Stores.Where(s => s.StoreId == store && s.State != ConnectionState.Disconnected).Select(s => new { s.AuthorizationId, s.Cipher })
            .FirstOrDefaultAsync(cancellationToken);
        if (known is null)
            return SyncProblems.NotConnected;
        var token = await tokens.GetAsync(tenant, known.AuthorizationId, cancellationToken);
        if (!token.Ok)
            return token.Problem;
        var cipher = ShopCipher.Of(known.Cipher);
        try
        {
            return await call(new ShopAccess(token.Value, cipher), cancellationToken);
        }
        catch (ReauthoriseException refused) when (refused.Reason == ReauthoriseReason.AccessToken)
        {
            var renewed = await tokens.ReplaceAsync(tenant, known.AuthorizationId, token.Value, cancellationToken);
            return renewed.Ok ? await call(new ShopAccess(renewed.Value, cipher), cancellationToken) : renewed.Problem;
        }
    }
}
