using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>The shop's offers to creators: open to all of them, or to named ones.</summary>
/// <remarks>
/// Every method may throw <see cref="RetryLaterException"/>, which says when to come back, and <see cref="ReauthoriseException"/>: the token is not accepted,
/// does not cover the shop, or lacks the scope <c>seller.affiliate_collaboration.read</c> or <c>seller.affiliate_collaboration.write</c>.
/// Rates are hundredths of a percent: 1000 is 10 %.
/// </remarks>
public sealed class CollaborationsClient
{
    /// <summary>The most creators that a target collaboration names at once.</summary>
    public const int MostCreators = 50;

    /// <summary>The most products that a target collaboration has.</summary>
    public const int MostProducts = 100;

    private readonly TikTokShopPipeline _pipeline;

    internal CollaborationsClient(TikTokShopPipeline pipeline) => _pipeline = pipeline;

    /// <summary>One page of the offers to every creator.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="search">Filters and page size.</param>
    /// <param name="pageToken">From the page before, of the same search; null for the first page.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The page size is out of range.</exception>
    /// <remarks>Source: the platform's page "Search Open Collaboration" (202412). Safe to repeat.</remarks>
    public Task<OpenCollaborationPage> SearchOpenAsync(ShopAccess shop, OpenCollaborationSearch search, string? pageToken, CancellationToken cancellationToken) =>
        _pipeline.SendAsync(
            new ApiRequest(AffiliateEndpoints.SearchOpenCollaborations, shop)
            {
                Query = [new("page_size", Pages.Size(search.PageSize, 1, OpenCollaborationSearch.LargestPage)), new("page_token", pageToken)],
                Body = ApiRequest.Json(search, AffiliateJson.Default.OpenCollaborationSearch),
            },
            AffiliateJson.Default.OpenCollaborationPage,
            cancellationToken);

    /// <summary>All pages of those offers, each fetched when it is asked for. Otherwise as <see cref="SearchOpenAsync"/>.</summary>
    public IAsyncEnumerable<OpenCollaborationPage> SearchOpenPagesAsync(
        ShopAccess shop, OpenCollaborationSearch search, string? pageToken, CancellationToken cancellationToken) =>
        Pages.FollowAsync(AffiliateEndpoints.SearchOpenCollaborations, (token, cancel) => SearchOpenAsync(shop, search, token, cancel), pageToken, cancellationToken);

    /// <summary>Offers a product to every creator.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="product">The product.</param>
    /// <param name="commissionRate">In hundredths of a percent.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="UnknownOutcomeException">No answer came: look for the offer before making it again.</exception>
    /// <remarks>Source: the platform's page "Create Open Collaboration" (202412).</remarks>
    public Task<CreatedOpenCollaboration> CreateOpenAsync(ShopAccess shop, ProductId product, int commissionRate, CancellationToken cancellationToken) =>
        _pipeline.SendAsync(
            new ApiRequest(AffiliateEndpoints.CreateOpenCollaboration, shop)
            {
                Body = ApiRequest.Json(new() { ProductId = product, CommissionRate = commissionRate }, AffiliateJson.Default.NewOpenCollaborationBody),
            },
            data => WireJson.Read(data, AffiliateJson.Default.CreatedOpenCollaborationData).OpenCollaboration ?? new CreatedOpenCollaboration(),
            cancellationToken);

    /// <summary>Ends the offer of a product to every creator.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="product">The product.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>When it ends: creators keep the old terms until then. Null when the platform does not say.</returns>
    /// <remarks>Source: section 14 of our facts ("Remove Open Collaboration", 202409). Safe to repeat.</remarks>
    public Task<DateTimeOffset?> RemoveOpenAsync(ShopAccess shop, ProductId product, CancellationToken cancellationToken) => _pipeline.SendAsync(
        new ApiRequest(AffiliateEndpoints.RemoveOpenCollaboration, shop) { Id = product.Value },
        data => WireJson.Read(data, AffiliateJson.Default.TerminatedCollaborationData).TerminatedEffectiveTime,
        cancellationToken);

    /// <summary>Whether new products are offered by themselves, and at which rate.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Get Open Collaboration Settings" (202409). Safe to repeat.</remarks>
    public Task<OpenCollaborationSettings> GetOpenSettingsAsync(ShopAccess shop, CancellationToken cancellationToken) => _pipeline.SendAsync(
        new ApiRequest(AffiliateEndpoints.GetOpenSettings, shop),
        data => WireJson.Read(data, AffiliateJson.Default.OpenCollaborationSettingsData).OpenCollaborationSettings ?? new OpenCollaborationSettings(),
        cancellationToken);

    /// <summary>Sets whether new products are offered by themselves, and at which rate.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="settings">As it shall be.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Edit Open Collaboration Settings" (202405). Safe to repeat.</remarks>
    public Task EditOpenSettingsAsync(ShopAccess shop, OpenCollaborationSettings settings, CancellationToken cancellationToken) => _pipeline.SendAsync(
        new ApiRequest(AffiliateEndpoints.EditOpenSettings, shop) { Body = ApiRequest.Json(settings, AffiliateJson.Default.OpenCollaborationSettings) },
        cancellationToken);

