using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Tenancy;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Stores;

/// <summary>Reads which shops an authorization covers, and whose they are.</summary>
public sealed class AuthorizedShopsReader(StoreTokens tokens, ShopsClient platform, DirectoryDatabase directory)
{
    /// <summary>The shops as the platform names them now.</summary>
    /// <exception cref="TikTokShopException">The platform cannot be asked.</exception>
    public async Task<Result<IReadOnlyList<AuthorizedShop>>> ReadAsync(TenantId tenant, AuthorizationId authorization, CancellationToken cancellationToken)
    {
        var token = await tokens.GetAsync(tenant, authorization, cancellationToken);
        if (!token.Ok)
            return token.Problem;
        try
        {
            return Result<IReadOnlyList<AuthorizedShop>>.Of(await platform.GetAuthorizedAsync(token.Value, cancellationToken));
        }
        catch (ReauthoriseException refused) when (refused.Reason == ReauthoriseReason.AccessToken)
        {
            var renewed = await tokens.ReplaceAsync(tenant, authorization, token.Value, cancellationToken);
            return renewed.Ok ? Result<IReadOnlyList<AuthorizedShop>>.Of(await platform.GetAuthorizedAsync(renewed.Value, cancellationToken)) : renewed.Problem;
        }
    }

    /// <summary>The same with what can be done about each.</summary>
    public async Task<IReadOnlyList<ConnectedShop>> ChoicesAsync(ConsoleDb db, string appKey, IReadOnlyList<AuthorizedShop> shops, CancellationToken cancellationToken)
    {
        var ids = shops.Select(shop => shop.Id.Value).ToArray();
        var ours = await db.Stores.Where(s => ids.Contains(s.ShopId)).ToDictionaryAsync(s => s.ShopId, s => new { s.StoreId, s.State }, cancellationToken);
        await using var entries = directory.Open();
        var owners = await entries.Shops.Where(s => s.AppKey == appKey && ids.Contains(s.ShopId))
            .ToDictionaryAsync(s => s.ShopId, s => s.TenantId, cancellationToken);
        return
        [
            .. shops.Select(shop =>
            {
                var store = ours.GetValueOrDefault(shop.Id.Value);
                var choice = owners.TryGetValue(shop.Id.Value, out var owner)
                    ? owner == db.Tenant ? ShopChoice.Attached : ShopChoice.Taken
                    : store is null ? ShopChoice.Free : ShopChoice.Disconnected;
                return new ConnectedShop(shop.Id.Value, shop.Name ?? shop.Id.Value, shop.Region ?? "", shop.Code ?? "", choice, store?.StoreId);
            }),
        ];
    }
}
