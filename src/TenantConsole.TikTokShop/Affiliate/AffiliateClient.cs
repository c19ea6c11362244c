using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>What creators sell for the shop, who they are, and the samples they ask for. Offers to them are <see cref="CollaborationsClient"/>.</summary>
/// <remarks>
/// Every method may throw <see cref="RetryLaterException"/>, which says when to come back, and <see cref="ReauthoriseException"/>: the token is not accepted,
/// does not cover the shop, or lacks the scope <c>seller.affiliate_collaboration.read</c> (writing: <c>seller.affiliate_collaboration.write</c>, creators:
/// <c>seller.creator_marketplace.read</c>). Rates are hundredths of a percent: 1000 is 10 %.
/// </remarks>
public sealed class AffiliateClient
{
    private readonly TikTokShopPipeline _pipeline;

    internal AffiliateClient(TikTokShopPipeline pipeline) => _pipeline = pipeline;

    /// <summary>One page of the orders that creators brought, with estimated and actual commission by SKU.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="search">Filters and page size.</param>
    /// <param name="pageToken">From the page before, of the same search; null for the first page.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The page size is out of range.</exception>
    /// <remarks>Source: the platform's page "Search Seller Affiliate Orders" (202410). Safe to repeat.</remarks>
    public Task<AffiliateOrderPage> SearchOrdersAsync(ShopAccess shop, AffiliateOrderSearch search, string? pageToken, CancellationToken cancellationToken) =>
        _pipeline.SendAsync(
            new ApiRequest(AffiliateEndpoints.SearchOrders, shop)
            {
                Query = [new("page_size", Pages.Size(search.PageSize, 1, AffiliateOrderSearch.LargestPage)), new("page_token", pageToken)],
                Body = ApiRequest.Json(search, AffiliateJson.Default.AffiliateOrderSearch),
            },
            AffiliateOrderPage.Parse,
            cancellationToken);

    /// <summary>All pages of orders, each fetched when it is asked for. Otherwise as <see cref="SearchOrdersAsync"/>.</summary>
    public IAsyncEnumerable<AffiliateOrderPage> SearchOrderPagesAsync(
        ShopAccess shop, AffiliateOrderSearch search, string? pageToken, CancellationToken cancellationToken) =>
        Pages.FollowAsync(AffiliateEndpoints.SearchOrders, (token, cancel) => SearchOrdersAsync(shop, search, token, cancel), pageToken, cancellationToken);

    /// <summary>One page of creators on the marketplace. Figures cover the last 30 days.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="search">Filters and page size. For pages after the first, set <see cref="CreatorSearch.SearchKey"/> to what the first one gave.</param>
    /// <param name="pageToken">From the page before, of the same search; null for the first page.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The page size is not one of <see cref="CreatorSearch.PageSizes"/>.</exception>
    /// <exception cref="RetryLaterException">Also when the day's 10,000 calls are used up: then not before the next day.</exception>
    /// <remarks>Source: the platform's page "Seller Search Creator on Marketplace" (202508). Safe to repeat.</remarks>
    public Task<CreatorPage> SearchCreatorsAsync(ShopAccess shop, CreatorSearch search, string? pageToken, CancellationToken cancellationToken)
    {
        if (!CreatorSearch.PageSizes.Contains(search.PageSize))
            throw new ArgumentException($"A page holds {string.Join(" or ", CreatorSearch.PageSizes)}, not {search.PageSize}.", nameof(search));
        return _pipeline.SendAsync(
            new ApiRequest(AffiliateEndpoints.SearchCreators, shop)
            {
                Query = [new("page_size", QueryText.Of(search.PageSize)), new("page_token", pageToken)],
                Body = ApiRequest.Json(search, AffiliateJson.Default.CreatorSearch),
            },
            AffiliateJson.Default.CreatorPage,
            cancellationToken);
    }

    /// <summary>How a creator performs.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="creatorOpenId">As searches and collaborations give it. No number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Get Marketplace Creator Performance" (202508). Safe to repeat.</remarks>
    public Task<CreatorPerformance> GetCreatorAsync(ShopAccess shop, string creatorOpenId, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(creatorOpenId);
        return _pipeline.SendAsync(
            new ApiRequest(AffiliateEndpoints.GetCreator, shop) { Id = creatorOpenId },
            data => WireJson.Read(data, AffiliateJson.Default.CreatorPerformanceData).Creator ?? new CreatorPerformance(),
            cancellationToken);
    }