    /// <summary>Offers products to named creators, until a day, with or without samples.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="collaboration">At most <see cref="MostCreators"/> creators and <see cref="MostProducts"/> products.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The offer, and the pairs of creator and product that another offer already has.</returns>
    /// <exception cref="ArgumentException">Too many creators or products.</exception>
    /// <exception cref="UnknownOutcomeException">No answer came: look for the offer before making it again.</exception>
    /// <remarks>Source: the platform's page "Create Target Collaboration" (202508).</remarks>
    public Task<CreatedTargetCollaboration> CreateTargetAsync(ShopAccess shop, NewTargetCollaboration collaboration, CancellationToken cancellationToken)
    {
        Pages.Batch(collaboration.CreatorUserOpenIds ?? [], MostCreators, nameof(collaboration));
        Pages.Batch(collaboration.Products ?? [], MostProducts, nameof(collaboration));
        return _pipeline.SendAsync(
            new ApiRequest(AffiliateEndpoints.CreateTargetCollaboration, shop) { Body = ApiRequest.Json(collaboration, AffiliateJson.Default.NewTargetCollaboration) },
            AffiliateJson.Default.CreatedTargetCollaboration,
            cancellationToken);
    }

    /// <summary>One page of the offers to named creators.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="search">Filters and page size; the platform asks for a status.</param>
    /// <param name="pageToken">From the page before, of the same search; null for the first page.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The page size is out of range.</exception>
    /// <remarks>Source: the platform's page "Search Target Collaborations" (202508). Safe to repeat.</remarks>
    public Task<TargetCollaborationPage> SearchTargetAsync(ShopAccess shop, TargetCollaborationSearch search, string? pageToken, CancellationToken cancellationToken) =>
        _pipeline.SendAsync(
            new ApiRequest(AffiliateEndpoints.SearchTargetCollaborations, shop)
            {
                Query = [new("page_size", Pages.Size(search.PageSize, 1, TargetCollaborationSearch.LargestPage)), new("page_token", pageToken)],
                Body = ApiRequest.Json(search, AffiliateJson.Default.TargetCollaborationSearch),
            },
            AffiliateJson.Default.TargetCollaborationPage,
            cancellationToken);

    /// <summary>All pages of those offers, each fetched when it is asked for. Otherwise as <see cref="SearchTargetAsync"/>.</summary>
    public IAsyncEnumerable<TargetCollaborationPage> SearchTargetPagesAsync(
        ShopAccess shop, TargetCollaborationSearch search, string? pageToken, CancellationToken cancellationToken) =>
        Pages.FollowAsync(AffiliateEndpoints.SearchTargetCollaborations, (token, cancel) => SearchTargetAsync(shop, search, token, cancel), pageToken, cancellationToken);

    /// <summary>One offer to named creators, with its products and creators.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="collaboration">The offer.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Query Target Collaboration Detail" (202508). Safe to repeat.</remarks>
    public Task<TargetCollaboration> GetTargetAsync(ShopAccess shop, TargetCollaborationId collaboration, CancellationToken cancellationToken) => _pipeline.SendAsync(
        new ApiRequest(AffiliateEndpoints.GetTargetCollaboration, shop) { Id = collaboration.Value },
        data => WireJson.Read(data, AffiliateJson.Default.TargetCollaborationData).TargetCollaboration ?? new TargetCollaboration(),
        cancellationToken);

    /// <summary>Replaces an offer to named creators.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="collaboration">The offer.</param>
    /// <param name="edit">All of it, as it shall be.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What could not be changed, and the pairs of creator and product that another offer already has.</returns>
    /// <remarks>Source: the platform's page "Update Target Collaboration" (202508). Safe to repeat.</remarks>
    public Task<TargetCollaborationUpdate> UpdateTargetAsync(
        ShopAccess shop, TargetCollaborationId collaboration, TargetCollaborationEdit edit, CancellationToken cancellationToken) =>
        _pipeline.SendAsync(
            new ApiRequest(AffiliateEndpoints.UpdateTargetCollaboration, shop)
            {
                Id = collaboration.Value,
                Body = ApiRequest.Json(edit, AffiliateJson.Default.TargetCollaborationEdit),
            },
            AffiliateJson.Default.TargetCollaborationUpdate,
            cancellationToken);

    /// <summary>Ends an offer to named creators.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="collaboration">The offer.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Remove Target Collaboration" (202409). Safe to repeat.</remarks>
    public Task RemoveTargetAsync(ShopAccess shop, TargetCollaborationId collaboration, CancellationToken cancellationToken) =>
        _pipeline.SendAsync(new ApiRequest(AffiliateEndpoints.RemoveTargetCollaboration, shop) { Id = collaboration.Value }, cancellationToken);

    /// <summary>A link that leads creators to an offer.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="collaboration">The offer.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The link, or null when the platform gives none.</returns>
    /// <remarks>Source: the platform's page "Generate Target Collaboration Link" (202509). Safe to repeat.</remarks>
    public Task<string?> CreateTargetLinkAsync(ShopAccess shop, TargetCollaborationId collaboration, CancellationToken cancellationToken) => _pipeline.SendAsync(
        new ApiRequest(AffiliateEndpoints.CreateTargetLink, shop) { Id = collaboration.Value },
        data => WireJson.Read(data, AffiliateJson.Default.CollaborationLinkData).Link,
        cancellationToken);
}
