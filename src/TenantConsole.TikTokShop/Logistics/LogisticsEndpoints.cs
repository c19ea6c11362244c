namespace TenantConsole.TikTokShop.Logistics;

/// <summary>Where goods lie, and how they can travel.</summary>
public static class LogisticsEndpoints
{
    /// <summary>The shop's warehouses.</summary>
    public static readonly Endpoint GetWarehouses = new(
        "logistics.warehouses", HttpMethod.Get, "/logistics/{version}/warehouses", "202309", EndpointCipher.Shop, EndpointRepeat.Safe, "Get Warehouse List");

    /// <summary>Delivery options from one warehouse.</summary>
    public static readonly Endpoint GetDeliveryOptions = new(
        "logistics.delivery_options", HttpMethod.Get, "/logistics/{version}/warehouses/{warehouse_id}/delivery_options", "202309",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Get Warehouse Delivery Options");

    /// <summary>Carriers of one delivery option.</summary>
    public static readonly Endpoint GetShippingProviders = new(
        "logistics.shipping_providers", HttpMethod.Get, "/logistics/{version}/delivery_options/{delivery_option_id}/shipping_providers", "202309",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Get Shipping Providers");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Endpoint> All { get; } =
    [
        GetWarehouses, GetDeliveryOptions, GetShippingProviders,
    ];
}
