namespace TenantConsole.Simulation;

public sealed class SeedsTests(Stages stages) : IClassFixture<Stages>
{
    private const int Seeds = 200;

    private readonly Stages _stages = stages;

    [Fact]
    public async Task Two_hundred_histories_end_as_the_model_says()
    {
        Assert.NotNull(_stages);
        var outcomes = await Simulator.RunAsync(Enumerable.Range(1, Seeds), sideBySide: 2);

        var failed = outcomes.Where(outcome => outcome.Findings.Count > 0).ToList();
        Assert.True(failed.Count == 0, string.Join(Environment.NewLine, failed.Take(5)));
        // They were no walk in the park either.
        Assert.True(outcomes.Sum(outcome => outcome.Struck) > Seeds, "hardly a node died or stood still");
        Assert.True(outcomes.Sum(outcome => outcome.Notifications) > 8 * Seeds, "hardly anything happened");
        Assert.True(outcomes.Sum(outcome => outcome.Wishes) > 8 * Seeds, "hardly anybody wanted anything");
    }
}
