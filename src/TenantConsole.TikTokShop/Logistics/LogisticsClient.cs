using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop.Logistics;

/// <summary>Warehouses, and how goods can travel from them.</summary>
/// <remarks>
/// Every method may throw <see cref="RetryLaterException"/>, which says when to come back, and <see cref="ReauthoriseException"/>: the token is not accepted,
/// does not cover the shop, or lacks the scope <c>seller.logistics</c>.
/// </remarks>
public sealed class LogisticsClient
{
    private readonly TikTokShopPipeline _pipeline;

    internal LogisticsClient(TikTokShopPipeline pipeline) => _pipeline = pipeline;

    /// <summary>The shop's warehouses, for sales and for returns.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Get Warehouse List" (202309). Safe to repeat.</remarks>
    public Task<IReadOnlyList<Warehouse>> GetWarehousesAsync(ShopAccess shop, CancellationToken cancellationToken) =>
        _pipeline.SendAsync<IReadOnlyList<Warehouse>>(
            new ApiRequest(LogisticsEndpoints.GetWarehouses, shop),
            data => WireJson.Read(data, LogisticsJson.Default.WarehousesData).Warehouses ?? [],
            cancellationToken);

    /// <summary>The delivery options from one warehouse, with limits of size and weight.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="warehouse">The warehouse.</param>
    /// <param name="scope"><c>WAREHOUSE</c> or <c>PRODUCT</c>; null for the former.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Get Warehouse Delivery Options" (202309). Safe to repeat.</remarks>
    public Task<IReadOnlyList<DeliveryOption>> GetDeliveryOptionsAsync(ShopAccess shop, WarehouseId warehouse, string? scope, CancellationToken cancellationToken) =>
        _pipeline.SendAsync<IReadOnlyList<DeliveryOption>>(
            new ApiRequest(LogisticsEndpoints.GetDeliveryOptions, shop) { Id = warehouse.Value, Query = [new("scope", scope)] },
            data => WireJson.Read(data, LogisticsJson.Default.DeliveryOptionsData).DeliveryOptions ?? [],
            cancellationToken);

    /// <summary>The carriers of a delivery option.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="deliveryOption">Id of the option, as orders and <see cref="GetDeliveryOptionsAsync"/> give it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Get Shipping Providers" (202309). Safe to repeat.</remarks>
    public Task<IReadOnlyList<ShippingProvider>> GetShippingProvidersAsync(ShopAccess shop, string deliveryOption, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(deliveryOption);
        return _pipeline.SendAsync<IReadOnlyList<ShippingProvider>>(
            new ApiRequest(LogisticsEndpoints.GetShippingProviders, shop) { Id = deliveryOption },
            data => WireJson.Read(data, LogisticsJson.Default.ShippingProvidersData).ShippingProviders ?? [],
            cancellationToken);
    }
}
