using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using TenantConsole.Core.Tenancy;
using TenantConsole.TikTokShop;
using TenantConsole.TikTokShop.Logistics;
using TenantConsole.TikTokShop.Products;

namespace TenantConsole.Core.Platform.RateLimits.References;

/// <summary>What seldom changes, read from the platform and kept for a while in this node: who asks meanwhile costs no call, and who asks at the same time shares one.</summary>
/// <remarks>Kept by agency and store, so nothing is seen across either. Failures and problems are not kept.</remarks>
public sealed class ReferenceReads(StoreCalls calls, CategoriesClient categories, LogisticsClient logistics, IOptions<ReferenceOptions> options, TimeProvider clock)
{
    private const int Most = 10_000;
    private readonly ConcurrentDictionary<Key, Kept> _kept = new();

    private sealed record Key(TenantId Tenant, StoreId Store, string Kind, string Argument);

    private sealed record Kept(Lazy<Task> Reading, DateTimeOffset Until);

    /// <summary>The categories that a shop may list in.</summary>
    public Task<Result<IReadOnlyList<Category>>> CategoriesAsync(TenantId tenant, StoreId store, CancellationToken cancellationToken) =>
        ReadAsync(new(tenant, store, "categories", ""), options.Value.Categories, (shop, token) => categories.GetAsync(shop, new CategoryQuery(), token), cancellationToken);

    /// <summary>The warehouses of a shop.</summary>
    public Task<Result<IReadOnlyList<Warehouse>>> WarehousesAsync(TenantId tenant, StoreId store, CancellationToken cancellationToken) =>
        ReadAsync(new(tenant, store, "warehouses", ""), options.Value.Warehouses, logistics.GetWarehousesAsync, cancellationToken);

    /// <summary>The carriers of a delivery option.</summary>
    public Task<Result<IReadOnlyList<ShippingProvider>>> ProvidersAsync(TenantId tenant, StoreId store, string deliveryOption, CancellationToken cancellationToken) =>
        ReadAsync(new(tenant, store, "providers", deliveryOption), options.Value.Providers, (shop, token) => logistics.GetShippingProvidersAsync(shop, deliveryOption, token), cancellationToken);

    private async Task<Result<T>> ReadAsync<T>(Key key, TimeSpan life, Func<ShopAccess, CancellationToken, Task<T>> read, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (_kept.Count >= Most)
            Forget(now);
        Kept Fresh() => new(new(() => calls.CallAsync(key.Tenant, key.Store, read, CancellationToken.None)), now + life);
        var kept = _kept.AddOrUpdate(key, _ => Fresh(), (_, old) => old.Until > now ? old : Fresh());
        try
        {
            var result = await ((Task<Result<T>>)kept.Reading.Value).WaitAsync(cancellationToken);
            if (!result.Ok)
                _kept.TryRemove(new(key, kept));
            return result;
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            _kept.TryRemove(new(key, kept));
            throw;
        }
    }

    private void Forget(DateTimeOffset now)
    {
        foreach (var (key, kept) in _kept)
        {
            if (kept.Until <= now)
                _kept.TryRemove(new(key, kept));
        }

        if (_kept.Count >= Most)
            _kept.Clear();
    }
}
