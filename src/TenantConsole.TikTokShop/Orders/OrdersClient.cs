using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop;

/// <summary>Reads the orders of a shop.</summary>
/// <remarks>
/// Every method may throw <see cref="RetryLaterException"/>, which says when to come back, and <see cref="ReauthoriseException"/>: the token is not accepted,
/// does not cover the shop, or lacks the scope <c>seller.order.info</c> (of references: <c>seller.order.ext_ref.read</c> and <c>.write</c>).
/// </remarks>
public sealed class OrdersClient
{
    /// <summary>The most ids that <see cref="GetAsync"/> takes.</summary>
    public const int LargestBatch = 50;

    /// <summary>The most orders that <see cref="AddReferencesAsync"/> takes.</summary>
    public const int LargestReferenceBatch = 100;

    private const int MostWarehouses = 100;
    private readonly TikTokShopPipeline _pipeline;

    internal OrdersClient(TikTokShopPipeline pipeline) => _pipeline = pipeline;

    /// <summary>One page of the orders that a search finds.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="search">Filters, sort and page size.</param>
    /// <param name="pageToken">From the page before, of the same search; null for the first page.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">Page size, warehouses or a window are out of range.</exception>
    /// <remarks>Source: the platform's page "Get Order List" (202309). Safe to repeat.</remarks>
    public Task<OrderPage> SearchAsync(ShopAccess shop, OrderSearch search, string? pageToken, CancellationToken cancellationToken)
    {
        Check(search);
        return _pipeline.SendAsync(
            new ApiRequest(OrderEndpoints.Search, shop)
            {
                Query =
                [
                    new("page_size", Pages.Size(search.PageSize, 1, OrderSearch.LargestPage)),
                    new("sort_field", QueryText.Of(search.Sort)),
                    new("sort_order", QueryText.Direction(search.Descending)),
                    new("page_token", pageToken),
                ],
                Body = ApiRequest.Json(search, OrdersJson.Default.OrderSearch),
            },
            OrderPage.Parse,
            cancellationToken);
    }

    /// <summary>All pages of a search, one after the other, each fetched when it is asked for.</summary>
    /// <param name="shop">The shop. The same access is used to the end: for long searches take pages with <see cref="SearchAsync"/>, with a fresh token each.</param>
    /// <param name="search">Filters, sort and page size.</param>
    /// <param name="pageToken">Where to continue; null to start at the beginning.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="UnreadableAnswerException">The platform gave the same page token twice, which would never end.</exception>
    /// <remarks>Otherwise as <see cref="SearchAsync"/>.</remarks>
    public IAsyncEnumerable<OrderPage> SearchPagesAsync(ShopAccess shop, OrderSearch search, string? pageToken, CancellationToken cancellationToken) =>
        Pages.FollowAsync(OrderEndpoints.Search, (token, cancel) => SearchAsync(shop, search, token, cancel), pageToken, cancellationToken);

    /// <summary>Reads up to 50 orders by id. Ids that the shop does not know are absent from the answer.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="ids">1 to 50 order ids; more is an <see cref="ArgumentException"/>, split before you call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Get Order Detail" (202507; 202309 gives the same records, by <see cref="TikTokShopOptions.Versions"/>). Safe to repeat.</remarks>
    public Task<IReadOnlyList<Order>> GetAsync(ShopAccess shop, IReadOnlyList<OrderId> ids, CancellationToken cancellationToken) => _pipeline.SendAsync(
        new ApiRequest(OrderEndpoints.Get, shop) { Query = [new("ids", QueryText.Of(Pages.Batch(ids, LargestBatch, nameof(ids))))] },
        data => OrderPage.Parse(data).Orders,
        cancellationToken);

    /// <summary>The amounts that the buyer saw, of the order and of each line. The platform's fees are not among them.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="order">The order.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Get Price Detail" (202407). Safe to repeat.</remarks>
    public Task<OrderPriceDetail> GetPriceAsync(ShopAccess shop, OrderId order, CancellationToken cancellationToken) =>
        _pipeline.SendAsync(new ApiRequest(OrderEndpoints.GetPrice, shop) { Id = order.Value }, OrdersJson.Default.OrderPriceDetail, cancellationToken);

    /// <summary>Notes under which number another system keeps orders.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="orders">1 to 100 orders, each with its number, platform and lines.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>One error for each order that was not noted; empty when all were.</returns>
    /// <exception cref="UnknownOutcomeException">No answer came: read the references back.</exception>
    /// <remarks>Source: the platform's page "Add External Order References" (202406).</remarks>
    public Task<IReadOnlyList<ExternalOrderError>> AddReferencesAsync(ShopAccess shop, IReadOnlyList<OrderReference> orders, CancellationToken cancellationToken) =>
        _pipeline.SendAsync<IReadOnlyList<ExternalOrderError>>(
            new ApiRequest(OrderEndpoints.AddReferences, shop)
            {
                Body = ApiRequest.Json(new() { Orders = [.. Pages.Batch(orders, LargestReferenceBatch, nameof(orders))] }, OrdersJson.Default.ExternalOrdersBody),
            },
            data => WireJson.Read(data, OrdersJson.Default.ExternalOrdersResult).Errors ?? [],
            cancellationToken);

    /// <summary>The numbers of one order in another system.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="order">The order.</param>
    /// <param name="platform">The other system, such as <c>SHOPIFY</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Get External Order References" (202406). Safe to repeat.</remarks>
    public Task<IReadOnlyList<ExternalOrder>> GetReferencesAsync(ShopAccess shop, OrderId order, string platform, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(platform);
        return _pipeline.SendAsync<IReadOnlyList<ExternalOrder>>(
            new ApiRequest(OrderEndpoints.GetReferences, shop) { Id = order.Value, Query = [new("platform", platform)] },
            data => WireJson.Read(data, OrdersJson.Default.ExternalOrdersData).ExternalOrders ?? [],
            cancellationToken);
    }

    /// <summary>The orders that another system keeps under a number.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="platform">The other system, such as <c>SHOPIFY</c>.</param>
    /// <param name="externalOrderId">The number there.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Search Order By External Order Reference" (202406). Both stand in the query, although it is a POST. Safe to repeat.</remarks>
    public Task<IReadOnlyList<OrderReference>> SearchReferencesAsync(
        ShopAccess shop, string platform, string externalOrderId, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(platform);
        ArgumentException.ThrowIfNullOrEmpty(externalOrderId);
        return _pipeline.SendAsync<IReadOnlyList<OrderReference>>(
            new ApiRequest(OrderEndpoints.SearchReferences, shop) { Query = [new("platform", platform), new("external_order_id", externalOrderId)] },
            data => WireJson.Read(data, OrdersJson.Default.OrderReferencesData).Orders ?? [],
            cancellationToken);
    }

    private static void Check(OrderSearch search)
    {
        if (search.Warehouses is { Count: > MostWarehouses })
            throw new ArgumentException($"At most {MostWarehouses} warehouses.", nameof(search));
        if (search.CreatedFrom >= search.CreatedBefore || search.UpdatedFrom >= search.UpdatedBefore)
            throw new ArgumentException("A window ends after it begins.", nameof(search));
    }
}
