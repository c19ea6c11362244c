namespace TenantConsole.Core.Platform.Commands;

/// <summary>What a command of ours has set.</summary>
/// <param name="Kind">What it did: <see cref="CommandKinds"/>.</param>
/// <param name="SkuId">Of which SKU.</param>
/// <param name="WarehouseId">In which warehouse; empty for prices.</param>
/// <param name="Before">What was there just before.</param>
/// <param name="Value">What was sent.</param>
/// <param name="SentAt">When it was marked for sending, by the clock of the node that did.</param>
/// <param name="SettledAt">When it was known to be done, by the clock of the node that learnt it.</param>
/// <param name="SentPlace">The same as <paramref name="SentAt"/> by the database's order; null for what was sent before that was kept.</param>
/// <param name="DonePlace">The same as <paramref name="SettledAt"/> by the database's order.</param>
/// <param name="Sequence">Its place among the store's commands.</param>
internal sealed record OwnSet(
    string Kind, string SkuId, string WarehouseId, decimal Before, decimal Value, DateTimeOffset SentAt, DateTimeOffset SettledAt, long? SentPlace, long? DonePlace, long Sequence)
{
    /// <summary>Whether who placed a command had seen its basis after this was set.</summary>
    /// <remarks>
    /// Both are held against the order in which the database took them, which no clock can get wrong. A time that the caller has named is on the caller's clock, and can be compared with the nodes' only.
    /// </remarks>
    public bool IsSeenBy(Command command)
    {
        if (SentPlace > command.Sequence)
            return false; // was not even sent when the other was placed
        var (seen, unseen) = DonePlace is null || command.SeenAt < command.PlacedAt
            ? (SettledAt < command.SeenAt, SentAt > command.SeenAt)
            : (DonePlace < command.Sequence, false);
        // It was on its way just then. What was seen tells: units are sold one by one, and this sets them at a stroke.
        return seen || (!unseen && command.Seen is { } basis && Math.Abs(basis - Value) < Math.Abs(basis - Before));
    }
}
