using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Platform.Objects;

/// <summary>Fetches objects of one kind by their ids.</summary>
public interface IObjectFetcher
{
    /// <summary>The kind of object: one of <see cref="ObjectKinds"/>.</summary>
    string Kind { get; }

    /// <summary>What the seller must have granted: <c>seller.order.info</c>.</summary>
    string Scope { get; }

    /// <summary>The most ids in one call.</summary>
    int Most { get; }

    /// <summary>Fetches them. Those that the shop does not have are absent.</summary>
    Task<IReadOnlyList<PlatformObject>> GetAsync(ShopAccess shop, IReadOnlyList<string> ids, CancellationToken cancellationToken);
}
