using TenantConsole.Core.Platform.Objects;
using TenantConsole.TikTokShop;
using TenantConsole.TikTokShop.Affiliate;

namespace TenantConsole.Core.Platform.Sync;

/// <summary>Reads the orders that creators brought. The search knows only when they were made, and gives 20 at a time.</summary>
public sealed class AffiliateOrderReader(AffiliateClient affiliate) : IObjectReader
{
    /// <inheritdoc />
    public string Kind => ObjectKinds.AffiliateOrder;

    /// <inheritdoc />
    public string Scope => "seller.affiliate_collaboration.read";

    /// <inheritdoc />
    /// <remarks>What a creator earns is an estimate until the order settles, after its delivery and the days for returns: 45 days hold that.</remarks>
    public TimeSpan? Settles => TimeSpan.FromDays(45);

    /// <inheritdoc />
    public async Task<ObjectPage> ReadAsync(ShopAccess shop, ObjectWindow window, string? pageToken, int size, CancellationToken cancellationToken)
    {
        var search = new AffiliateOrderSearch { CreatedFrom = window.From, CreatedBefore = window.Before, PageSize = Math.Min(size, AffiliateOrderSearch.LargestPage) };
        var page = await affiliate.SearchOrdersAsync(shop, search, pageToken, cancellationToken);
        return ObjectPage.Of(page.Orders, Of, page.NextPageToken, page.TotalCount);
    }

    /// <summary>Such an order as the mirror takes it, the time of its making as its version: of two with one time the mirror keeps what came last. Null without an id.</summary>
    public static PlatformObject? Of(AffiliateOrder known) =>
        known.Id is { } id ? new(ObjectKinds.AffiliateOrder, id.Value, known.CreateTime ?? DateTimeOffset.UnixEpoch, known.Raw, known) : null;
}
