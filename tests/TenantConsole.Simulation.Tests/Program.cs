using System.Diagnostics;
using System.Globalization;
using TenantConsole.Simulation.Bugs;
using TenantConsole.Simulation.Nodes;

namespace TenantConsole.Simulation;

/// <summary>Seeds by hand: <c>seed 17 [bug]</c> tells one history, <c>seeds 1 200</c> runs many, <c>bugs</c> says which seed finds which planted bug, <c>kills</c> and <c>restarts</c> break what runs, and <c>harness</c> does it all.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["seed", var seed, .. var bug]:
                var one = await Simulator.RunAsync(Number(seed), PlantedBugs.Of(bug.FirstOrDefault() ?? PlantedBug.None.Name));
                Console.WriteLine(string.Join(Environment.NewLine, one.Log));
                Console.WriteLine(one.Findings.Count == 0 ? $"seed {one.Seed}: as it must be" : one);
                await Stage.DropAllAsync();
                return one.Findings.Count == 0 ? 0 : 1;
            case ["seeds", var from, var to, .. var side]:
                var watch = Stopwatch.StartNew();
                var many = await Simulator.RunAsync(Enumerable.Range(Number(from), Number(to) - Number(from) + 1), side.Length > 0 ? Number(side[0]) : Environment.ProcessorCount, after =>
                {
                    if (after.Findings.Count > 0)
                        Console.WriteLine(after);
                });
                var failed = many.Count(outcome => outcome.Findings.Count > 0);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{many.Count} seeds in {watch.Elapsed.TotalSeconds:0} s, {many.Sum(o => o.Notifications)} notifications, {many.Sum(o => o.Wishes)} commands, {many.Sum(o => o.Struck)} crashes and stalls, {failed} failed"));
                await Stage.DropAllAsync();
                return failed == 0 ? 0 : 1;
            case ["bugs"]:
                var missed = 0;
                foreach (var bug in PlantedBugs.All())
                {
                    var seed = await Simulator.FindAsync(bug, 60);
                    missed += seed is null ? 1 : 0;
                    Console.WriteLine(seed is { } found ? $"{bug.Name}: found by seed {found.Seed}: {found.Findings[0]}" : $"{bug.Name}: NOT FOUND");
                }

                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{PlantedBugs.All().Count()} planted, {missed} not found"));
                await Stage.DropAllAsync();
                return missed;
            case ["kills", var times]:
                return await Harness.KillsAsync(Number(times));
            case ["restarts", var times]:
                return await Harness.RestartsAsync(Number(times));
            case ["harness"]:
                return await Harness.RunAsync(2_000, 50, 10);
            case ["harness", var seeds, var kills, var restarts]:
                return await Harness.RunAsync(Number(seeds), Number(kills), Number(restarts));
            default:
                await Console.Error.WriteLineAsync($"usage: seed N [bug] | seeds FROM TO [side by side] | bugs | kills TIMES | restarts TIMES | harness [SEEDS KILLS RESTARTS]{Environment.NewLine}bugs: {string.Join(", ", PlantedBugs.All().Select(bug => bug.Name))}");
                return 2;
        }
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
