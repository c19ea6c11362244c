using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop.Products;

/// <summary>The shop's products: finding, making and changing them, with prices and stock.</summary>
/// <remarks>
/// Every method may throw <see cref="RetryLaterException"/>, which says when to come back, <see cref="ReauthoriseException"/>: the token is not accepted, does
/// not cover the shop, or lacks the scope <c>seller.product.basic</c> (writing: <c>seller.product.write</c>, deleting: <c>seller.product.delete</c>),
/// <see cref="GoneException"/> for a product that the shop does not have, and <see cref="InvalidRequestException"/>, with the field where the platform names one.
/// </remarks>
public sealed class ProductsClient
{
    /// <summary>The most products that can be put on or off sale, deleted or recovered at once.</summary>
    public const int LargestBatch = 20;

    /// <summary>A search ends here, whatever the total: narrow it by time for more.</summary>
    public const int SearchLimit = 10_000;

    private readonly TikTokShopPipeline _pipeline;

    internal ProductsClient(TikTokShopPipeline pipeline) => _pipeline = pipeline;

    /// <summary>One page of the products that a search finds. They are shorter than what <see cref="GetAsync"/> gives.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="search">Filters and page size. Upper bounds of time are inclusive here.</param>
    /// <param name="pageToken">From the page before, of the same search; null for the first page.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The page size is out of range.</exception>
    /// <remarks>Source: the platform's page "Search Products" (202502). Safe to repeat.</remarks>
    public Task<ProductPage> SearchAsync(ShopAccess shop, ProductSearch search, string? pageToken, CancellationToken cancellationToken) => _pipeline.SendAsync(
        new ApiRequest(ProductEndpoints.Search, shop)
        {
            Query = [new("page_size", Pages.Size(search.PageSize, 1, ProductSearch.LargestPage)), new("page_token", pageToken)],
            Body = ApiRequest.Json(search, ProductsJson.Default.ProductSearch),
        },
        ProductPage.Parse,
        cancellationToken);

    /// <summary>All pages of a search, each fetched when it is asked for. Otherwise as <see cref="SearchAsync"/>.</summary>
    public IAsyncEnumerable<ProductPage> SearchPagesAsync(ShopAccess shop, ProductSearch search, string? pageToken, CancellationToken cancellationToken) =>
        Pages.FollowAsync(ProductEndpoints.Search, (token, cancel) => SearchAsync(shop, search, token, cancel), pageToken, cancellationToken);

    /// <summary>One product with everything.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="product">The product.</param>
    /// <param name="version">Which version of it.</param>
    /// <param name="locale">Of category names, such as <c>en-GB</c>; null for the shop's.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Get Product" (202309). Safe to repeat.</remarks>
    public Task<Product> GetAsync(ShopAccess shop, ProductId product, ProductVersion version, string? locale, CancellationToken cancellationToken) => _pipeline.SendAsync(
        new ApiRequest(ProductEndpoints.Get, shop)
        {
            Id = product.Value,
            Query =
            [
                new("return_under_review_version", version == ProductVersion.UnderReview ? "true" : null),
                new("return_draft_version", version == ProductVersion.Draft ? "true" : null),
                new("locale", locale),
            ],
        },
        Product.Parse,
        cancellationToken);

    /// <summary>A new product, as a draft or for review.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="product">The product. With <see cref="NewProduct.IdempotencyKey"/> the call is safe to repeat, by itself and by the caller.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="UnknownOutcomeException">No answer came and there is no key: look for the product before making it again.</exception>
    /// <remarks>Source: the platform's page "Create Product" (202309).</remarks>
    public Task<SavedProduct> CreateAsync(ShopAccess shop, NewProduct product, CancellationToken cancellationToken) => _pipeline.SendAsync(
        new ApiRequest(ProductEndpoints.Create, shop)
        {
            Body = ApiRequest.Json(product, ProductsJson.Default.NewProduct),
            Repeat = string.IsNullOrEmpty(product.IdempotencyKey) ? EndpointRepeat.Unsafe : EndpointRepeat.Safe,
        },
        ProductsJson.Default.SavedProduct,
        cancellationToken);

    /// <summary>Replaces a product: what is left out is cleared, and SKUs that are not listed are removed.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="product">The product.</param>
    /// <param name="edit">All of it, as it shall be.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Edit Product" (202509). Safe to repeat.</remarks>
    public Task<SavedProduct> EditAsync(ShopAccess shop, ProductId product, ProductEdit edit, CancellationToken cancellationToken) => _pipeline.SendAsync(
        new ApiRequest(ProductEndpoints.Edit, shop) { Id = product.Value, Body = ApiRequest.Json(edit, ProductsJson.Default.ProductEdit) },
        ProductsJson.Default.SavedProduct,
        cancellationToken);

