using FsCheck;
using FsCheck.Fluent;
using TenantConsole.Core.Platform.Commands;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Tests.Platform.Commands;

public sealed class CommandRulesTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static readonly Arbitrary<CommandDraft[]> Waiting =
        (from kind in Gen.Elements("price", "stock")
         from product in Gen.Choose(1, 3)
         from sku in Gen.Choose(1, 6)
         select (kind, product, sku)).ArrayOf()
        .Select(all => all.Select((c, n) => new CommandDraft(new Guid(n, 0, 0, new byte[8]), n, c.kind, $"product {c.product}", $"sku {c.sku}")).ToArray()).ToArbitrary();

    [Fact]
    public void APlan_SendsTheNewestOfEachTarget_AndNamesWhatReplacesTheOthers() => Prop.ForAll(Waiting, waiting =>
    {
        var plan = CommandPlan.Of(waiting, 4);
        var sent = plan.Calls.SelectMany(c => c).ToList();
        var newest = waiting.GroupBy(c => (c.Kind, c.Group, c.Target)).Select(g => g.Last()).ToHashSet();
        return newest.SetEquals(sent) && sent.Count == newest.Count
            && plan.Calls.All(c => c.Count is >= 1 and <= 4 && c.Select(x => (x.Kind, x.Group)).Distinct().Count() == 1)
            && waiting.All(c => newest.Contains(c) != plan.Replaced.ContainsKey(c.Id))
            && plan.Replaced.All(r => sent.Any(s => s.Id == r.Value && s.Target == waiting.Single(w => w.Id == r.Key).Target));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void ABreaker_OpensAfterFiveFailures_LetsOneTrialThrough_AndWaitsLongerAfterEachThatFails()
    {
        var state = BreakerState.Closed;
        for (var n = 0; n < 4; n++)
            state = BreakerRule.Failed(state, Start);
        Assert.True(BreakerRule.Ask(state, Start).Allowed);
        state = BreakerRule.Failed(state, Start);
        Assert.Equal((false, Start.AddSeconds(30)), (BreakerRule.Ask(state, Start.AddSeconds(29)).Allowed, BreakerRule.Ask(state, Start).AskAt));

        var trial = BreakerRule.Ask(state, Start.AddSeconds(30));
        Assert.True(trial.Allowed);
        Assert.False(BreakerRule.Ask(trial.State, Start.AddSeconds(31)).Allowed, "One trial at a time.");
        Assert.True(BreakerRule.Ask(trial.State, Start.AddSeconds(150)).Allowed, "Whoever made the trial died.");
        var again = BreakerRule.Failed(trial.State, Start.AddSeconds(31));
        Assert.Equal(Start.AddSeconds(91), again.OpenUntil);
        for (var n = 0; n < 50; n++)
            again = BreakerRule.Failed(again, Start);
        Assert.Equal(Start.AddMinutes(10), again.OpenUntil);
        Assert.Equal(BreakerState.Closed, BreakerRule.Succeeded());
    }

    [Fact]
    public void ASuccessInBetween_KeepsTheBreakerClosed()
    {
        var state = BreakerState.Closed;
        for (var n = 0; n < 100; n++)
            state = n % 5 == 4 ? BreakerRule.Succeeded() : BreakerRule.Failed(state, Start);
        Assert.Null(state.OpenUntil);
    }

    [Fact]
    public void ARefusal_WithACodeThatNobodyKnows_CanBeAboutOneRow() =>
        Assert.Equal(CallTrouble.Sort.Refused, CallTrouble.Of(new UnknownRefusalException(new PlatformFailure("products.update_prices") { Code = 4_711 }), Start).Kind);
}
