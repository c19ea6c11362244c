namespace TenantConsole.TikTokShop;

/// <summary>Every endpoint that the client calls, in one table. A test compares it with the platform's specification.</summary>
public static class Endpoints
{
    /// <summary>The shops that an access token covers.</summary>
    public static readonly Endpoint AuthorizedShops = new(
        "shops.authorized", HttpMethod.Get, "/authorization/{version}/shops", "202309", EndpointCipher.None, EndpointRepeat.Safe, "Get Authorized Shops");

    /// <summary>Orders by filter, page by page. A POST that only reads.</summary>
    public static readonly Endpoint SearchOrders = new(
        "orders.search", HttpMethod.Post, "/order/{version}/orders/search", "202309", EndpointCipher.Shop, EndpointRepeat.Safe, "Get Order List");

    /// <summary>Up to 50 orders by id. 202507 is the newest version; 202309 answers with the same records.</summary>
    public static readonly Endpoint GetOrders = new(
        "orders.get", HttpMethod.Get, "/order/{version}/orders", "202507", EndpointCipher.Shop, EndpointRepeat.Safe, "Get Order Detail");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Endpoint> All { get; } = [AuthorizedShops, SearchOrders, GetOrders];
}
