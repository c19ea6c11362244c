using System.Globalization;
using System.Runtime.CompilerServices;

namespace TenantConsole.TikTokShop;

/// <summary>Reads the orders of a shop.</summary>
public sealed class OrdersClient
{
    /// <summary>The most ids that <see cref="GetAsync"/> takes.</summary>
    public const int LargestBatch = 50;

    private const int MostWarehouses = 100;
    private readonly TikTokShopPipeline _pipeline;

    internal OrdersClient(TikTokShopPipeline pipeline) => _pipeline = pipeline;

    /// <summary>One page of the orders that a search finds.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="search">Filters, sort and page size.</param>
    /// <param name="pageToken">From the page before, of the same search; null for the first page.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">Page size, warehouses or a window are out of range.</exception>
    /// <exception cref="RetryLaterException">Says when to come back.</exception>
    /// <exception cref="ReauthoriseException">The token is not accepted, does not cover the shop, or lacks the scope <c>seller.order.info</c>.</exception>
    /// <remarks>Source: the platform's page "Get Order List" (202309). Safe to repeat.</remarks>
    public Task<OrderPage> SearchAsync(ShopAccess shop, OrderSearch search, string? pageToken, CancellationToken cancellationToken)
    {
        Check(search);
        return _pipeline.SendAsync(
            new ApiRequest(Endpoints.SearchOrders, shop.Token, shop.Cipher)
            {
                Query =
                [
                    new("page_size", search.PageSize.ToString(CultureInfo.InvariantCulture)),
                    new("sort_field", search.Sort == OrderSort.UpdateTime ? "update_time" : "create_time"),
                    new("sort_order", search.Descending ? "DESC" : "ASC"),
                    new("page_token", pageToken),
                ],
                Body = OrderSearchBody.Of(search),
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
    public async IAsyncEnumerable<OrderPage> SearchPagesAsync(
        ShopAccess shop, OrderSearch search, string? pageToken, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            var page = await SearchAsync(shop, search, pageToken, cancellationToken).ConfigureAwait(false);
            yield return page;
            if (page.NextPageToken is null) yield break;
            if (page.NextPageToken == pageToken)
                throw new UnreadableAnswerException(new PlatformFailure(Endpoints.SearchOrders.Name) { PlatformMessage = "the page token does not move" });
            pageToken = page.NextPageToken;
        }
    }

    /// <summary>Reads up to 50 orders by id. Ids that the shop does not know are absent from the answer.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="ids">1 to 50 order ids; more is an <see cref="ArgumentException"/>, split before you call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="RetryLaterException">Says when to come back.</exception>
    /// <exception cref="ReauthoriseException">The token is not accepted, does not cover the shop, or lacks the scope <c>seller.order.info</c>.</exception>
    /// <remarks>Source: the platform's page "Get Order Detail" (202309, 202507). Safe to repeat.</remarks>
    public Task<IReadOnlyList<Order>> GetAsync(ShopAccess shop, IReadOnlyList<OrderId> ids, CancellationToken cancellationToken)
    {
        if (ids.Count is 0 or > LargestBatch) throw new ArgumentException($"1 to {LargestBatch} ids, not {ids.Count}.", nameof(ids));
        return _pipeline.SendAsync(
            new ApiRequest(Endpoints.GetOrders, shop.Token, shop.Cipher) { Query = [new("ids", string.Join(',', ids.Select(id => id.Value)))] },
            data => OrderPage.Parse(data).Orders,
            cancellationToken);
    }

    private static void Check(OrderSearch search)
    {
        if (search.PageSize is < 1 or > OrderSearch.LargestPage)
            throw new ArgumentException($"PageSize is 1 to {OrderSearch.LargestPage}, not {search.PageSize}.", nameof(search));
        if (search.Warehouses is { Count: > MostWarehouses })
            throw new ArgumentException($"At most {MostWarehouses} warehouses.", nameof(search));
        if (search.CreatedFrom >= search.CreatedBefore || search.UpdatedFrom >= search.UpdatedBefore)
            throw new ArgumentException("A window ends after it begins.", nameof(search));
    }
}