    /// <summary>One page of creators' requests for samples.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="search">Filters and page size.</param>
    /// <param name="pageToken">From the page before, of the same search; null for the first page.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The page size is out of range.</exception>
    /// <remarks>Source: the platform's page "Seller Search Sample Applications" (202508). Safe to repeat.</remarks>
    public Task<SampleApplicationPage> SearchSamplesAsync(ShopAccess shop, SampleApplicationSearch search, string? pageToken, CancellationToken cancellationToken) =>
        _pipeline.SendAsync(
            new ApiRequest(AffiliateEndpoints.SearchSamples, shop)
            {
                Query = [new("page_size", Pages.Size(search.PageSize, 1, SampleApplicationSearch.LargestPage)), new("page_token", pageToken)],
                Body = ApiRequest.Json(search, AffiliateJson.Default.SampleApplicationSearch),
            },
            AffiliateJson.Default.SampleApplicationPage,
            cancellationToken);

    /// <summary>All pages of requests, each fetched when it is asked for. Otherwise as <see cref="SearchSamplesAsync"/>.</summary>
    public IAsyncEnumerable<SampleApplicationPage> SearchSamplePagesAsync(
        ShopAccess shop, SampleApplicationSearch search, string? pageToken, CancellationToken cancellationToken) =>
        Pages.FollowAsync(AffiliateEndpoints.SearchSamples, (token, cancel) => SearchSamplesAsync(shop, search, token, cancel), pageToken, cancellationToken);

    /// <summary>Grants or refuses a request for a sample.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="application">The request.</param>
    /// <param name="review"><c>APPROVE</c>, or <c>REJECT</c> with a reason.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="UnknownOutcomeException">No answer came: read the request back before deciding again.</exception>
    /// <remarks>Source: the platform's page "Seller Review Sample Applications" (202507).</remarks>
    public Task ReviewSampleAsync(ShopAccess shop, SampleApplicationId application, SampleReview review, CancellationToken cancellationToken) => _pipeline.SendAsync(
        new ApiRequest(AffiliateEndpoints.ReviewSample, shop) { Id = application.Value, Body = ApiRequest.Json(review, AffiliateJson.Default.SampleReview) },
        cancellationToken);

    /// <summary>The videos and lives that a creator made with a sample.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="application">The request.</param>
    /// <param name="format"><c>VIDEO</c> or <c>LIVE</c>; null for both.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Seller Search Sample Applications Fulfillments" (202409). Safe to repeat.</remarks>
    public Task<IReadOnlyList<SampleFulfillment>> SearchSampleContentAsync(
        ShopAccess shop, SampleApplicationId application, string? format, CancellationToken cancellationToken) =>
        _pipeline.SendAsync<IReadOnlyList<SampleFulfillment>>(
            new ApiRequest(AffiliateEndpoints.SearchSampleContent, shop)
            {
                Id = application.Value,
                Body = ApiRequest.Json(new() { ContentFormat = format }, AffiliateJson.Default.SampleFulfillmentsBody),
            },
            data => WireJson.Read(data, AffiliateJson.Default.SampleFulfillmentsData).Fulfillments ?? [],
            cancellationToken);

    /// <summary>A link that sells a product for commission, whoever passes it on.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="product">The product; it needs an open collaboration.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The link, or null when the platform gives none.</returns>
    /// <remarks>Source: the platform's page "Generate Affiliate Product Promotion Link" (202405). Safe to repeat.</remarks>
    public Task<string?> CreatePromotionLinkAsync(ShopAccess shop, ProductId product, CancellationToken cancellationToken) => _pipeline.SendAsync(
        new ApiRequest(AffiliateEndpoints.CreatePromotionLink, shop) { Id = product.Value },
        data => WireJson.Read(data, AffiliateJson.Default.PromotionLinkData).ProductPromotionLink,
        cancellationToken);
}
