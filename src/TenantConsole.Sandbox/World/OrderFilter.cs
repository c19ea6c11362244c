namespace TenantConsole.Sandbox.World;

/// <summary>What a search asks for; null is no condition. Lower bounds include, upper bounds exclude.</summary>
internal sealed record OrderFilter
{
    public OrderStatus? Status { get; init; }

    public long? CreateFrom { get; init; }

    public long? CreateBefore { get; init; }

    public long? UpdateFrom { get; init; }

    public long? UpdateBefore { get; init; }

    public bool? ShippedBySeller { get; init; }

    public string? BuyerId { get; init; }

    /// <summary>The buyer's number, which the shop finds by the id.</summary>
    public int? Buyer { get; init; }

    public bool? CancelRequested { get; init; }

    public IReadOnlyList<string> Warehouses { get; init; } = [];
}

/// <summary>The order of a search's answer; equal times are told apart by id, so every page boundary is exact.</summary>
internal readonly record struct OrderSort(bool ByUpdate, bool Descending);

/// <summary>The last row of the page before.</summary>
internal readonly record struct OrderCursor(long Time, long Id);

/// <summary>A page, with the time at which it was true.</summary>
internal sealed record OrderPage(IReadOnlyList<Order> Orders, long Time, int TotalCount, OrderCursor? Next);
