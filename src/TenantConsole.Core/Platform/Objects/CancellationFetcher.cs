using TenantConsole.Core.Platform.Sync;
using TenantConsole.TikTokShop;
using TenantConsole.TikTokShop.Returns;

namespace TenantConsole.Core.Platform.Objects;

/// <summary>Fetches cancellations, fifty a call, by the search.</summary>
public sealed class CancellationFetcher(CancellationsClient cancellations) : IObjectFetcher
{
    /// <inheritdoc />
    public string Kind => ObjectKinds.Cancellation;

    /// <inheritdoc />
    public string Scope => "seller.return_refund.basic";

    /// <inheritdoc />
    public int Most => CancellationSearch.LargestPage;

    /// <inheritdoc />
    public async Task<IReadOnlyList<PlatformObject>> GetAsync(ShopAccess shop, IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        var page = await cancellations.SearchAsync(shop, new CancellationSearch { CancelIds = [.. ids.Select(CancellationId.Parse)] }, null, cancellationToken);
        return [.. (page.Cancellations ?? []).Select(CancellationReader.Of).OfType<PlatformObject>()];
    }
}
