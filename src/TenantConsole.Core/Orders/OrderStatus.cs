using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Orders;

/// <summary>The states of an order in the order of its life, which is how lists sort them.</summary>
public static class OrderStatus
{
    /// <summary>The rank of a status that we do not know: after all others.</summary>
    public const short UnknownRank = 10;

    /// <summary>Every rank there is, first to last.</summary>
    public static IReadOnlyList<short> Ranks { get; } = [1, 2, 3, 4, 5, 6, 7, 8, 9, UnknownRank];

    /// <summary>The ranks of what is paid and not shipped in full: on hold, awaiting shipment, partially shipping. Only these can be late.</summary>
    public static IReadOnlyList<short> ToShip { get; } = [2, 3, 4];

    /// <summary>The same as a condition on the column, word for word that of <c>ix_orders_due</c>: only then is the index taken.</summary>
    internal const string ToShipSql = "status_rank in (2, 3, 4)";

    /// <summary>1 for unpaid to 9 for cancelled, as in <see cref="OrderStatuses.All"/>; <see cref="UnknownRank"/> for others.</summary>
    public static short RankOf(string status) => status switch
    {
        OrderStatuses.Unpaid => 1,
        OrderStatuses.OnHold => 2,
        OrderStatuses.AwaitingShipment => 3,
        OrderStatuses.PartiallyShipping => 4,
        OrderStatuses.AwaitingCollection => 5,
        OrderStatuses.InTransit => 6,
        OrderStatuses.Delivered => 7,
        OrderStatuses.Completed => 8,
        OrderStatuses.Cancelled => 9,
        _ => UnknownRank,
    };
}
