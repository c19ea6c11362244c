namespace TenantConsole.TikTokShop;

/// <summary>Which orders to find, and in which order. Without any filter: all orders of the shop.</summary>
/// <remarks>Lower bounds are inclusive, upper bounds are not, both in whole seconds. Source: the platform's page "Get Order List" (202309).</remarks>
public sealed record OrderSearch
{
    /// <summary>The most orders that a page can hold.</summary>
    public const int LargestPage = 100;

    /// <summary>One of <see cref="OrderStatuses"/>; null for all.</summary>
    public string? Status { get; init; }

    /// <summary>Placed at or after.</summary>
    public DateTimeOffset? CreatedFrom { get; init; }

    /// <summary>Placed before.</summary>
    public DateTimeOffset? CreatedBefore { get; init; }

    /// <summary>Changed at or after.</summary>
    public DateTimeOffset? UpdatedFrom { get; init; }

    /// <summary>Changed before. Rows slightly outside the window may come while data refreshes.</summary>
    public DateTimeOffset? UpdatedBefore { get; init; }

    /// <summary><c>TIKTOK</c> or <c>SELLER</c>; null for both.</summary>
    public string? ShippingType { get; init; }

    /// <summary>Of one buyer.</summary>
    public BuyerUserId? Buyer { get; init; }

    /// <summary>Only those that the buyer asks to cancel (or only the others).</summary>
    public bool? BuyerRequestsCancel { get; init; }

    /// <summary>From these warehouses, at most 100; null for all.</summary>
    public IReadOnlyList<WarehouseId>? Warehouses { get; init; }

    /// <summary>What to sort by.</summary>
    public OrderSort Sort { get; init; } = OrderSort.CreateTime;

    /// <summary>Newest first, or oldest first, which keeps pages stable while new orders come in.</summary>
    public bool Descending { get; init; } = true;

    /// <summary>1 to <see cref="LargestPage"/> orders a page.</summary>
    public int PageSize { get; init; } = LargestPage;
}
