using System.Globalization;
using TenantConsole.Simulation.Shops;

namespace TenantConsole.Simulation.Histories;

/// <summary>
/// What must have become of commands when a history is over, reckoned from what people asked for and from the shop's own record of what was read, set, refused and changed elsewhere; nothing is taken from the product but
/// the end that it says each command has come to.
/// </summary>
internal sealed class CommandModel(SimulatedStore store, IReadOnlyList<Wish> wishes, IReadOnlyList<CommandModel.Row> rows)
{
    // How old a reading may be when something is set on the strength of it.
    private static readonly TimeSpan OldReading = TimeSpan.FromSeconds(25);

    // So often a call has to fail before a command is given up.
    private const int Many = 8;

    private readonly IReadOnlyList<ShelfEvent> _events = store.Shop.Shelf.Events;
    private readonly List<string> _wrong = [];

    /// <summary>A command as the product has it.</summary>
    internal sealed record Row(Guid Id, string Key, string State, Guid? ReplacedBy, string? Outcome);

    /// <summary>Everything that is not as it must be.</summary>
    public IReadOnlyList<string> Check()
    {
        foreach (var stranger in rows.Where(row => wishes.All(wish => wish.Key != row.Key)))
            Wrong($"command \"{stranger.Key}\" is nobody's wish");
        foreach (var wish in wishes)
        {
            var own = rows.Where(row => row.Key == wish.Key).ToList();
            if (own.Count == 1)
                Ended(wish, own[0]);
            else
                Wrong($"{wish} is {own.Count} commands");
        }

        foreach (var target in _events.Where(IsSet).GroupBy(e => e.Target))
            Set([.. target]);
        return _wrong;
    }

    /// <summary>Every command has ended, and its end is what happened in the shop.</summary>
    private void Ended(Wish wish, Row row)
    {
        var effects = _events.Where(e => IsSet(e) && e.Target == wish.Target && wish.Is(e.Value)).ToList();
        if (effects.Count > 1)
            Wrong($"{wish} was set {effects.Count} times");
        if (wish.IsCancelled && row.State != "Cancelled")
            Wrong($"{wish} was taken back, and is {row.State}");
        switch (row.State)
        {
            case "Done":
                if (effects.Count == 0)
                    Wrong($"{wish} is done, and was never set ({row.Outcome})");
                break;
            case "Replaced":
                var others = wishes.Where(other => other != wish && other.Target == wish.Target && !other.IsBefore(wish)).ToList();
                if (effects.Count > 0)
                    Wrong($"{wish} is replaced, and was set");
                if (!others.Any(other => StateOf(other) != "Replaced"))
                    Wrong($"{wish} is replaced, and nobody wished for anything later");
                if (!others.Any(other => rows.Any(r => r.Key == other.Key && r.Id == row.ReplacedBy)))
                    Wrong($"{wish} is replaced by something that is not a later wish for the same");
                break;
            case "Cancelled":
                if (effects.Count > 0)
                    Wrong($"{wish} is cancelled, and was set");
                if (!wish.MayBeCancelled)
                    Wrong($"{wish} is cancelled, and nobody took it back");
                break;
            case "Failed":
                // Left to a person: only where somebody else has made it impossible to tell, or who tried often has given up.
                var givenUp = store.Shop.Shelf.Troubles >= Many && row.Outcome?.Contains("given-up", StringComparison.Ordinal) == true;
                if (effects.Count > 0 && !SomebodyElse(effects[0]) && !givenUp)
                    Wrong($"{wish} has failed, and was set ({row.Outcome})");
                if (effects.Count == 0 && !wish.IsRefused && !Moved(wish) && !givenUp)
                    Wrong($"{wish} has failed for no reason ({row.Outcome})");
                break;
            default:
                Wrong($"{wish} has not ended: {row.State} ({row.Outcome})");
                break;
        }
    }

