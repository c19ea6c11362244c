using TenantConsole.Core.Platform.Objects;
using TenantConsole.TikTokShop;
using TenantConsole.TikTokShop.Returns;

namespace TenantConsole.Core.Platform.Sync;

/// <summary>Reads cancellations: the search gives whole ones, and there is no other way to them.</summary>
public sealed class CancellationReader(CancellationsClient cancellations) : IObjectReader
{
    private const int SmallestPage = 10;

    /// <inheritdoc />
    public string Kind => ObjectKinds.Cancellation;

    /// <inheritdoc />
    public string Scope => "seller.return_refund.basic";

    /// <inheritdoc />
    public bool IsTold => true;

    /// <inheritdoc />
    public async Task<ObjectPage> ReadAsync(ShopAccess shop, ObjectWindow window, string? pageToken, int size, CancellationToken cancellationToken)
    {
        var search = new CancellationSearch
        {
            CreatedFrom = window.CreatedFrom,
            CreatedBefore = window.CreatedBefore,
            UpdatedFrom = window.UpdatedFrom,
            UpdatedBefore = window.UpdatedBefore,
            Sort = window.ByUpdate ? OrderSort.UpdateTime : OrderSort.CreateTime,
            PageSize = Math.Clamp(size, SmallestPage, CancellationSearch.LargestPage),
        };
        var page = await cancellations.SearchAsync(shop, search, pageToken, cancellationToken);
        return ObjectPage.Of(page.Cancellations, Of, page.NextPageToken, page.TotalCount);
    }

    /// <summary>A cancellation as the mirror takes it; null without an id.</summary>
    public static PlatformObject? Of(Cancellation known) =>
        known.CancelId is { } id ? new(ObjectKinds.Cancellation, id.Value, known.UpdateTime ?? known.CreateTime ?? DateTimeOffset.UnixEpoch, known.Raw, known) : null;
}