    /// <summary>Changes what is named and leaves the rest.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="product">The product.</param>
    /// <param name="edit">What shall be different.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Partial Edit Product" (202509). Safe to repeat.</remarks>
    public Task<SavedProduct> EditAsync(ShopAccess shop, ProductId product, PartialProductEdit edit, CancellationToken cancellationToken) => _pipeline.SendAsync(
        new ApiRequest(ProductEndpoints.PartialEdit, shop) { Id = product.Value, Body = ApiRequest.Json(edit, ProductsJson.Default.PartialProductEdit) },
        ProductsJson.Default.SavedProduct,
        cancellationToken);

    /// <summary>Sets prices of a product's SKUs, at once and without review.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="product">The product.</param>
    /// <param name="skus">The SKUs, each with all its prices.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="InvalidRequestException">Among others: a promotion holds the price.</exception>
    /// <remarks>Source: the platform's page "Update Price" (202309). Safe to repeat.</remarks>
    public Task UpdatePricesAsync(ShopAccess shop, ProductId product, IReadOnlyList<SkuPriceUpdate> skus, CancellationToken cancellationToken) =>
        UpdatePricesAsync(shop, product, skus, ProductEndpoints.UpdatePrices.Repeat, cancellationToken);

    /// <summary>As above, for callers who read back before they send again.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="product">The product.</param>
    /// <param name="skus">The SKUs with their prices.</param>
    /// <param name="repeat"><see cref="EndpointRepeat.Unsafe"/> when somebody else may have changed a price since: a lost answer is then not followed by a second request.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="UnknownOutcomeException">The answer was lost, and the call is not to be repeated.</exception>
    /// <remarks>Source: the platform's page "Update Price" (202309).</remarks>
    public Task UpdatePricesAsync(
        ShopAccess shop, ProductId product, IReadOnlyList<SkuPriceUpdate> skus, EndpointRepeat repeat, CancellationToken cancellationToken) => _pipeline.SendAsync(
        new ApiRequest(ProductEndpoints.UpdatePrices, shop)
        {
            Id = product.Value,
            Repeat = repeat,
            Body = ApiRequest.Json(new() { Skus = [.. Pages.Batch(skus, int.MaxValue, nameof(skus))] }, ProductsJson.Default.PricesBody),
        },
        cancellationToken);

    /// <summary>Sets the stock of a product's SKUs by warehouse, at once. Figures are what shall be there, not what is added.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="product">The product.</param>
    /// <param name="skus">The SKUs, each with its warehouses.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>One error for each SKU that was not set; empty when all were.</returns>
    /// <remarks>Source: the platform's page "Update Inventory" (202309). Safe to repeat.</remarks>
    public Task<IReadOnlyList<SkuInventoryError>> UpdateInventoryAsync(
        ShopAccess shop, ProductId product, IReadOnlyList<SkuInventoryUpdate> skus, CancellationToken cancellationToken) =>
        UpdateInventoryAsync(shop, product, skus, ProductEndpoints.UpdateInventory.Repeat, cancellationToken);

    /// <summary>As above, for callers who read back before they send again.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="product">The product.</param>
    /// <param name="skus">The SKUs, each with its warehouses.</param>
    /// <param name="repeat"><see cref="EndpointRepeat.Unsafe"/> when something may have been sold since: a lost answer is then not followed by a second request.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>One error for each SKU that was not set; empty when all were.</returns>
    /// <exception cref="UnknownOutcomeException">The answer was lost, and the call is not to be repeated.</exception>
    /// <remarks>Source: the platform's page "Update Inventory" (202309).</remarks>
    public Task<IReadOnlyList<SkuInventoryError>> UpdateInventoryAsync(
        ShopAccess shop, ProductId product, IReadOnlyList<SkuInventoryUpdate> skus, EndpointRepeat repeat, CancellationToken cancellationToken) =>
        _pipeline.SendAsync<IReadOnlyList<SkuInventoryError>>(
            new ApiRequest(ProductEndpoints.UpdateInventory, shop)
            {
                Id = product.Value,
                Repeat = repeat,
                Body = ApiRequest.Json(new() { Skus = [.. Pages.Batch(skus, int.MaxValue, nameof(skus))] }, ProductsJson.Default.InventoryBody),
            },
            data => WireJson.Read(data, ProductsJson.Default.InventoryResult).Errors ?? [],
            cancellationToken);

