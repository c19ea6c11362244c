using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform;
using TenantConsole.Core.Platform.Mirror;
using TenantConsole.Core.Platform.Sync;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.TikTokShop;

namespace TenantConsole.Benchmarks.Platform;

/// <summary>Orders as the platform gave them, parsed, to be written without asking it again.</summary>
internal static class ParsedOrders
{
    /// <summary>Orders of one transaction.</summary>
    public const int Together = 500;

    /// <summary>Reads orders of a store, one page after the other.</summary>
    public static async Task<(List<PlatformObject> Orders, double Seconds)> ReadAsync(SyncConsole console, int most, CancellationToken cancellationToken)
    {
        await using var db = console.Open();
        var store = await db.Stores.AsNoTracking().OrderBy(s => s.ConnectedAt).ThenBy(s => s.StoreId).Skip(1).FirstAsync(cancellationToken);
        var token = await console.Get<StoreTokens>().GetAsync(console.Tenant, store.AuthorizationId, cancellationToken);
        var search = new OrderSearch { PageSize = OrderSearch.LargestPage, Sort = OrderSort.CreateTime, Descending = false };
        var access = new ShopAccess(token.Value, ShopCipher.Of(store.Cipher));
        var orders = new List<PlatformObject>();
        var started = TimeProvider.System.GetTimestamp();
        await foreach (var page in console.Get<OrdersClient>().SearchPagesAsync(access, search, null, cancellationToken))
        {
            orders.AddRange(page.Orders.Select(OrderReader.Of));
            if (orders.Count >= most)
                break;
        }

        return (orders, TimeProvider.System.GetElapsedTime(started).TotalSeconds);
    }

    /// <summary>A store without a shop, to write the same orders into once more.</summary>
    public static async Task<StoreContext> StoreAsync(SyncConsole console, int number, CancellationToken cancellationToken)
    {
        await using var db = console.Open();
        var like = await db.Stores.AsNoTracking().OrderBy(s => s.ConnectedAt).ThenBy(s => s.StoreId).Skip(1).FirstAsync(cancellationToken);
        var id = EntityId.New<StoreId>(TimeProvider.System);
        db.Stores.Add(new Store
        {
            TenantId = console.Tenant,
            StoreId = id,
            ClientId = like.ClientId,
            AuthorizationId = like.AuthorizationId,
            ShopId = $"bench-{number}",
            Cipher = like.Cipher,
            Code = $"BENCH{number}",
            Name = $"Bench {number}",
            Market = like.Market,
            Currency = like.Currency,
            TimeZone = like.TimeZone,
            ConnectedAt = TimeProvider.System.GetUtcNow(),
        });
        await db.SaveChangesAsync(cancellationToken);
        return new StoreContext(console.Tenant, id, like.Market, like.Currency, like.TimeZone);
    }

    /// <summary>As a reading would write them.</summary>
    public static async Task WriteAsync(MirrorWriter mirror, StoreContext store, List<PlatformObject> objects, CancellationToken cancellationToken)
    {
        foreach (var chunk in objects.Chunk(Together))
            await mirror.WriteAsync(store, chunk, null, cancellationToken);
    }

    /// <summary>Orders a second.</summary>
    public static async Task<double> RateAsync(int orders, Func<Task> work)
    {
        var started = TimeProvider.System.GetTimestamp();
        await work();
        return orders / TimeProvider.System.GetElapsedTime(started).TotalSeconds;
    }
}
