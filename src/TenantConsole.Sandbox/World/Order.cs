namespace TenantConsole.Sandbox.World;

/// <summary>
/// An order with its whole life, past and future, written down when it is made. Its state at a time is a pure function
/// of that time, so nothing about orders needs to be stored.
/// </summary>
internal sealed record Order
{
    public required long Id { get; init; }

    /// <summary>The hour of its creation since 1970, UTC, and its number within it: with the shop, what it is made from.</summary>
    public required long Hour { get; init; }

    public required int Number { get; init; }

    /// <summary>Came with a wave of orders on request.</summary>
    public bool IsViral { get; init; }

    public required Shop Shop { get; init; }

    public required OrderStep[] Steps { get; init; }

    public required OrderLine[] Lines { get; init; }

    public required Amounts Amounts { get; init; }

    public required int Buyer { get; init; }

    public required long Warehouse { get; init; }

    public required int Provider { get; init; }

    public required int Packages { get; init; }

    public required bool ShippedBySeller { get; init; }

    public required bool FulfilledByPlatform { get; init; }

    public required bool IsSample { get; init; }

    public required bool IsPreOrder { get; init; }

    public required string? BuyerMessage { get; init; }

    public required string? CancelReason { get; init; }

    public required string? CancelledBy { get; init; }

    public required int HandlingDays { get; init; }

    public required int PaymentMethod { get; init; }

    /// <summary>By package, how a command sent it; null where the script still rules, and as a whole while no command has.</summary>
    public Shipment?[]? Shipments { get; init; }

    /// <summary>Counts up when packages are laid out anew: new packages have new numbers.</summary>
    public int FirstPackage { get; init; }

    /// <summary>The package that this order shares with others of the same buyer.</summary>
    public long? CombinedInto { get; init; }

    public long CreateTime => Steps[0].Time;

    /// <summary>The last step at or before <paramref name="time"/>; -1 before the order exists.</summary>
    public int StepAt(long time)
    {
        var at = -1;
        while (at + 1 < Steps.Length && Steps[at + 1].Time <= time) at++;
        return at;
    }

    /// <summary>When a step was taken, or null when it was not by <paramref name="step"/>.</summary>
    public long? TimeOf(StepKind kind, int step)
    {
        for (var i = step; i >= 0; i--)
        {
            if (Steps[i].Kind == kind) return Steps[i].Time;
        }
        return null;
    }

    /// <summary>Whether a buyer's wish to cancel is open at that step.</summary>
    public bool CancelWished(int step) => Steps[step].Kind == StepKind.CancelRequested;
}
