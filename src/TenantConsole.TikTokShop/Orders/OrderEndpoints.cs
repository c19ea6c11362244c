namespace TenantConsole.TikTokShop;

/// <summary>Where orders are read.</summary>
public static class OrderEndpoints
{
    /// <summary>Orders by filter, page by page. A POST that only reads.</summary>
    public static readonly Endpoint Search = new(
        "orders.search", HttpMethod.Post, "/order/{version}/orders/search", "202309", EndpointCipher.Shop, EndpointRepeat.Safe, "Get Order List");

    /// <summary>Up to 50 orders by id. 202507 is the newest version; 202309 answers with the same records.</summary>
    public static readonly Endpoint Get = new(
        "orders.get", HttpMethod.Get, "/order/{version}/orders", "202507", EndpointCipher.Shop, EndpointRepeat.Safe, "Get Order Detail");

    /// <summary>What the buyer saw, amount by amount.</summary>
    public static readonly Endpoint GetPrice = new(
        "orders.price", HttpMethod.Get, "/order/{version}/orders/{order_id}/price_detail", "202407", EndpointCipher.Shop, EndpointRepeat.Safe, "Get Price Detail");

    /// <summary>Notes under which number other systems keep orders.</summary>
    public static readonly Endpoint AddReferences = new(
        "orders.add_references", HttpMethod.Post, "/order/{version}/orders/external_orders", "202406",
        EndpointCipher.Shop, EndpointRepeat.Unsafe, "Add External Order References");

    /// <summary>The numbers of one order in other systems.</summary>
    public static readonly Endpoint GetReferences = new(
        "orders.references", HttpMethod.Get, "/order/{version}/orders/{order_id}/external_orders", "202406",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Get External Order References");

    /// <summary>Orders by their number in another system. A POST that only reads.</summary>
    public static readonly Endpoint SearchReferences = new(
        "orders.search_references", HttpMethod.Post, "/order/{version}/orders/external_order_search", "202406",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Search Order By External Order Reference");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Endpoint> All { get; } =
    [
        Search, Get, GetPrice, AddReferences, GetReferences, SearchReferences,
    ];
}
