namespace TenantConsole.Sandbox.World;

/// <summary>What a buyer gets back, in the minor unit: for some lines of an order, and for its shipping when all of them go back.</summary>
internal readonly record struct Refund(long Subtotal, long Shipping, long Tax)
{
    public long Total => Subtotal + Shipping + Tax;

    public static Refund Of(Order order, IReadOnlyCollection<int> lines)
    {
        var whole = lines.Count == order.Lines.Length;
        return new Refund(
            lines.Sum(line => order.Lines[line].SalePrice),
            whole ? order.Amounts.ShippingFee + order.Amounts.RetailDeliveryFee : 0,
            lines.Sum(line => order.Lines[line].Tax) + (whole ? order.Amounts.ShippingTax : 0));
    }
}