    /// <summary>Stock by warehouse, and what of it is reserved.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="products">By product; null when by SKU.</param>
    /// <param name="skus">By SKU; null when by product.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">Neither is given.</exception>
    /// <remarks>Source: the platform's page "Inventory Search" (202309). Safe to repeat.</remarks>
    public Task<IReadOnlyList<ProductInventory>> SearchInventoryAsync(
        ShopAccess shop, IReadOnlyList<ProductId>? products, IReadOnlyList<SkuId>? skus, CancellationToken cancellationToken)
    {
        if (products is not { Count: > 0 } && skus is not { Count: > 0 }) throw new ArgumentException("Name products or SKUs.", nameof(products));
        return _pipeline.SendAsync<IReadOnlyList<ProductInventory>>(
            new ApiRequest(ProductEndpoints.SearchInventory, shop)
            {
                Body = ApiRequest.Json(
                    new() { ProductIds = products is null ? null : [.. products], SkuIds = skus is null ? null : [.. skus] }, ProductsJson.Default.InventorySearchBody),
            },
            data => WireJson.Read(data, ProductsJson.Default.InventoryData).Inventory ?? [],
            cancellationToken);
    }

    /// <summary>Puts products on sale, after a review.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="products">1 to 20.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>One error for each product that was not; empty when all were.</returns>
    /// <remarks>Source: the platform's page "Activate Product" (202309). Safe to repeat.</remarks>
    public Task<IReadOnlyList<ProductError>> ActivateAsync(ShopAccess shop, IReadOnlyList<ProductId> products, CancellationToken cancellationToken) =>
        ChangeAsync(ProductEndpoints.Activate, shop, products, cancellationToken);

    /// <summary>Takes products off sale.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="products">1 to 20.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>One error for each product that was not; empty when all were.</returns>
    /// <remarks>Source: the platform's page "Deactivate Products" (202309). Safe to repeat.</remarks>
    public Task<IReadOnlyList<ProductError>> DeactivateAsync(ShopAccess shop, IReadOnlyList<ProductId> products, CancellationToken cancellationToken) =>
        ChangeAsync(ProductEndpoints.Deactivate, shop, products, cancellationToken);

    /// <summary>Deletes products. For a while they can be recovered.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="products">1 to 20.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>One error for each product that was not; after a repeat also for those that were deleted the first time.</returns>
    /// <remarks>Source: the platform's page "Delete Products" (202309). Safe to repeat.</remarks>
    public Task<IReadOnlyList<ProductError>> DeleteAsync(ShopAccess shop, IReadOnlyList<ProductId> products, CancellationToken cancellationToken) =>
        ChangeAsync(ProductEndpoints.Delete, shop, products, cancellationToken);

    /// <summary>Brings deleted products back, off sale.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="products">1 to 20.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>One error for each product that was not; empty when all were.</returns>
    /// <remarks>Source: the platform's page "Recover Products" (202309). Safe to repeat.</remarks>
    public Task<IReadOnlyList<ProductError>> RecoverAsync(ShopAccess shop, IReadOnlyList<ProductId> products, CancellationToken cancellationToken) =>
        ChangeAsync(ProductEndpoints.Recover, shop, products, cancellationToken);

    /// <summary>Uploads an image. Its <see cref="UploadedImage.Uri"/> is what products name.</summary>
    /// <param name="shop">The shop, of which only the token is used: images belong to the seller.</param>
    /// <param name="image">JPEG, PNG, WEBP or HEIC, at most 10 MB.</param>
    /// <param name="use">One of <see cref="ImageUses"/>; null for the platform's choice.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="InvalidRequestException">The image is not one, or too large.</exception>
    /// <remarks>Source: the platform's page "Upload Product Image" (202309). A multipart body, which is not signed. Safe to repeat.</remarks>
    public Task<UploadedImage> UploadImageAsync(ShopAccess shop, ReadOnlyMemory<byte> image, string? use, CancellationToken cancellationToken) => _pipeline.SendAsync(
        new ApiRequest(ProductEndpoints.UploadImage, shop) { File = new FileUpload(image, "image") { Fields = [new("use_case", use)] } },
        ProductsJson.Default.UploadedImage,
        cancellationToken);

    private Task<IReadOnlyList<ProductError>> ChangeAsync(
        Endpoint endpoint, ShopAccess shop, IReadOnlyList<ProductId> products, CancellationToken cancellationToken) =>
        _pipeline.SendAsync<IReadOnlyList<ProductError>>(
            new ApiRequest(endpoint, shop)
            {
                Body = ApiRequest.Json(new() { ProductIds = [.. Pages.Batch(products, LargestBatch, nameof(products))] }, ProductsJson.Default.ProductIdsBody),
            },
            data => WireJson.Read(data, ProductsJson.Default.ProductsResult).Errors ?? [],
            cancellationToken);
}
