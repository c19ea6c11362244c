namespace TenantConsole.TikTokShop.Returns;

/// <summary>Orders that buyers want to cancel, and those that the seller cancels.</summary>
/// <remarks>
/// Every method may throw <see cref="RetryLaterException"/>, which says when to come back, and <see cref="ReauthoriseException"/>: the token is not accepted,
/// does not cover the shop, or lacks the scope <c>seller.return_refund.basic</c>. Decisions carry an idempotency key, as in <see cref="ReturnsClient"/>.
/// </remarks>
public sealed class CancellationsClient
{
    private readonly TikTokShopPipeline _pipeline;

    internal CancellationsClient(TikTokShopPipeline pipeline) => _pipeline = pipeline;

    /// <summary>One page of the cancellations that a search finds.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="search">Filters, sort and page size.</param>
    /// <param name="pageToken">From the page before, of the same search; null for the first page.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The page size is out of range.</exception>
    /// <remarks>Source: the platform's page "Search Cancellations" (202309). Safe to repeat.</remarks>
    public Task<CancellationPage> SearchAsync(ShopAccess shop, CancellationSearch search, string? pageToken, CancellationToken cancellationToken) =>
        _pipeline.SendAsync(
            new ApiRequest(ReturnEndpoints.SearchCancellations, shop)
            {
                Query =
                [
                    new("sort_field", QueryText.Of(search.Sort)),
                    new("sort_order", QueryText.Direction(search.Descending)),
                    new("page_size", Pages.Size(search.PageSize, 1, CancellationSearch.LargestPage)),
                    new("page_token", pageToken),
                ],
                Body = ApiRequest.Json(search, ReturnsJson.Default.CancellationSearch),
            },
            CancellationPage.Parse,
            cancellationToken);

    /// <summary>All pages of a search, each fetched when it is asked for. Otherwise as <see cref="SearchAsync"/>.</summary>
    public IAsyncEnumerable<CancellationPage> SearchPagesAsync(ShopAccess shop, CancellationSearch search, string? pageToken, CancellationToken cancellationToken) =>
        Pages.FollowAsync(ReturnEndpoints.SearchCancellations, (token, cancel) => SearchAsync(shop, search, token, cancel), pageToken, cancellationToken);

    /// <summary>The seller cancels an order, or lines of it.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="cancellation">Order, lines or SKUs, and reason.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="UnknownOutcomeException">No answer came: read the order back before cancelling again.</exception>
    /// <remarks>Source: the platform's page "Cancel Order" (202309). It takes no idempotency key.</remarks>
    public Task<StartedCancellation> CancelAsync(ShopAccess shop, OrderCancellation cancellation, CancellationToken cancellationToken) => _pipeline.SendAsync(
        new ApiRequest(ReturnEndpoints.Cancel, shop) { Body = ApiRequest.Json(cancellation, ReturnsJson.Default.OrderCancellation) },
        ReturnsJson.Default.StartedCancellation,
        cancellationToken);

    /// <summary>Grants a buyer's cancellation.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="cancellation">The cancellation.</param>
    /// <param name="idempotencyKey">1 to 255 characters; null for a fresh one.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Approve Cancellation" (202309). Safe to repeat with the same key.</remarks>
    public Task ApproveAsync(ShopAccess shop, CancellationId cancellation, string? idempotencyKey, CancellationToken cancellationToken) => _pipeline.SendAsync(
        new ApiRequest(ReturnEndpoints.ApproveCancellation, shop)
        {
            Id = cancellation.Value,
            Query = [new("idempotency_key", IdempotencyKey.Of(idempotencyKey))],
        },
        cancellationToken);

    /// <summary>Refuses a buyer's cancellation.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="cancellation">The cancellation.</param>
    /// <param name="rejection">A reason of <see cref="GetRejectReasonsAsync"/>, and what shows it.</param>
    /// <param name="idempotencyKey">1 to 255 characters; null for a fresh one.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Reject Cancellation" (202309). Safe to repeat with the same key.</remarks>
    public Task RejectAsync(
        ShopAccess shop, CancellationId cancellation, CancellationRejection rejection, string? idempotencyKey, CancellationToken cancellationToken) =>
        _pipeline.SendAsync(
            new ApiRequest(ReturnEndpoints.RejectCancellation, shop)
            {
                Id = cancellation.Value,
                Query = [new("idempotency_key", IdempotencyKey.Of(idempotencyKey))],
                Body = ApiRequest.Json(rejection, ReturnsJson.Default.CancellationRejection),
            },
            cancellationToken);

    /// <summary>The reasons that the refusal of a cancellation may give.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="cancellation">The cancellation.</param>
    /// <param name="locale">Such as <c>en-GB</c>; null for English.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Get Reject Reasons" (202309). Safe to repeat.</remarks>
    public Task<IReadOnlyList<RejectReason>> GetRejectReasonsAsync(
        ShopAccess shop, CancellationId cancellation, string? locale, CancellationToken cancellationToken) =>
        _pipeline.SendAsync(RejectReasons.Of(shop, cancellation.Value, locale), RejectReasons.Read, cancellationToken);
}
