using TenantConsole.Sandbox.Protocol;

namespace TenantConsole.Sandbox.Endpoints;

/// <summary>Warehouses, delivery options, carriers.</summary>
internal sealed class LogisticsEndpoints : IApiEndpoints
{
    private const string Scope = "seller.logistics";

    public void Map(EndpointTable table)
    {
        table.OfShop("GET", "/logistics/202309/warehouses", Scope, call => ApiResult.Of(new { Warehouses = WarehouseJson.All(call.Shop) }));
        table.OfShop("GET", "/logistics/202309/warehouses/{warehouse_id}/delivery_options", Scope, Options);
        table.OfShop("GET", "/logistics/202309/delivery_options/{delivery_option_id}/shipping_providers", Scope, Providers);
        table.OfSeller("GET", "/logistics/202309/global_warehouses", "seller.shop.info", _ => ApiResult.Of(new { GlobalWarehouses = Array.Empty<object>() }));
    }

    private static ApiResult Options(ApiCall call)
    {
        if (!call.Shop.Warehouses.Contains(call.Id("warehouse_id"))) throw new Refusal("warehouse_id is not a warehouse of this shop");
        if (call.Query["scope"] is not (null or "WAREHOUSE" or "PRODUCT")) throw new Refusal("scope must be WAREHOUSE or PRODUCT");
        return ApiResult.Of(new
        {
            DeliveryOptions = new[] { Option(DeliveryOptions.Standard, "Standard shipping", "STANDARD"), Option(DeliveryOptions.BySeller, "Shipped by seller", "SEND_BY_SELLER") },
        });
    }

    private static ApiResult Providers(ApiCall call) => call.Part("delivery_option_id") switch
    {
        DeliveryOptions.Standard or DeliveryOptions.BySeller => ApiResult.Of(new { ShippingProviders = call.Shop.Market.Providers.Select(provider => new { provider.Id, provider.Name }) }),
        _ => throw Refusal.Of(21008116, "There is no subscription with the specified delivery option."),
    };

    private static object Option(string id, string name, string type) => new
    {
        Id = id,
        Name = name,
        Type = type,
        Description = name,
        DimensionLimit = new { MaxHeight = 150, MaxLength = 150, MaxWidth = 150, Unit = "CM" },
        WeightLimit = new { MaxWeight = 30_000, MinWeight = 1, Unit = "GRAM" },
        Platform = new[] { "TIKTOK_SHOP" },
    };
}
