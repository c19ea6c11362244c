namespace TenantConsole.Sandbox.World;

/// <summary>What happens to an order at a moment of its life.</summary>
internal enum StepKind
{
    Placed,
    Paid,
    Released,
    CancelRequested,
    CancelWithdrawn,
    PartlyReady,
    Ready,
    Collected,
    Delivered,
    Completed,
    Cancelled,

    /// <summary>Something about it changed, but not where it stands.</summary>
    Edited,
}

/// <summary>One line of an order's life script. Times are epoch seconds of business time and rise strictly.</summary>
internal readonly record struct OrderStep(long Time, StepKind Kind, OrderStatus Status);
