using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Orders;

/// <summary>Which orders: all conditions hold at once, an empty one does not count. Never widens what the actor may see.</summary>
public sealed record OrderFilter
{
    /// <summary>No condition.</summary>
    public static OrderFilter None { get; } = new();

    /// <summary>In one of these stores.</summary>
    public IReadOnlyList<StoreId> Stores { get; init; } = [];

    /// <summary>In one of this client's stores.</summary>
    public ClientId? Client { get; init; }

    /// <summary>In one of these statuses, in the platform's spelling; one that we do not know means all that we do not know.</summary>
    public IReadOnlyList<string> Statuses { get; init; } = [];

    /// <summary>Placed on this day of the store's own calendar or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Placed on this day of the store's own calendar or earlier.</summary>
    public DateOnly? To { get; init; }

    /// <summary>
    /// Placed on one of so many days of the store's own calendar, the last of them its today: two stores may mean different dates. Takes the place of
    /// <see cref="From"/> and <see cref="To"/>.
    /// </summary>
    public int? LastDays { get; init; }

    /// <summary>Still to be shipped, and late or nearly so.</summary>
    public OrderDue? Due { get; init; }

    /// <summary>How long before its deadline an order is <see cref="OrderDue.Soon"/>.</summary>
    public static TimeSpan SoonDue { get; } = TimeSpan.FromHours(24);

    /// <summary>When <see cref="LastDays"/> or <see cref="Due"/> was asked, for work that goes on after it; null for now.</summary>
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>Only these orders: what a person picked by hand. At most <see cref="MostPicked"/>.</summary>
    public IReadOnlyList<PickedOrder> Picked { get; init; } = [];

    /// <summary>How many orders can be picked by hand.</summary>
    public const int MostPicked = 1_000;

    /// <summary>The beginning of an order id (six digits or more), of a SKU, or of a word of a title and what follows it (two characters or more).</summary>
    public string? Text { get; init; }

    /// <summary>True when nothing is asked.</summary>
    public bool IsEmpty => Stores.Count == 0 && Client is null && Statuses.Count == 0 && From is null && To is null && LastDays is null && Due is null && Picked.Count == 0 && string.IsNullOrWhiteSpace(Text);

    internal short[] Ranks => [.. Wanted.Where(rank => Due is null || OrderStatus.ToShip.Contains(rank))];

    private IEnumerable<short> Wanted => Statuses.Count == 0 ? OrderStatus.Ranks : Statuses.Select(OrderStatus.RankOf).Distinct().Order();
}
