using Bunit;
using TenantConsole.Core.Activity;
using TenantConsole.Web.Components;
using TenantConsole.Web.Modules.Activity;
using TenantConsole.Web.Tests.Components;
using TenantConsole.Web.Tests.Stores;

namespace TenantConsole.Web.Tests.Activity;

public sealed class RunFaceTests : ComponentTest
{
    [Theory]
    [InlineData(RunState.Waiting, StatusWord.RunWaiting)]
    [InlineData(RunState.Running, StatusWord.RunRunning)]
    [InlineData(RunState.Done, StatusWord.RunDone)]
    [InlineData(RunState.DoneWithFailures, StatusWord.RunDoneWithFailures)]
    [InlineData(RunState.Failed, StatusWord.RunFailed)]
    [InlineData(RunState.Cancelled, StatusWord.RunCancelled)]
    public void Word_OfEachState_IsTheOneOfTheTable(RunState state, StatusWord word) => Assert.Equal(word, RunFace.Word(state));

    [Fact]
    public void Left_OfARunningRun_FollowsItsRate()
    {
        var run = Sample.Run(done: 400, total: 1_000, took: TimeSpan.FromSeconds(20));

        Assert.Equal(20, RunFace.Rate(run));
        Assert.Equal(TimeSpan.FromSeconds(30), RunFace.Left(run));
    }

    [Fact]
    public void Left_WhenNothingCanBeSaid_IsNull()
    {
        Assert.Null(RunFace.Left(Sample.Run(total: null)));
        Assert.Null(RunFace.Left(Sample.Run(RunState.Waiting)));
        Assert.Null(RunFace.Left(Sample.Run(RunState.Done)));
        Assert.Null(RunFace.Rate(Sample.Run(took: TimeSpan.FromSeconds(1))));
    }

    [Fact]
    public void Percent_IsTheMeanOfTheRuns()
    {
        Assert.Equal(0, RunFace.Percent([]));
        Assert.Equal(45, RunFace.Percent([Sample.Run(done: 400), Sample.Run(done: 500)]));
        Assert.Equal(25, RunFace.Percent([Sample.Run(done: 500), Sample.Run(total: null)]));
    }

    [Fact]
    public void Progress_OfARunningRun_ShowsBarCountsAndFailures()
    {
        var cell = Render<RunProgressCell>(p => p.Add(c => c.Run, Sample.Run(done: 400, failed: 3)));

        Assert.Equal("40", cell.Find("[role=progressbar]").GetAttribute("aria-valuenow"));
        Assert.Equal("400 of 1,000 · 3 failed", Text(cell.Markup));
    }

    [Fact]
    public void Progress_OfAnEndedRun_HasNoBar()
    {
        var cell = Render<RunProgressCell>(p => p.Add(c => c.Run, Sample.Run(RunState.Done, done: 1_000)));

        Assert.Empty(cell.FindAll("[role=progressbar]"));
        Assert.Equal("1,000 rows", Text(cell.Markup));
    }

    [Fact]
    public void Rate_OfASlowRun_CountsByTheMinute() =>
        Assert.Equal("30 a minute 19 m left", Text(Render<RateText>(p => p.Add(c => c.Run, Sample.Run(done: 10, total: 600, took: TimeSpan.FromSeconds(20)))).Markup));
}
