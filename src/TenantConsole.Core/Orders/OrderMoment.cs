namespace TenantConsole.Core.Orders;

/// <summary>A step in an order's life.</summary>
/// <param name="Kind">Which.</param>
/// <param name="At">When it happened, or is due.</param>
/// <param name="Due">True for a deadline that is still to be met.</param>
public sealed record OrderMoment(OrderMomentKind Kind, DateTimeOffset At, bool Due = false)
{
    /// <summary>What happened to an order and what is due, oldest first.</summary>
    public static IReadOnlyList<OrderMoment> Of(Order order)
    {
        var done = new (OrderMomentKind Kind, DateTimeOffset? At)[]
        {
            (OrderMomentKind.Placed, order.PlacedAt), (OrderMomentKind.Paid, order.PaidAt), (OrderMomentKind.Ready, order.ReadyAt),
            (OrderMomentKind.Collected, order.CollectedAt), (OrderMomentKind.Delivered, order.DeliveredAt), (OrderMomentKind.Cancelled, order.CancelledAt),
        };
        var open = order.CancelledAt is null && order.StatusRank < OrderStatus.RankOf(TikTokShop.OrderStatuses.InTransit);
        var due = new (OrderMomentKind Kind, DateTimeOffset? At)[]
        {
            (OrderMomentKind.Ready, open && order.ReadyAt is null ? order.ShipBy : null),
            (OrderMomentKind.Collected, open && order.CollectedAt is null ? order.HandOverBy : null),
        };
        return
        [
            .. done.Where(m => m.At is not null).Select(m => new OrderMoment(m.Kind, m.At!.Value)).OrderBy(m => m.At),
            .. due.Where(m => m.At is not null).Select(m => new OrderMoment(m.Kind, m.At!.Value, Due: true)).OrderBy(m => m.At),
        ];
    }
}
