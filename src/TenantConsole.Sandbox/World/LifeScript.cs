namespace TenantConsole.Sandbox.World;

/// <summary>Writes what will happen to an order, from placing to completion or cancellation.</summary>
internal static class LifeScript
{
    private const int Hour = 3600;

    public sealed record Plan(OrderStep[] Steps, int HandlingDays, string? CancelledBy = null, string? CancelReason = null);

    private static readonly string[] BuyerReasons = ["Found a better price", "Ordered by mistake", "Need to change shipping address", "No longer needed", "Delivery takes too long"];
    private static readonly string[] SellerReasons = ["Out of stock", "Pricing error", "Unable to deliver to buyer address"];

    public static Plan Write(ref Dice dice, long created, bool sample, bool preOrder, bool split)
    {
        var handling = preOrder ? 7 : 2;
        var steps = new List<OrderStep>(8) { new(created, StepKind.Placed, OrderStatus.Unpaid) };
        var time = created;

        if (!sample && dice.Chance(0.045))
        {
            steps.Add(new(time + 24 * Hour, StepKind.Cancelled, OrderStatus.Cancelled));
            return new Plan([.. steps], handling, "SYSTEM", "Customer overdue to pay");
        }

        // A sample needs no payment and has no time to think it over.
        if (sample)
        {
            steps.Add(new(time += 1, StepKind.Paid, OrderStatus.OnHold));
            steps.Add(new(time += dice.Between(30, 300), StepKind.Released, OrderStatus.AwaitingShipment));
        }
        else
        {
            time += dice.Chance(0.88) ? dice.Between(8, 150) : dice.Between(600, 20 * Hour);
            steps.Add(new(time, StepKind.Paid, OrderStatus.OnHold));
            if (dice.Chance(0.035))
            {
                steps.Add(new(time + dice.Between(120, Hour - 60), StepKind.Cancelled, OrderStatus.Cancelled));
                return new Plan([.. steps], handling, "BUYER", dice.Pick(BuyerReasons));
            }
            time += preOrder ? dice.Between(3 * 24, 18 * 24) * Hour : Hour;
            steps.Add(new(time, StepKind.Released, OrderStatus.AwaitingShipment));
        }

        var fate = dice.Unit();
        if (fate < 0.025)
        {
            steps.Add(new(time += dice.Between(1, 12 * Hour), StepKind.CancelRequested, OrderStatus.AwaitingShipment));
            time += dice.Between(Hour, 24 * Hour);
            if (dice.Chance(0.75))
            {
                steps.Add(new(time, StepKind.Cancelled, OrderStatus.Cancelled));
                return new Plan([.. steps], handling, "BUYER", dice.Pick(BuyerReasons));
            }
            steps.Add(new(time, StepKind.CancelWithdrawn, OrderStatus.AwaitingShipment));
        }
        else if (fate < 0.038)
        {
            steps.Add(new(time + dice.Between(Hour, 40 * Hour), StepKind.Cancelled, OrderStatus.Cancelled));
            return new Plan([.. steps], handling, "SELLER", dice.Pick(SellerReasons));
        }
        else if (fate < 0.046)
        {
            steps.Add(new(time + (handling + 3) * 24 * Hour, StepKind.Cancelled, OrderStatus.Cancelled));
            return new Plan([.. steps], handling, "SYSTEM", "Package not shipped in time");
        }

        time += dice.Chance(0.1) ? dice.Between(36 * Hour, 70 * Hour) : dice.Between(3 * Hour, 36 * Hour);
        if (split)
        {
            steps.Add(new(time, StepKind.PartlyReady, OrderStatus.PartiallyShipping));
            time += dice.Between(4 * Hour, 30 * Hour);
        }
        steps.Add(new(time, StepKind.Ready, OrderStatus.AwaitingCollection));
        steps.Add(new(time += dice.Between(2 * Hour, 22 * Hour), StepKind.Collected, OrderStatus.InTransit));
        steps.Add(new(time += dice.Between(26 * Hour, 130 * Hour), StepKind.Delivered, OrderStatus.Delivered));
        steps.Add(new(time + 7 * 24 * Hour, StepKind.Completed, OrderStatus.Completed));
        return new Plan([.. steps], handling);
    }
}
