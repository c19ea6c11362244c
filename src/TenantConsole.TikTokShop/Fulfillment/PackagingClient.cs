using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop.Fulfillment;

/// <summary>Splits orders into packages, and combines packages of one buyer.</summary>
/// <remarks>
/// Every method may throw <see cref="RetryLaterException"/>, which says when to come back, and <see cref="ReauthoriseException"/>: the token is not accepted,
/// does not cover the shop, or lacks the scope <c>seller.fulfillment.package.write</c>. After an <see cref="UnknownOutcomeException"/> read the packages back.
/// </remarks>
public sealed class PackagingClient
{
    /// <summary>The most packages that a page can hold.</summary>
    public const int LargestPage = 50;

    private readonly TikTokShopPipeline _pipeline;

    internal PackagingClient(TikTokShopPipeline pipeline) => _pipeline = pipeline;

    /// <summary>Whether orders can or must be split, and why.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="orders">At least one.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Get Order Split Attributes" (202309). Safe to repeat.</remarks>
    public Task<IReadOnlyList<SplitAttributes>> GetSplitAttributesAsync(ShopAccess shop, IReadOnlyList<OrderId> orders, CancellationToken cancellationToken) =>
        _pipeline.SendAsync<IReadOnlyList<SplitAttributes>>(
            new ApiRequest(FulfillmentEndpoints.GetSplitAttributes, shop) { Query = [new("order_ids", QueryText.Of(Pages.Batch(orders, int.MaxValue, nameof(orders))))] },
            data => WireJson.Read(data, FulfillmentJson.Default.SplitAttributesData).SplitAttributes ?? [],
            cancellationToken);

    /// <summary>Splits an order: each group of lines becomes a package.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="order">The order.</param>
    /// <param name="groups">The groups, with names of the caller's that come back in the answer.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Split Orders" (202309).</remarks>
    public Task<IReadOnlyList<SplitPackage>> SplitAsync(ShopAccess shop, OrderId order, IReadOnlyList<SplitGroup> groups, CancellationToken cancellationToken) =>
        _pipeline.SendAsync<IReadOnlyList<SplitPackage>>(
            new ApiRequest(FulfillmentEndpoints.SplitOrder, shop)
            {
                Id = order.Value,
                Body = ApiRequest.Json(new() { SplittableGroups = [.. Pages.Batch(groups, int.MaxValue, nameof(groups))] }, FulfillmentJson.Default.SplitBody),
            },
            data => WireJson.Read(data, FulfillmentJson.Default.SplitResult).Packages ?? [],
            cancellationToken);

    /// <summary>One page of the packages that may be sent as one.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="pageSize">1 to <see cref="LargestPage"/>.</param>
    /// <param name="pageToken">From the page before; null for the first page.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The page size is out of range.</exception>
    /// <remarks>Source: the platform's page "Search Combinable Packages" (202309). Safe to repeat.</remarks>
    public Task<CombinablePackagePage> SearchCombinableAsync(ShopAccess shop, int pageSize, string? pageToken, CancellationToken cancellationToken) =>
        _pipeline.SendAsync(
            new ApiRequest(FulfillmentEndpoints.SearchCombinable, shop)
            {
                Query = [new("page_size", Pages.Size(pageSize, 1, LargestPage)), new("page_token", pageToken)],
            },
            FulfillmentJson.Default.CombinablePackagePage,
            cancellationToken);

    /// <summary>All pages, each fetched when it is asked for. Otherwise as <see cref="SearchCombinableAsync"/>.</summary>
    public IAsyncEnumerable<CombinablePackagePage> SearchCombinablePagesAsync(ShopAccess shop, int pageSize, string? pageToken, CancellationToken cancellationToken) =>
        Pages.FollowAsync(FulfillmentEndpoints.SearchCombinable, (token, cancel) => SearchCombinableAsync(shop, pageSize, token, cancel), pageToken, cancellationToken);

    /// <summary>Makes one package of several. Each combination can fail by itself.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="packages">As <see cref="SearchCombinableAsync"/> gives them.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Combine Package" (202309). Look at <see cref="CombineResult.Errors"/>.</remarks>
    public Task<CombineResult> CombineAsync(ShopAccess shop, IReadOnlyList<CombinablePackage> packages, CancellationToken cancellationToken) =>
        _pipeline.SendAsync(
            new ApiRequest(FulfillmentEndpoints.Combine, shop)
            {
                Body = ApiRequest.Json(new() { CombinablePackages = [.. Pages.Batch(packages, int.MaxValue, nameof(packages))] }, FulfillmentJson.Default.CombineBody),
            },
            FulfillmentJson.Default.CombineResult,
            cancellationToken);

    /// <summary>Takes orders out of a combined package; each gets its own again.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="package">The combined package.</param>
    /// <param name="orders">The orders to take out; null for all.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Uncombine Packages" (202309).</remarks>
    public Task<IReadOnlyList<CombinablePackage>> UncombineAsync(
        ShopAccess shop, PackageId package, IReadOnlyList<OrderId>? orders, CancellationToken cancellationToken) =>
        _pipeline.SendAsync<IReadOnlyList<CombinablePackage>>(
            new ApiRequest(FulfillmentEndpoints.Uncombine, shop)
            {
                Id = package.Value,
                Body = ApiRequest.Json(new() { OrderIds = orders is null ? null : [.. orders] }, FulfillmentJson.Default.UncombineBody),
            },
            data => WireJson.Read(data, FulfillmentJson.Default.UncombineResult).Packages ?? [],
            cancellationToken);
}
