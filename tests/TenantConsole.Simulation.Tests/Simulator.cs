using System.Collections.Concurrent;
using TenantConsole.Simulation.Bugs;
using TenantConsole.Simulation.Histories;
using TenantConsole.Simulation.Nodes;

namespace TenantConsole.Simulation;

/// <summary>Runs seeds.</summary>
internal static class Simulator
{
    /// <summary>What came of a seed.</summary>
    /// <param name="Seed">Which.</param>
    /// <param name="Bug">With which planted bug.</param>
    /// <param name="Findings">What is wrong; empty when nothing is.</param>
    /// <param name="Log">What happened.</param>
    /// <param name="Struck">How often a node died or stood still.</param>
    /// <param name="Notifications">How many notifications the platform made.</param>
    /// <param name="Wishes">How many prices and levels people wanted to have at the platform.</param>
    internal sealed record Outcome(int Seed, string Bug, IReadOnlyList<string> Findings, IReadOnlyList<string> Log, int Struck, int Notifications, int Wishes)
    {
        /// <summary>What is wrong, and how to see it again.</summary>
        public override string ToString() => string.Join(Environment.NewLine,
        [
            $"seed {Seed}: {Findings.Count} findings", .. Findings.Take(8).Select(finding => "  " + finding),
            $"  again: dotnet run --project tests/TenantConsole.Simulation.Tests -- seed {Seed}{(Bug == PlantedBug.None.Name ? "" : $" {Bug}")}",
        ]);
    }

    /// <summary>One seed.</summary>
    public static async Task<Outcome> RunAsync(int seed, PlantedBug bug)
    {
        var stage = await Stage.RentAsync();
        var history = new History(stage, seed, bug);
        IReadOnlyList<string> findings;
        try
        {
            findings = await history.RunAsync();
            stage.Return();
        }
        catch (Exception broke)
        {
            findings = [$"it broke: {broke}"];
            await stage.DisposeAsync(); // nobody knows what is left on it
        }

        return new(seed, bug.Name, findings, history.Log, history.Struck, history.Notifications.Count, history.Wishes.Count);
    }

    /// <summary>The first seed, from 1 on, that finds a planted bug; null when none up to <paramref name="most"/> does.</summary>
    public static async Task<Outcome?> FindAsync(PlantedBug bug, int most)
    {
        for (var seed = 1; seed <= most; seed++)
        {
            if (await RunAsync(seed, bug) is { Findings.Count: > 0 } found)
                return found;
        }

        return null;
    }

    /// <summary>Many seeds, some side by side, without a planted bug.</summary>
    public static async Task<IReadOnlyList<Outcome>> RunAsync(IEnumerable<int> seeds, int sideBySide, Action<Outcome>? after = null)
    {
        var outcomes = new ConcurrentBag<Outcome>();
        await Parallel.ForEachAsync(seeds, new ParallelOptions { MaxDegreeOfParallelism = sideBySide }, async (seed, _) =>
        {
            var outcome = await RunAsync(seed, PlantedBug.None);
            outcomes.Add(outcome);
            after?.Invoke(outcome);
        });
        return [.. outcomes.OrderBy(outcome => outcome.Seed)];
    }
}
