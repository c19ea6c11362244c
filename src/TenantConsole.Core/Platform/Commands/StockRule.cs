using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Platform.Commands;

/// <summary>
/// The basis check of stock levels. Pure. An absolute level is only right for the stock that it was decided on: what was sold since is taken off it.
/// A rise is not added, as it can be somebody's own change: too little is put right by the next command, too much is sold twice.
/// </summary>
internal static class StockRule
{
    /// <summary>
    /// The level that there would be now, had nothing been sold since it was seen: what our last command has set, and what was sold before each of ours, which that one has taken off for itself alone.
    /// </summary>
    /// <param name="seen">The level that was seen.</param>
    /// <param name="sets">What commands of ours have set since, in their order.</param>
    /// <returns>Null when there are none.</returns>
    public static decimal? Baseline(decimal seen, IReadOnlyList<OwnSet> sets)
    {
        var (left, sold) = (seen, 0m);
        foreach (var set in sets)
        {
            sold += Math.Max(0, left - set.Before);
            left = set.Value;
        }

        return sets.Count == 0 ? null : left + sold;
    }

    /// <summary>Before it is sent.</summary>
    /// <param name="wanted">The level that was decided on.</param>
    /// <param name="seen">The level that was seen then.</param>
    /// <param name="own">The <see cref="Baseline"/>; null when no command of ours has set anything since.</param>
    /// <param name="now">The level at the platform.</param>
    public static CommandStep Decide(decimal wanted, decimal seen, decimal? own, decimal now)
    {
        var sold = Math.Max(0, (own ?? seen) - now);
        var level = Math.Max(0, wanted - sold);
        return level == now ? new(CommandMove.Done, Words: Phrase.Of("platform.command.already"))
            : new(CommandMove.Send, level, level == wanted ? null : Phrase.Of("platform.command.derived", (long)level, (long)wanted, (long)sold));
    }

    /// <summary>After it was sent and no answer came. Orders that came meanwhile move units from those on sale to those committed, which tells the two stories apart.</summary>
    /// <param name="sent">What was sent.</param>
    /// <param name="before">The level just before, and the units in open orders.</param>
    /// <param name="now">What was read back.</param>
    public static CommandStep Settle(decimal sent, Reading before, Reading now)
    {
        decimal sold = now.Committed - before.Committed ?? 0;
        // Not carried out, and as many sold as it was to take away: it looks done, and those that were sold are still on sale.
        return sold > 0 && now.Value == before.Value - sold ? new(CommandMove.Again)
            : now.Value == sent || now.Value == sent - sold ? new(CommandMove.Done, Words: Phrase.Of("platform.command.read-back"))
            : now.Value == before.Value || now.Value == before.Value - sold ? new(CommandMove.Again)
            : new(CommandMove.Fail, Words: Phrase.Of("platform.command.unclear", before.Value, sent, now.Value));
    }
}
