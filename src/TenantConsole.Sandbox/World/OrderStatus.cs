namespace TenantConsole.Sandbox.World;

/// <summary>The platform's order statuses, in the order in which an order usually meets them.</summary>
internal enum OrderStatus : byte
{
    Unpaid,
    OnHold,
    AwaitingShipment,
    PartiallyShipping,
    AwaitingCollection,
    InTransit,
    Delivered,
    Completed,
    Cancelled,
}

internal static class OrderStatusNames
{
    private static readonly string[] Wire =
    [
        "UNPAID", "ON_HOLD", "AWAITING_SHIPMENT", "PARTIALLY_SHIPPING", "AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED", "COMPLETED", "CANCELLED",
    ];

    public static string ToWire(this OrderStatus status) => Wire[(int)status];

    public static bool TryParse(string wire, out OrderStatus status)
    {
        var index = Array.IndexOf(Wire, wire);
        status = index < 0 ? default : (OrderStatus)index;
        return index >= 0;
    }
}
