using TenantConsole.Core.Platform.Sync;
using TenantConsole.TikTokShop;
using TenantConsole.TikTokShop.Products;

namespace TenantConsole.Core.Platform.Objects;

/// <summary>Fetches products, one a call: the search finds none by id.</summary>
public sealed class ProductFetcher(ProductsClient products) : IObjectFetcher
{
    /// <inheritdoc />
    public string Kind => ObjectKinds.Product;

    /// <inheritdoc />
    public string Scope => "seller.product.basic";

    /// <inheritdoc />
    public int Most => 1;

    /// <inheritdoc />
    public async Task<IReadOnlyList<PlatformObject>> GetAsync(ShopAccess shop, IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        var found = new List<PlatformObject>(ids.Count);
        foreach (var id in ids)
        {
            if (ProductReader.Of(await products.GetAsync(shop, ProductId.Parse(id), ProductVersion.Live, null, cancellationToken)) is { } product)
                found.Add(product);
        }

        return found;
    }
}
