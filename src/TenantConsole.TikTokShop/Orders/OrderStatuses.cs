namespace TenantConsole.TikTokShop;

/// <summary>States of an order in the order they are passed through. The platform may send others: treat those as unknown, never as an error.</summary>
/// <remarks>Source: section 7.1 of our facts.</remarks>
public static class OrderStatuses
{
    /// <summary>Placed, not paid.</summary>
    public const string Unpaid = "UNPAID";

    /// <summary>Paid, and held for about an hour, or until a pre-order can ship.</summary>
    public const string OnHold = "ON_HOLD";

    /// <summary>Ready for the seller to ship.</summary>
    public const string AwaitingShipment = "AWAITING_SHIPMENT";

    /// <summary>Some packages have left.</summary>
    public const string PartiallyShipping = "PARTIALLY_SHIPPING";

    /// <summary>Packed, waiting for the carrier.</summary>
    public const string AwaitingCollection = "AWAITING_COLLECTION";

    /// <summary>With the carrier.</summary>
    public const string InTransit = "IN_TRANSIT";

    /// <summary>With the buyer.</summary>
    public const string Delivered = "DELIVERED";

    /// <summary>Delivered, and the time for returns has passed.</summary>
    public const string Completed = "COMPLETED";

    /// <summary>Cancelled, from any state up to collection.</summary>
    public const string Cancelled = "CANCELLED";

    /// <summary>All known states, in order.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Unpaid, OnHold, AwaitingShipment, PartiallyShipping, AwaitingCollection, InTransit, Delivered, Completed, Cancelled];

    /// <summary>The API's spelling: webhooks write <c>CANCEL</c> for a cancelled order. Any other text comes back as it is.</summary>
    public static string Normalise(string status) => status == "CANCEL" ? Cancelled : status;
}
