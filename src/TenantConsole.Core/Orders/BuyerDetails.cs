namespace TenantConsole.Core.Orders;

/// <summary>What the platform tells of a buyer. Any part may be missing, masked by the platform, or gone after a while.</summary>
/// <param name="Name">The recipient.</param>
/// <param name="Phone">Their telephone.</param>
/// <param name="Address">Where it goes, in one text.</param>
/// <param name="PostalCode">The postal code.</param>
/// <param name="Email">The platform's relay address of the buyer.</param>
/// <param name="Nickname">As the buyer calls themselves.</param>
/// <param name="Message">What the buyer wrote with the order.</param>
/// <param name="SellerNote">What the seller noted on it: free text, so it may name people.</param>
/// <param name="TaxId">A national number, where a market asks for it.</param>
public sealed record BuyerDetails(
    string? Name, string? Phone, string? Address, string? PostalCode, string? Email, string? Nickname, string? Message, string? SellerNote, string? TaxId)
{
    /// <summary>What it is encrypted for.</summary>
    internal const string Purpose = "orders.buyer";

    /// <summary>True when the platform told nothing.</summary>
    internal bool IsEmpty => (Name ?? Phone ?? Address ?? PostalCode ?? Email ?? Nickname ?? Message ?? SellerNote ?? TaxId) is null;

    /// <summary>Never its content.</summary>
    public override string ToString() => "BuyerDetails (hidden)";
}
