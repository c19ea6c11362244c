using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop.Products;

/// <summary>The platform's catalogue: categories, what they ask of a product, and brands.</summary>
/// <remarks>
/// Every method may throw <see cref="RetryLaterException"/>, which says when to come back, and <see cref="ReauthoriseException"/>: the token is not accepted,
/// does not cover the shop, or lacks the scope <c>seller.product.basic</c>.
/// </remarks>
public sealed class CategoriesClient
{
    private readonly TikTokShopPipeline _pipeline;

    internal CategoriesClient(TikTokShopPipeline pipeline) => _pipeline = pipeline;

    /// <summary>The tree of categories, as a list in which each names its parent.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="query">Language and filters.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Get Categories" (202309). Safe to repeat.</remarks>
    public Task<IReadOnlyList<Category>> GetAsync(ShopAccess shop, CategoryQuery query, CancellationToken cancellationToken) =>
        _pipeline.SendAsync<IReadOnlyList<Category>>(
            new ApiRequest(ProductEndpoints.GetCategories, shop)
            {
                Query =
                [
                    new("locale", query.Locale),
                    new("keyword", query.Keyword),
                    new("category_version", query.Version),
                    new("listing_platform", query.ListingPlatform),
                    new("include_prohibited_categories", QueryText.Of(query.IncludeProhibited)),
                ],
            },
            data => WireJson.Read(data, ProductsJson.Default.CategoriesData).Categories ?? [],
            cancellationToken);

    /// <summary>What a category asks of a product: certificates, size chart, package and so on.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="category">A leaf of the tree.</param>
    /// <param name="version"><c>v1</c> or <c>v2</c>; null for the former.</param>
    /// <param name="locale">Such as <c>en-GB</c>; null for the shop's.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Get Category Rules" (202309). Safe to repeat.</remarks>
    public Task<CategoryRules> GetRulesAsync(ShopAccess shop, CategoryId category, string? version, string? locale, CancellationToken cancellationToken) =>
        _pipeline.SendAsync(
            new ApiRequest(ProductEndpoints.GetCategoryRules, shop) { Id = category.Value, Query = [new("category_version", version), new("locale", locale)] },
            ProductsJson.Default.CategoryRules,
            cancellationToken);

    /// <summary>The attributes that products of a category have, and their values.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="category">A leaf of the tree.</param>
    /// <param name="version"><c>v1</c> or <c>v2</c>; null for the former.</param>
    /// <param name="locale">Such as <c>en-GB</c>; null for the shop's.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Get Attributes" (202309). Safe to repeat.</remarks>
    public Task<IReadOnlyList<CategoryAttribute>> GetAttributesAsync(
        ShopAccess shop, CategoryId category, string? version, string? locale, CancellationToken cancellationToken) =>
        _pipeline.SendAsync<IReadOnlyList<CategoryAttribute>>(
            new ApiRequest(ProductEndpoints.GetAttributes, shop) { Id = category.Value, Query = [new("locale", locale), new("category_version", version)] },
            data => WireJson.Read(data, ProductsJson.Default.AttributesData).Attributes ?? [],
            cancellationToken);

    /// <summary>One page of brands.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="search">Filters and page size.</param>
    /// <param name="pageToken">From the page before, of the same search; null for the first page.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The page size is out of range.</exception>
    /// <remarks>Source: the platform's page "Get Brands" (202309). Safe to repeat.</remarks>
    public Task<BrandPage> GetBrandsAsync(ShopAccess shop, BrandSearch search, string? pageToken, CancellationToken cancellationToken) => _pipeline.SendAsync(
        new ApiRequest(ProductEndpoints.GetBrands, shop)
        {
            Query =
            [
                new("category_id", search.Category?.Value),
                new("is_authorized", QueryText.Of(search.IsAuthorized)),
                new("brand_name", search.Name),
                new("page_size", Pages.Size(search.PageSize, 1, BrandSearch.LargestPage)),
                new("page_token", pageToken),
            ],
        },
        ProductsJson.Default.BrandPage,
        cancellationToken);

    /// <summary>All pages of brands, each fetched when it is asked for. Otherwise as <see cref="GetBrandsAsync"/>.</summary>
    public IAsyncEnumerable<BrandPage> GetBrandPagesAsync(ShopAccess shop, BrandSearch search, string? pageToken, CancellationToken cancellationToken) =>
        Pages.FollowAsync(ProductEndpoints.GetBrands, (token, cancel) => GetBrandsAsync(shop, search, token, cancel), pageToken, cancellationToken);
}
