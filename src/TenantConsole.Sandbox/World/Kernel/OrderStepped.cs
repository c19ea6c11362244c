namespace TenantConsole.Sandbox.World;

/// <summary>An order has just taken the step with number <paramref name="At"/> of its life.</summary>
internal readonly record struct OrderStepped(int Row, Order Order, int At)
{
    public OrderStep Step => Order.Steps[At];
}
