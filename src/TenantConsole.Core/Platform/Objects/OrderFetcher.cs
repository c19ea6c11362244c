using TenantConsole.Core.Platform.Sync;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Platform.Objects;

/// <summary>Fetches orders, fifty a call.</summary>
public sealed class OrderFetcher(OrdersClient orders) : IObjectFetcher
{
    /// <inheritdoc />
    public string Kind => OrderReader.ObjectKind;

    /// <inheritdoc />
    public string Scope => "seller.order.info";

    /// <inheritdoc />
    public int Most => OrdersClient.LargestBatch;

    /// <inheritdoc />
    public async Task<IReadOnlyList<PlatformObject>> GetAsync(ShopAccess shop, IReadOnlyList<string> ids, CancellationToken cancellationToken) =>
        [.. (await orders.GetAsync(shop, [.. ids.Select(OrderId.Parse)], cancellationToken)).Select(OrderReader.Of)];
}
