namespace TenantConsole.Core.Orders;

/// <summary>The rows that one object of the platform becomes.</summary>
/// <param name="Order">The order.</param>
/// <param name="Lines">Its lines, in the platform's order.</param>
/// <param name="Packages">Its parcels.</param>
/// <param name="Subject">The buyer as <c>PersonKeys</c> knows them.</param>
/// <param name="Buyer">What is to be encrypted; null when the platform told nothing.</param>
public sealed record MappedOrder(Order Order, IReadOnlyList<OrderLine> Lines, IReadOnlyList<OrderPackage> Packages, string Subject, BuyerDetails? Buyer)
{
    /// <summary>Never its content.</summary>
    public override string ToString() => $"MappedOrder {Order.OrderId}";
}
