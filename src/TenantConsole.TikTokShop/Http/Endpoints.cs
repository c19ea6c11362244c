using TenantConsole.TikTokShop.Affiliate;
using TenantConsole.TikTokShop.CustomerService;
using TenantConsole.TikTokShop.Events;
using TenantConsole.TikTokShop.Finance;
using TenantConsole.TikTokShop.Fulfillment;
using TenantConsole.TikTokShop.Logistics;
using TenantConsole.TikTokShop.Products;
using TenantConsole.TikTokShop.Returns;
using TenantConsole.TikTokShop.Sellers;

namespace TenantConsole.TikTokShop;

/// <summary>Every endpoint that the client calls. Each area has its own table; a test compares all of them with the platform's specification.</summary>
public static class Endpoints
{
    /// <summary>The shops that an access token covers.</summary>
    public static readonly Endpoint AuthorizedShops = new(
        "shops.authorized", HttpMethod.Get, "/authorization/{version}/shops", "202309", EndpointCipher.None, EndpointRepeat.Safe, "Get Authorized Shops");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Endpoint> All { get; } =
    [
        AuthorizedShops, .. SellerEndpoints.All, .. OrderEndpoints.All, .. FulfillmentEndpoints.All, .. LogisticsEndpoints.All, .. ProductEndpoints.All,
        .. ReturnEndpoints.All, .. FinanceEndpoints.All, .. AffiliateEndpoints.All, .. CustomerServiceEndpoints.All, .. EventEndpoints.All,
    ];
}