    /// <summary>What was set of one price or level was set in the order of the wishes, on a fresh reading, and over nobody's change.</summary>
    private void Set(List<ShelfEvent> sets)
    {
        Wish? before = null;
        foreach (var set in sets)
        {
            if (wishes.FirstOrDefault(wish => wish.Target == set.Target && wish.Is(set.Value)) is not { } wish)
            {
                Wrong($"{set.Target} was set to {Text(set.Value)}, which nobody wished for");
                continue;
            }

            if (before is not null && wish.IsBefore(before))
                Wrong($"{before} was overwritten by the older {wish}");
            before = wish;
            var reading = ReadingBefore(set);
            if (reading is null || set.At - reading.At > OldReading)
                Wrong($"{wish} was set on a reading {(reading is null ? "that was never made" : $"of {set.At - reading.At} before")}");
            else if (wish.IsPrice)
                Basis(wish, reading);
            else if (!wish.Amid && wish.SeenAt is null)
                Sold(wish, reading, set);
        }
    }

    /// <summary>A price that somebody else has set since it was seen is not overwritten.</summary>
    private void Basis(Wish wish, ShelfEvent reading)
    {
        if (wish.Seen is { } seen && reading.Value != seen && _events.Last(e => e.Place < reading.Place && e.Target == wish.Target && e.Changes).What == ShelfEvent.Sort.Elsewhere)
            Wrong($"{wish} was set although somebody had set {Text(reading.Value)}");
    }

    /// <summary>Units that were sold since the level was seen, or since the console last set it, do not come back on sale; and no others are taken off.</summary>
    private void Sold(Wish wish, ShelfEvent reading, ShelfEvent set)
    {
        var own = _events.LastOrDefault(e => IsSet(e) && e.Target == wish.Target && e.Place >= wish.LookedAt && e.Place < reading.Place);
        if (own is not null && wishes.Any(other => other.Target == own.Target && other.Is(own.Value) && StateOf(other) != "Done"))
            return; // nobody knew that it was set
        var sold = Math.Max(0, (own?.Value ?? wish.Seen!.Value) - reading.Value);
        if (set.Value > Math.Max(0, wish.Wanted - sold))
            Wrong($"{wish} was set to {Text(set.Value)} although {Text(sold)} units had been sold");
        var bought = _events.Where(e => e.What == ShelfEvent.Sort.Sold && e.Target == wish.Target && e.Place >= wish.LookedAt && e.Place < reading.Place).Sum(e => store.Shop.Shelf.Value(e.Target, e.Place) - e.Value);
        if (set.Value < Math.Max(0, wish.Wanted - bought))
            Wrong($"{wish} was set to {Text(set.Value)} although only {Text(bought)} units had been sold");
    }

    private ShelfEvent? ReadingBefore(ShelfEvent set) => _events.LastOrDefault(e => e.Place < set.Place && e.What == ShelfEvent.Sort.Read && e.Target == set.Target && e.Node == set.Node);

    /// <summary>Whether who reads back what was set cannot tell it: somebody else has changed it since, or units were sold between the reading and the setting.</summary>
    private bool SomebodyElse(ShelfEvent set)
    {
        var read = ReadingBefore(set)?.Place ?? 0;
        return _events.Any(e => e.Target == set.Target && (e.Place > set.Place ? e.What is ShelfEvent.Sort.Elsewhere or ShelfEvent.Sort.Restocked : e.Place > read && e.What == ShelfEvent.Sort.Sold));
    }

    private bool Moved(Wish wish) => _events.Any(e => e.Place >= wish.LookedAt && e.Target == wish.Target && e.Changes && e.What != ShelfEvent.Sort.Sold);

    private string? StateOf(Wish wish) => rows.FirstOrDefault(row => row.Key == wish.Key)?.State;

    private static bool IsSet(ShelfEvent happened) => happened.What == ShelfEvent.Sort.Set;

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private void Wrong(string what) => _wrong.Add(what);
}
