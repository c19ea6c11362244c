using TenantConsole.Simulation.Bugs;

namespace TenantConsole.Simulation;

/// <summary>Each mistake must be found within a few seeds: a harness that finds nothing has to show that it would.</summary>
public sealed class PlantedBugsTests(Stages stages) : IClassFixture<Stages>
{
    private const int Seeds = 150;

    private readonly Stages _stages = stages;

    public static TheoryData<string> Bugs => [.. PlantedBugs.All().Select(bug => bug.Name)];

    [Theory]
    [MemberData(nameof(Bugs))]
    public async Task Is_found(string name)
    {
        Assert.NotNull(_stages);
        var bug = PlantedBugs.Of(name);
        var found = await Simulator.FindAsync(bug, Seeds);

        Assert.True(!bug.HasWords || bug.Planted > 0, $"{name} was never planted: the product's statement has other words now");
        Assert.True(found is not null, $"{name} ({bug.Summary}) lived through {Seeds} seeds");
    }

    [Fact]
    public async Task A_double_without_a_mistake_is_not_accused()
    {
        for (var seed = 1; seed <= 5; seed++)
        {
            var outcome = await Simulator.RunAsync(seed, PlantedBugs.FlawlessDouble());
            Assert.True(outcome.Findings.Count == 0, outcome.ToString());
        }
    }
}
