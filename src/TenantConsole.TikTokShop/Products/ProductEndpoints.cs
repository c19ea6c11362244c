namespace TenantConsole.TikTokShop.Products;

/// <summary>The shop's products, prices and stock, and the platform's catalogue of categories.</summary>
public static class ProductEndpoints
{
    /// <summary>Products by filter, page by page; at most 10,000. A POST that only reads.</summary>
    public static readonly Endpoint Search = new(
        "products.search", HttpMethod.Post, "/product/{version}/products/search", "202502", EndpointCipher.Shop, EndpointRepeat.Safe, "Search Products");

    /// <summary>One product with everything.</summary>
    public static readonly Endpoint Get = new(
        "products.get", HttpMethod.Get, "/product/{version}/products/{product_id}", "202309", EndpointCipher.Shop, EndpointRepeat.Safe, "Get Product");

    /// <summary>A new product. Safe to repeat with an idempotency key.</summary>
    public static readonly Endpoint Create = new(
        "products.create", HttpMethod.Post, "/product/{version}/products", "202309", EndpointCipher.Shop, EndpointRepeat.Unsafe, "Create Product");

    /// <summary>Replaces a product: what is left out is cleared.</summary>
    public static readonly Endpoint Edit = new(
        "products.edit", HttpMethod.Put, "/product/{version}/products/{product_id}", "202509", EndpointCipher.Shop, EndpointRepeat.Safe, "Edit Product");

    /// <summary>Changes what is named and leaves the rest.</summary>
    public static readonly Endpoint PartialEdit = new(
        "products.partial_edit", HttpMethod.Post, "/product/{version}/products/{product_id}/partial_edit", "202509",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Partial Edit Product");

    /// <summary>Sets prices, at once.</summary>
    public static readonly Endpoint UpdatePrices = new(
        "products.update_prices", HttpMethod.Post, "/product/{version}/products/{product_id}/prices/update", "202309",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Update Price");

    /// <summary>Sets stock, at once.</summary>
    public static readonly Endpoint UpdateInventory = new(
        "products.update_inventory", HttpMethod.Post, "/product/{version}/products/{product_id}/inventory/update", "202309",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Update Inventory");

    /// <summary>Stock by product or SKU. A POST that only reads.</summary>
    public static readonly Endpoint SearchInventory = new(
        "products.search_inventory", HttpMethod.Post, "/product/{version}/inventory/search", "202309", EndpointCipher.Shop, EndpointRepeat.Safe, "Inventory Search");

    /// <summary>Puts up to 20 products on sale.</summary>
    public static readonly Endpoint Activate = new(
        "products.activate", HttpMethod.Post, "/product/{version}/products/activate", "202309", EndpointCipher.Shop, EndpointRepeat.Safe, "Activate Product");

    /// <summary>Takes up to 20 products off sale.</summary>
    public static readonly Endpoint Deactivate = new(
        "products.deactivate", HttpMethod.Post, "/product/{version}/products/deactivate", "202309", EndpointCipher.Shop, EndpointRepeat.Safe, "Deactivate Products");

    /// <summary>Deletes up to 20 products.</summary>
    public static readonly Endpoint Delete = new(
        "products.delete", HttpMethod.Delete, "/product/{version}/products", "202309", EndpointCipher.Shop, EndpointRepeat.Safe, "Delete Products");

    /// <summary>Brings up to 20 deleted products back.</summary>
    public static readonly Endpoint Recover = new(
        "products.recover", HttpMethod.Post, "/product/{version}/products/recover", "202309", EndpointCipher.Shop, EndpointRepeat.Safe, "Recover Products");

    /// <summary>The tree of categories.</summary>
    public static readonly Endpoint GetCategories = new(
        "categories.get", HttpMethod.Get, "/product/{version}/categories", "202309", EndpointCipher.Shop, EndpointRepeat.Safe, "Get Categories");

    /// <summary>What a category asks of a product.</summary>
    public static readonly Endpoint GetCategoryRules = new(
        "categories.rules", HttpMethod.Get, "/product/{version}/categories/{category_id}/rules", "202309",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Get Category Rules");

    /// <summary>The attributes of a category.</summary>
    public static readonly Endpoint GetAttributes = new(
        "categories.attributes", HttpMethod.Get, "/product/{version}/categories/{category_id}/attributes", "202309",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Get Attributes");

    /// <summary>Brands, page by page.</summary>
    public static readonly Endpoint GetBrands = new(
        "categories.brands", HttpMethod.Get, "/product/{version}/brands", "202309", EndpointCipher.Shop, EndpointRepeat.Safe, "Get Brands");

    /// <summary>An image for a product. One more copy does no harm.</summary>
    public static readonly Endpoint UploadImage = new(
        "products.upload_image", HttpMethod.Post, "/product/{version}/images/upload", "202309", EndpointCipher.None, EndpointRepeat.Safe, "Upload Product Image");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Endpoint> All { get; } =
    [
        Search, Get, Create, Edit, PartialEdit, UpdatePrices, UpdateInventory, SearchInventory, Activate, Deactivate, Delete, Recover, GetCategories,
        GetCategoryRules, GetAttributes, GetBrands, UploadImage,
    ];
}
