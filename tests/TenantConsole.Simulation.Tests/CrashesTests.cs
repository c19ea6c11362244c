using TenantConsole.Simulation.Processes;

namespace TenantConsole.Simulation;

/// <summary>The product as a process, killed while it works. The whole harness does it fifty times, and to the database too (docs/harness.md).</summary>
[Collection(ProcessesCollection.Name)]
public sealed class CrashesTests
{
    [Fact]
    public async Task Three_kills_under_load_lose_nothing_and_double_nothing()
    {
        var outcome = await Crashes.KillAsync(times: 3, each: 300, seed: 3);

        Assert.Empty(outcome.Findings);
        Assert.True(outcome.Accepted >= 1_200, $"{outcome.Accepted} deliveries were taken");
    }
}
