using TenantConsole.Sandbox.Protocol;

namespace TenantConsole.Sandbox.Endpoints;

/// <summary>The shops behind a token.</summary>
internal sealed class ShopEndpoints : IApiEndpoints
{
    public void Map(EndpointTable table)
    {
        table.OfSeller("GET", "/authorization/202309/shops", "seller.authorization.info", Authorized);
        table.OfSeller("GET", "/seller/202309/shops", "seller.shop.info", Active);
        table.OfSeller("GET", "/seller/202309/permissions", "seller.shop.info", _ => ApiResult.Of(new { Permissions = Array.Empty<string>() }));
        table.OfSeller("GET", "/seller/202508/status", "seller.shop.info", Status);
    }

    private static ApiResult Status(ApiCall call) => ApiResult.Of(new
    {
        SellerStatusData = new
        {
            SellerStatus = "ACTIVE",
            TaxFormStatus = "APPROVED",
            PartnerChannel = "",
            ShopStatuses = call.Seller.Shops.Select(shop => new { ShopId = shop.Id, ShopStatus = "ACTIVE" }),
        },
    });

    private static ApiResult Authorized(ApiCall call) => ApiResult.Of(new
    {
        Shops = call.Seller.Shops.Select(shop => new { shop.Id, shop.Name, shop.Market.Region, SellerType = "LOCAL", shop.Cipher, shop.Code }),
    });

    private static ApiResult Active(ApiCall call) => ApiResult.Of(new { Shops = call.Seller.Shops.Select(shop => new { shop.Id, shop.Market.Region }) });
}
