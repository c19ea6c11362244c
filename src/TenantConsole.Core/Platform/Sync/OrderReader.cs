using TenantConsole.Core.Platform.Objects;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Platform.Sync;

/// <summary>Reads orders: the search gives whole objects, so no second call for details is needed.</summary>
public sealed class OrderReader(OrdersClient orders) : IObjectReader
{
    /// <summary>The kind of object.</summary>
    public const string ObjectKind = ObjectKinds.Order;

    /// <inheritdoc />
    public string Kind => ObjectKind;

    /// <inheritdoc />
    public string Scope => "seller.order.info";

    /// <inheritdoc />
    public bool IsTold => true;

    /// <inheritdoc />
    public async Task<ObjectPage> ReadAsync(ShopAccess shop, ObjectWindow window, string? pageToken, int size, CancellationToken cancellationToken)
    {
        var search = window.ByUpdate
            ? new OrderSearch { UpdatedFrom = window.From, UpdatedBefore = window.Before, Sort = OrderSort.UpdateTime, Descending = false, PageSize = size }
            : new OrderSearch { CreatedFrom = window.From, CreatedBefore = window.Before, Sort = OrderSort.CreateTime, Descending = false, PageSize = size };
        var page = await orders.SearchAsync(shop, search, pageToken, cancellationToken);
        return new ObjectPage([.. page.Orders.Select(Of)], page.NextPageToken, page.TotalCount, page.Orders.Max(o => o.CreateTime));
    }

    /// <summary>An order as the mirror takes it.</summary>
    public static PlatformObject Of(Order order) =>
        new(ObjectKind, order.Id.Value, order.UpdateTime ?? order.CreateTime ?? DateTimeOffset.UnixEpoch, order.Raw, order);
}
