using TenantConsole.Core.Platform.Objects;
using TenantConsole.TikTokShop;
using TenantConsole.TikTokShop.Returns;

namespace TenantConsole.Core.Platform.Sync;

/// <summary>Reads returns: the search gives whole ones, and there is no other way to them.</summary>
public sealed class ReturnReader(ReturnsClient returns) : IObjectReader
{
    private const int SmallestPage = 10;

    /// <inheritdoc />
    public string Kind => ObjectKinds.Return;

    /// <inheritdoc />
    public string Scope => "seller.return_refund.basic";

    /// <inheritdoc />
    public bool IsTold => true;

    /// <inheritdoc />
    public async Task<ObjectPage> ReadAsync(ShopAccess shop, ObjectWindow window, string? pageToken, int size, CancellationToken cancellationToken)
    {
        var search = new ReturnSearch
        {
            CreatedFrom = window.CreatedFrom,
            CreatedBefore = window.CreatedBefore,
            UpdatedFrom = window.UpdatedFrom,
            UpdatedBefore = window.UpdatedBefore,
            Sort = window.ByUpdate ? OrderSort.UpdateTime : OrderSort.CreateTime,
            PageSize = Math.Clamp(size, SmallestPage, ReturnSearch.LargestPage),
        };
        var page = await returns.SearchAsync(shop, search, pageToken, cancellationToken);
        return ObjectPage.Of(page.Returns, Of, page.NextPageToken, page.TotalCount);
    }

    /// <summary>A return as the mirror takes it; null without an id.</summary>
    public static PlatformObject? Of(ReturnOrder known) =>
        known.ReturnId is { } id ? new(ObjectKinds.Return, id.Value, known.UpdateTime ?? known.CreateTime ?? DateTimeOffset.UnixEpoch, known.Raw, known) : null;
}
