using TenantConsole.Core.Platform.Sync;
using TenantConsole.TikTokShop;
using TenantConsole.TikTokShop.Fulfillment;

namespace TenantConsole.Core.Platform.Objects;

/// <summary>
/// Fetches packages as the search gives them, which is how the mirror keeps them. The search knows no ids, so the package's own page says when it changed last,
/// and the search is asked for that second. A package's own page has the buyer's address, too: nothing of it is kept.
/// </summary>
public sealed class PackageFetcher(FulfillmentClient packages) : IObjectFetcher
{
    private static readonly TimeSpan OneSecond = TimeSpan.FromSeconds(1);

    /// <inheritdoc />
    public string Kind => ObjectKinds.Package;

    /// <inheritdoc />
    public string Scope => "seller.fulfillment.basic";

    /// <inheritdoc />
    public int Most => 1;

    /// <inheritdoc />
    public async Task<IReadOnlyList<PlatformObject>> GetAsync(ShopAccess shop, IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        var found = new List<PlatformObject>(ids.Count);
        foreach (var id in ids)
        {
            if (await FindAsync(shop, PackageId.Parse(id), cancellationToken) is { } package)
                found.Add(package);
        }

        return found;
    }

    private async Task<PlatformObject?> FindAsync(ShopAccess shop, PackageId id, CancellationToken cancellationToken)
    {
        if ((await packages.GetAsync(shop, id, cancellationToken)).UpdateTime is not { } at)
            return null;
        var second = new PackageSearch { UpdatedFrom = at, UpdatedBefore = at + OneSecond, Sort = OrderSort.UpdateTime, Descending = false };
        await foreach (var page in packages.SearchPagesAsync(shop, second, null, cancellationToken))
        {
            if (page.Packages?.Find(package => package.Id == id) is { } package)
                return PackageReader.Of(package);
        }

        return null; // it changed between the two calls: it is tried again
    }
}
