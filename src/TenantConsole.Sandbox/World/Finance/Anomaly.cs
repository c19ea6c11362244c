namespace TenantConsole.Sandbox.World;

/// <summary>A mistake of the platform that was planted in a shop's money, for those who have to find it.</summary>
/// <param name="Difference">By how much the seller was settled wrongly, in the minor unit; less than nothing is to the seller's harm.</param>
internal sealed record Anomaly(string Kind, long Order, long Time, long Difference);

internal static class AnomalyKind
{
    public const string WrongFee = "wrong-fee";
    public const string MissingLine = "missing-line";
    public const string DoubleSettlement = "double-settlement";
    public const string OverpaidCommission = "overpaid-commission";

    /// <summary>One order in a hundred, by the order's id; null for all others.</summary>
    public static string? Of(ulong seed, Order order)
    {
        var dice = Dice.Of(seed, 0xAB, (ulong)order.Id);
        string[] all = [WrongFee, MissingLine, DoubleSettlement, OverpaidCommission];
        return dice.Chance(0.01) ? dice.Pick(all) : null;
    }
}
