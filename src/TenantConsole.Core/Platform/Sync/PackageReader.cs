using TenantConsole.Core.Platform.Objects;
using TenantConsole.TikTokShop;
using TenantConsole.TikTokShop.Fulfillment;

namespace TenantConsole.Core.Platform.Sync;

/// <summary>Reads packages as the search gives them: one more call for each, for its size and addresses, would be as many calls as there are orders.</summary>
public sealed class PackageReader(FulfillmentClient packages) : IObjectReader
{
    /// <inheritdoc />
    public string Kind => ObjectKinds.Package;

    /// <inheritdoc />
    public string Scope => "seller.fulfillment.basic";

    /// <inheritdoc />
    public async Task<ObjectPage> ReadAsync(ShopAccess shop, ObjectWindow window, string? pageToken, int size, CancellationToken cancellationToken)
    {
        var search = new PackageSearch
        {
            CreatedFrom = window.CreatedFrom,
            CreatedBefore = window.CreatedBefore,
            UpdatedFrom = window.UpdatedFrom,
            UpdatedBefore = window.UpdatedBefore,
            Sort = window.ByUpdate ? OrderSort.UpdateTime : OrderSort.CreateTime,
            Descending = false,
            PageSize = Math.Min(size, PackageSearch.LargestPage),
        };
        var page = await packages.SearchAsync(shop, search, pageToken, cancellationToken);
        return ObjectPage.Of(page.Packages, Of, page.NextPageToken, page.TotalCount);
    }

    /// <summary>A package as the mirror takes it; null without an id.</summary>
    public static PlatformObject? Of(Package known) =>
        known.Id is { } id ? new(ObjectKinds.Package, id.Value, known.UpdateTime ?? known.CreateTime ?? DateTimeOffset.UnixEpoch, known.Raw, known) : null;
}
