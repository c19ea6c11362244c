namespace TenantConsole.Core.Orders;

/// <summary>How near the moment is by which an order that is not shipped yet has to be (<see cref="Order.ShipBy"/>).</summary>
public enum OrderDue
{
    /// <summary>It has passed.</summary>
    Late,

    /// <summary>It comes within <see cref="OrderFilter.SoonDue"/>.</summary>
    Soon,
}
