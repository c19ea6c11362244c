namespace TenantConsole.Sandbox.World;

/// <summary>
/// Other lives than the scripted one, from a moment on: what commands do to orders. What comes later is drawn from the order's id, so
/// that a restart draws the same.
/// </summary>
internal static class Rescript
{
    private const int Hour = 3600;

    /// <summary>Everything is ready to ship; a seller's own parcel is on its way at once.</summary>
    public static OrderStep[] Ready(Order order, int at, long time, bool handedOver) => Ready(order, Past(order, at), time, handedOver);

    /// <summary>Some packages are ready; the script sends the rest later unless a command does.</summary>
    public static OrderStep[] PartlyReady(Order order, int at, long time)
    {
        var steps = Past(order, at);
        if (order.TimeOf(StepKind.PartlyReady, at) is null) steps.Add(new(time, StepKind.PartlyReady, OrderStatus.PartiallyShipping));
        var dice = Dice.Of((ulong)order.Id, 0x71);
        return Ready(order, steps, time + dice.Between(4 * Hour, 30 * Hour), handedOver: false);
    }

    public static OrderStep[] Delivered(Order order, int at, long time) =>
        [.. Past(order, at), new(time, StepKind.Delivered, OrderStatus.Delivered), new(time + 7 * 24 * Hour, StepKind.Completed, OrderStatus.Completed)];

    public static OrderStep[] Cancelled(Order order, int at, long time) => [.. Past(order, at), new(time, StepKind.Cancelled, OrderStatus.Cancelled)];

    /// <summary>The buyer's wish to cancel has come; without an answer the order is cancelled two days later.</summary>
    public static OrderStep[] CancelRequested(Order order, int at, long time) =>
        [.. Past(order, at), new(time, StepKind.CancelRequested, order.Steps[at].Status), new(time + 48 * Hour, StepKind.Cancelled, OrderStatus.Cancelled)];

    /// <summary>The wish to cancel is off the table and the order goes its way.</summary>
    public static OrderStep[] CancelWithdrawn(Order order, int at, long time)
    {
        var steps = Past(order, at);
        steps.Add(new(time, StepKind.CancelWithdrawn, OrderStatus.AwaitingShipment));
        var dice = Dice.Of((ulong)order.Id, 0x72);
        return Ready(order, steps, time + dice.Between(3 * Hour, 36 * Hour), handedOver: false);
    }

    /// <summary>The order changed without moving on: its life stays, its time of update is now. Packages laid out anew all go at the script's hour.</summary>
    public static OrderStep[] Edited(Order order, int at, long time) =>
        [.. Past(order, at), new(time, StepKind.Edited, order.Steps[at].Status), .. order.Steps.Skip(at + 1).Where(step => step.Kind != StepKind.PartlyReady || order.Packages > 1)];

    private static OrderStep[] Ready(Order order, List<OrderStep> steps, long time, bool handedOver)
    {
        var dice = Dice.Of((ulong)order.Id, 0x73);
        steps.Add(new(time, StepKind.Ready, OrderStatus.AwaitingCollection));
        var collected = handedOver ? time : time + dice.Between(2 * Hour, 22 * Hour);
        steps.Add(new(collected, StepKind.Collected, OrderStatus.InTransit));
        var delivered = collected + dice.Between(26 * Hour, 130 * Hour);
        steps.Add(new(delivered, StepKind.Delivered, OrderStatus.Delivered));
        steps.Add(new(delivered + 7 * 24 * Hour, StepKind.Completed, OrderStatus.Completed));
        return [.. steps];
    }

    private static List<OrderStep> Past(Order order, int at) => [.. order.Steps[..(at + 1)]];
}
