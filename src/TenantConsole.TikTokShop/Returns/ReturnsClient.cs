using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop.Returns;

/// <summary>What buyers send back or want money for, and the seller's decisions on it.</summary>
/// <remarks>
/// Every method may throw <see cref="RetryLaterException"/>, which says when to come back, and <see cref="ReauthoriseException"/>: the token is not accepted,
/// does not cover the shop, or lacks the scope <c>seller.return_refund.basic</c>. Decisions carry an idempotency key, so that each happens once however often it is sent: give one to make that hold across
/// restarts too.
/// </remarks>
public sealed class ReturnsClient
{
    private readonly TikTokShopPipeline _pipeline;

    internal ReturnsClient(TikTokShopPipeline pipeline) => _pipeline = pipeline;

    /// <summary>One page of the returns that a search finds.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="search">Filters, sort and page size (10 to 50).</param>
    /// <param name="pageToken">From the page before, of the same search; null for the first page.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The page size is out of range.</exception>
    /// <remarks>Source: the platform's page "Search Returns" (202309). Safe to repeat.</remarks>
    public Task<ReturnPage> SearchAsync(ShopAccess shop, ReturnSearch search, string? pageToken, CancellationToken cancellationToken) => _pipeline.SendAsync(
        new ApiRequest(ReturnEndpoints.Search, shop)
        {
            Query =
            [
                new("sort_field", QueryText.Of(search.Sort)),
                new("sort_order", QueryText.Direction(search.Descending)),
                new("page_size", Pages.Size(search.PageSize, 10, ReturnSearch.LargestPage)),
                new("page_token", pageToken),
            ],
            Body = ApiRequest.Json(search, ReturnsJson.Default.ReturnSearch),
        },
        ReturnPage.Parse,
        cancellationToken);

    /// <summary>All pages of a search, each fetched when it is asked for. Otherwise as <see cref="SearchAsync"/>.</summary>
    public IAsyncEnumerable<ReturnPage> SearchPagesAsync(ShopAccess shop, ReturnSearch search, string? pageToken, CancellationToken cancellationToken) =>
        Pages.FollowAsync(ReturnEndpoints.Search, (token, cancel) => SearchAsync(shop, search, token, cancel), pageToken, cancellationToken);

    /// <summary>What happened to a return, step by step, with what buyer and seller wrote and showed.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="return">The return.</param>
    /// <param name="locale">Of the descriptions, such as <c>en-GB</c>; null for English.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Get Return Records" (202309). Safe to repeat.</remarks>
    public Task<IReadOnlyList<ReturnRecord>> GetRecordsAsync(ShopAccess shop, ReturnId @return, string? locale, CancellationToken cancellationToken) =>
        _pipeline.SendAsync<IReadOnlyList<ReturnRecord>>(
            new ApiRequest(ReturnEndpoints.GetRecords, shop) { Id = @return.Value, Query = [new("locale", locale)] },
            data => WireJson.Read(data, ReturnsJson.Default.ReturnRecordsData).Records ?? [],
            cancellationToken);

    /// <summary>Grants what the buyer asks, or offers a part of it.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="return">The return; <see cref="ReturnOrder.SellerNextActions"/> says what can be decided until when.</param>
    /// <param name="approval">The decision: one of <see cref="ReturnDecisions"/>.</param>
    /// <param name="idempotencyKey">1 to 255 characters; null for a fresh one.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Approve Return" (202309). Safe to repeat with the same key.</remarks>
    public Task ApproveAsync(ShopAccess shop, ReturnId @return, ReturnApproval approval, string? idempotencyKey, CancellationToken cancellationToken) =>
        _pipeline.SendAsync(
            new ApiRequest(ReturnEndpoints.Approve, shop)
            {
                Id = @return.Value,
                Query = [new("idempotency_key", IdempotencyKey.Of(idempotencyKey))],
                Body = ApiRequest.Json(approval, ReturnsJson.Default.ReturnApproval),
            },
            cancellationToken);

    /// <summary>Refuses what the buyer asks.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="return">The return.</param>
    /// <param name="rejection">One of <see cref="ReturnRefusals"/>, with a reason of <see cref="GetRejectReasonsAsync"/> and what shows it.</param>
    /// <param name="idempotencyKey">1 to 255 characters; null for a fresh one.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Reject Return" (202309). Safe to repeat with the same key.</remarks>
    public Task RejectAsync(ShopAccess shop, ReturnId @return, ReturnRejection rejection, string? idempotencyKey, CancellationToken cancellationToken) =>
        _pipeline.SendAsync(
            new ApiRequest(ReturnEndpoints.Reject, shop)
            {
                Id = @return.Value,
                Query = [new("idempotency_key", IdempotencyKey.Of(idempotencyKey))],
                Body = ApiRequest.Json(rejection, ReturnsJson.Default.ReturnRejection),
            },
            cancellationToken);

    /// <summary>The reasons that the refusal of a return may give.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="return">The return.</param>
    /// <param name="locale">Such as <c>en-GB</c>; null for English.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Get Reject Reasons" (202309). Safe to repeat.</remarks>
    public Task<IReadOnlyList<RejectReason>> GetRejectReasonsAsync(ShopAccess shop, ReturnId @return, string? locale, CancellationToken cancellationToken) =>
        _pipeline.SendAsync(RejectReasons.Of(shop, @return.Value, locale), RejectReasons.Read, cancellationToken);

    /// <summary>The seller starts a return for the buyer.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="return">Order, lines or SKUs, and reason.</param>
    /// <param name="idempotencyKey">1 to 255 characters; null for a fresh one.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Create Return" (202309). Safe to repeat with the same key.</remarks>
    public Task<StartedReturn> CreateAsync(ShopAccess shop, NewReturn @return, string? idempotencyKey, CancellationToken cancellationToken) =>
        _pipeline.SendAsync(
            new ApiRequest(ReturnEndpoints.Create, shop)
            {
                Query = [new("idempotency_key", IdempotencyKey.Of(idempotencyKey))],
                Body = ApiRequest.Json(@return, ReturnsJson.Default.NewReturn),
            },
            ReturnsJson.Default.StartedReturn,
            cancellationToken);

    /// <summary>What a refund would come to. Nothing is refunded.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="question">Order, lines or SKUs, and reason.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Calculate Refund" (202309). Safe to repeat.</remarks>
    public Task<RefundAmount> CalculateRefundAsync(ShopAccess shop, RefundQuestion question, CancellationToken cancellationToken) => _pipeline.SendAsync(
        new ApiRequest(ReturnEndpoints.CalculateRefund, shop) { Body = ApiRequest.Json(question, ReturnsJson.Default.RefundQuestion) },
        data => WireJson.Read(data, ReturnsJson.Default.RefundData).OrderRefundAmount ?? new RefundAmount(),
        cancellationToken);

    /// <summary>What can still be asked for the lines of an order.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="order">The order.</param>
    /// <param name="byBuyer">By the buyer, or by the seller.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Get Aftersale Eligibility" (202309). Safe to repeat.</remarks>
    public Task<IReadOnlyList<SkuEligibility>> GetEligibilityAsync(ShopAccess shop, OrderId order, bool byBuyer, CancellationToken cancellationToken) =>
        _pipeline.SendAsync<IReadOnlyList<SkuEligibility>>(
            new ApiRequest(ReturnEndpoints.GetEligibility, shop) { Id = order.Value, Query = [new("initiate_aftersale_user", byBuyer ? "BUYER" : "SELLER")] },
            data => WireJson.Read(data, ReturnsJson.Default.AftersaleEligibilityData).SkuEligibility ?? [],
            cancellationToken);
}
