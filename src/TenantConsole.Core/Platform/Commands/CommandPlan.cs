namespace TenantConsole.Core.Platform.Commands;

/// <summary>Which commands go out, in which calls, and which newer one replaces which older.</summary>
/// <param name="Calls">Each the commands of one call, in order of their places.</param>
/// <param name="Replaced">Those that need not go out any more, with the command that replaces each.</param>
public sealed record CommandPlan(IReadOnlyList<IReadOnlyList<CommandDraft>> Calls, IReadOnlyDictionary<Guid, Guid> Replaced)
{
    /// <summary>Plans: the newest command for a target wins, commands of a kind and group go together, no more than so many in a call. Who has waited longest goes first.</summary>
    public static CommandPlan Of(IEnumerable<CommandDraft> waiting, int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var replaced = new Dictionary<Guid, Guid>();
        var first = new Dictionary<(string, string), long>();
        var newest = new Dictionary<(string, string, string), CommandDraft>();
        foreach (var command in waiting.OrderBy(c => c.Sequence))
        {
            var target = (command.Kind, command.Group, command.Target);
            if (newest.TryGetValue(target, out var older))
                replaced[older.Id] = command.Id;
            newest[target] = command;
            first.TryAdd((command.Kind, command.Group), command.Sequence);
        }

        // What replaced one that was replaced itself: all point to the one that goes out.
        foreach (var id in replaced.Keys.ToList())
        {
            while (replaced.TryGetValue(replaced[id], out var later))
                replaced[id] = later;
        }

        var calls = newest.Values.GroupBy(c => (c.Kind, c.Group)).OrderBy(g => first[g.Key])
            .SelectMany(g => g.OrderBy(c => c.Sequence).Chunk(most)).Select(IReadOnlyList<CommandDraft> (chunk) => chunk);
        return new CommandPlan([.. calls], replaced);
    }
}
