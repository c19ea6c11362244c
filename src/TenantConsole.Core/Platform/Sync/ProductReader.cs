using TenantConsole.Core.Platform.Objects;
using TenantConsole.TikTokShop;
using TenantConsole.TikTokShop.Products;

namespace TenantConsole.Core.Platform.Sync;

/// <summary>Reads products: the search says which, and each is then read by itself, since the search leaves out description, pictures and attributes.</summary>
/// <remarks>All of them, however old: a product that was made years ago is still sold. The search ends at 10,000 rows, so the years are cut into quarters.</remarks>
public sealed class ProductReader(ProductsClient products) : IObjectReader
{
    private const int Together = 4;
    private static readonly TimeSpan OneSecond = TimeSpan.FromSeconds(1);

    /// <inheritdoc />
    public string Kind => ObjectKinds.Product;

    /// <inheritdoc />
    public string Scope => "seller.product.basic";

    /// <inheritdoc />
    /// <remarks>The first shops opened in 2021.</remarks>
    public DateTimeOffset? Beginning { get; } = new(2021, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <inheritdoc />
    public TimeSpan? Window => TimeSpan.FromDays(90);

    /// <inheritdoc />
    public async Task<ObjectPage> ReadAsync(ShopAccess shop, ObjectWindow window, string? pageToken, int size, CancellationToken cancellationToken)
    {
        var search = new ProductSearch
        {
            Status = "ALL", // deleted ones too: they are to be known as deleted
            CreatedFrom = window.CreatedFrom,
            CreatedUntil = window.CreatedBefore - OneSecond, // the end is inclusive here
            UpdatedFrom = window.UpdatedFrom,
            UpdatedUntil = window.UpdatedBefore - OneSecond,
            PageSize = Math.Min(size, ProductSearch.LargestPage),
        };
        var page = await products.SearchAsync(shop, search, pageToken, cancellationToken);
        var found = page.Products ?? [];
        var whole = new Product?[found.Count];
        await Parallel.ForEachAsync(
            Enumerable.Range(0, size > 1 ? found.Count : 0), // who asks for one alone asks for the total
            new ParallelOptions { MaxDegreeOfParallelism = Together, CancellationToken = cancellationToken },
            async (at, token) => whole[at] = await WholeAsync(shop, found[at], token));
        return ObjectPage.Of(whole, product => product is null ? null : Of(product), page.NextPageToken, page.TotalCount);
    }

    /// <summary>A product as the mirror takes it; null without an id.</summary>
    public static PlatformObject? Of(Product known) =>
        known.Id is { } id ? new(ObjectKinds.Product, id.Value, known.UpdateTime ?? known.CreateTime ?? DateTimeOffset.UnixEpoch, known.Raw, known) : null;

    private async Task<Product> WholeAsync(ShopAccess shop, Product found, CancellationToken cancellationToken)
    {
        try
        {
            return found.Id is { } id ? await products.GetAsync(shop, id, ProductVersion.Live, null, cancellationToken) : found;
        }
        catch (Exception gone) when (gone is GoneException or InvalidRequestException { IsWithdrawn: false })
        {
            return found; // deleted, most likely: what the search says of it is all there is
        }
    }
}
