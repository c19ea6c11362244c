namespace TenantConsole.Core.Orders;

/// <summary>The steps of an order's life that the platform gives a time.</summary>
public enum OrderMomentKind
{
    /// <summary>The buyer placed it.</summary>
    Placed,

    /// <summary>It was paid.</summary>
    Paid,

    /// <summary>It was ready for shipment.</summary>
    Ready,

    /// <summary>The carrier took it.</summary>
    Collected,

    /// <summary>It arrived.</summary>
    Delivered,

    /// <summary>It was cancelled.</summary>
    Cancelled,
}
