using TenantConsole.Core.Platform.Sync;
using TenantConsole.TikTokShop;
using TenantConsole.TikTokShop.Returns;

namespace TenantConsole.Core.Platform.Objects;

/// <summary>Fetches returns, fifty a call, by the search.</summary>
public sealed class ReturnFetcher(ReturnsClient returns) : IObjectFetcher
{
    /// <inheritdoc />
    public string Kind => ObjectKinds.Return;

    /// <inheritdoc />
    public string Scope => "seller.return_refund.basic";

    /// <inheritdoc />
    public int Most => ReturnSearch.LargestPage;

    /// <inheritdoc />
    public async Task<IReadOnlyList<PlatformObject>> GetAsync(ShopAccess shop, IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        var page = await returns.SearchAsync(shop, new ReturnSearch { ReturnIds = [.. ids.Select(ReturnId.Parse)] }, null, cancellationToken);
        return [.. (page.Returns ?? []).Select(ReturnReader.Of).OfType<PlatformObject>()];
    }
}
