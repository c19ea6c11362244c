using Microsoft.Extensions.Localization;
using TenantConsole.Core.Orders;
using TenantConsole.TikTokShop;
using TenantConsole.Web.Components;

namespace TenantConsole.Web.Modules.Orders;

/// <summary>How an order shows itself: its status in words, what is due.</summary>
public static class OrderFace
{
    /// <summary>The status word; a sample or a hold says so while nothing has been shipped.</summary>
    public static StatusWord Word(string status, bool sample, bool hold) => status switch
    {
        OrderStatuses.Unpaid => StatusWord.OrderUnpaid,
        OrderStatuses.OnHold => StatusWord.OrderOnHold,
        OrderStatuses.AwaitingShipment or OrderStatuses.PartiallyShipping when hold => StatusWord.OrderOnHold,
        OrderStatuses.AwaitingShipment when sample => StatusWord.OrderSample,
        OrderStatuses.AwaitingCollection => StatusWord.OrderLabelPrinted,
        OrderStatuses.InTransit => StatusWord.OrderInTransit,
        OrderStatuses.Delivered => StatusWord.OrderDelivered,
        OrderStatuses.Completed => StatusWord.OrderCompleted,
        OrderStatuses.Cancelled => StatusWord.OrderCancelled,
        _ => StatusWord.OrderToShip,
    };

    /// <summary>Another text where the word alone would say too little: the platform's own spelling of what we do not know.</summary>
    public static string? Text(string status, IStringLocalizer<OrdersTexts> texts) => status switch
    {
        OrderStatuses.PartiallyShipping => texts["Status.PartiallyShipping"],
        _ when OrderStatus.RankOf(status) == OrderStatus.UnknownRank => status,
        _ => null,
    };

    /// <summary>The status as a filter names it.</summary>
    public static string Name(string status, IStringLocalizer<OrdersTexts> texts) => texts["Status." + status];

    /// <summary>The deadline that still counts; null once the parcel is on its way or the order is over.</summary>
    public static DateTimeOffset? Due(DateTimeOffset? shipBy, short rank) => rank is >= 2 and <= 4 ? shipBy : null;
}
