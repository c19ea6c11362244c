using FsCheck;
using FsCheck.Fluent;
using TenantConsole.Core.Platform.RateLimits;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Tests.Platform.RateLimits;

/// <summary>The rule by itself, with nodes that keep what they were given as long as they may.</summary>
public sealed class RateRuleTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly Endpoint Read = TikTokShop.Endpoints.AuthorizedShops;

    private static readonly RateProfile[] Profiles =
    [
        RateProfile.Fixed(1, TimeSpan.FromSeconds(1)), RateProfile.Fixed(3, TimeSpan.FromSeconds(1)), RateProfile.Of("50-per-second", Read)!,
        RateProfile.Of("standard", Read)!, RateProfile.Of("partner", Read)!, RateProfile.Of("daily-capped", Read)!,
    ];

    /// <summary>What happens next: how long nothing, who acts, how many calls they want, and whether the platform refuses.</summary>
    private sealed record Step(int Milliseconds, int Node, int Wanted, bool Refused);

    private static readonly Arbitrary<(int Profile, Step[] Steps)> Histories =
        (from profile in Gen.Choose(0, Profiles.Length - 1)
         from scale in Gen.Elements(1, 20, 1000)
         from steps in (from wait in Gen.Choose(0, 120)
                        from node in Gen.Choose(0, 2)
                        from wanted in Gen.Choose(1, 12)
                        from refused in Gen.Choose(0, 30)
                        select new Step(wait * scale, node, wanted, refused == 0)).ArrayOf(120)
         select (profile, steps)).ToArbitrary();

    [Fact]
    public void NoStretchOfTime_HasMoreThanBurstAndPace() => Prop.ForAll(Histories, history =>
    {
        var profile = Profiles[history.Profile];
        return Calls(profile, history.Steps, refusals: false) is var calls && Stretches(calls).All(s => s.Count <= profile.Burst + (profile.Ceiling * s.Seconds) + 1e-6);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void NoStretchOfTime_HasMore_WhateverThePlatformAnswers() => Prop.ForAll(Histories, history =>
    {
        var profile = RateProfile.Of(RateProfile.Adaptive, Read)!;
        return Stretches(Calls(profile, history.Steps, refusals: true)).All(s => s.Count <= 1 + profile.Burst + (profile.Ceiling * s.Seconds) + 1e-6);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void NoPeriod_HasMoreThanTheNumberOfItsProfile() => Prop.ForAll(Histories, history =>
        Stretches(Calls(Profiles[3], history.Steps, refusals: false)).Where(s => s.Seconds < 60).All(s => s.Count <= 100)).QuickCheckThrowOnFailure();

    [Fact]
    public void ARefusal_ClosesAndHalves_OnceForCallsThatWereOnTheirWay()
    {
        var profile = RateProfile.Of("partner", Read)!;
        var state = RateRule.Throttled(RateState.New(profile, Start), profile, Start, Start.AddSeconds(5));
        var both = RateRule.Throttled(state, profile, Start.AddSeconds(0.3), Start.AddSeconds(6));
        var grant = RateRule.Lease(both, profile, Start.AddSeconds(4), 10);

        Assert.Equal(profile.Start / 2, both.Rate);
        Assert.Equal((0, Start.AddSeconds(6)), (grant.Count, grant.NextAt));
        Assert.Equal(10, RateRule.Lease(both, profile, Start.AddSeconds(6), 10).Count);
        Assert.Equal(profile.Start / 4, RateRule.Throttled(both, profile, Start.AddSeconds(7), Start.AddSeconds(8)).Rate);
    }

    [Fact]
    public void ThePace_ComesBackByAndBy_AndNeverFallsBelowItsFloor()
    {
        var profile = RateProfile.Of("partner", Read)!;
        var state = RateState.New(profile, Start);
        var now = Start;
        for (var refusal = 0; refusal < 20; refusal++, now += TimeSpan.FromSeconds(2))
            state = RateRule.Throttled(state, profile, now, now);
        Assert.Equal(profile.Floor, state.Rate);

        for (var seconds = 0; seconds < 300; seconds++, now += TimeSpan.FromSeconds(1))
            state = RateRule.Lease(state, profile, now, 1).State;
        Assert.Equal(profile.Ceiling, state.Rate);
    }

    [Fact]
    public void TheAdaptivePace_DoublesWhileThereIsMoreToDo_AndNotWhenIdle()
    {
        var profile = RateProfile.Of(RateProfile.Adaptive, Read)!;
        var (idle, busy) = (RateState.New(profile, Start), RateState.New(profile, Start));
        for (var n = 0; n < 100; n++)
        {
            var now = Start.AddSeconds(n * 0.1);
            busy = RateRule.Lease(busy, profile, now, 100).State;
            if (n % 10 == 0)
                idle = RateRule.Lease(idle, profile, now, 1).State;
        }

        Assert.Equal(profile.Ceiling, busy.Rate);
        Assert.Equal(profile.Start, idle.Rate);
    }

    [Fact]
    public void WhoWaitsForTheTimeThatIsNamed_GetsACall() => Prop.ForAll(Histories, history =>
    {
        var profile = Profiles[history.Profile];
        var (state, now) = (RateState.New(profile, Start), Start);
        return history.Steps.All(step =>
        {
            now += TimeSpan.FromMilliseconds(step.Milliseconds);
            var grant = RateRule.Lease(state, profile, now, step.Wanted);
            state = grant.State;
            return RateRule.Lease(state, profile, grant.NextAt, 1).Count == 1;
        });
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("20/second", true)]
    [InlineData("adaptive", true)]
    [InlineData("off", true)]
    [InlineData("0/day", false)]
    [InlineData("20 a second", false)]
    [InlineData("", false)]
    public void Profiles_AreKnownByNameOrNumber(string text, bool known) => Assert.Equal(known, RateProfile.IsKnown(text));

    /// <summary>When calls are made: each node spends what it has as late as it may, and asks when it has nothing.</summary>
    private static List<DateTimeOffset> Calls(RateProfile profile, Step[] steps, bool refusals)
    {
        var (state, now) = (RateState.New(profile, Start), Start);
        var nodes = new (int Left, DateTimeOffset Until)[3];
        List<DateTimeOffset> calls = [];
        foreach (var step in steps)
        {
            now += TimeSpan.FromMilliseconds(step.Milliseconds);
            for (var node = 0; node < nodes.Length; node++)
            {
                // Everything that would run out before the next step goes now, at the last moment.
                for (; nodes[node].Left > 0 && nodes[node].Until < now; nodes[node].Left--)
                    calls.Add(nodes[node].Until);
            }

            if (refusals && step.Refused)
                state = RateRule.Throttled(state, profile, now, now.AddMilliseconds(step.Wanted * 10));
            if (nodes[step.Node].Left == 0)
            {
                var grant = RateRule.Lease(state, profile, now, step.Wanted);
                (state, nodes[step.Node]) = (grant.State, (grant.Count, now + profile.LeaseLife));
            }
            else
            {
                nodes[step.Node].Left--;
                calls.Add(now);
            }
        }

        calls.Sort();
        return calls;
    }

    private static IEnumerable<(int Count, double Seconds)> Stretches(List<DateTimeOffset> calls) =>
        from first in Enumerable.Range(0, calls.Count)
        from last in Enumerable.Range(first, calls.Count - first)
        select (last - first + 1, (calls[last] - calls[first]).TotalSeconds);
}
