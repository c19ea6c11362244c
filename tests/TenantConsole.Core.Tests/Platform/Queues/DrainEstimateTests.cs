using TenantConsole.Core.Platform.Queues;
using TenantConsole.Core.Tenancy;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Platform.Queues;

public sealed class DrainEstimateTests
{
    private readonly TestClock _clock = new();

    [Theory]
    [InlineData(0, null, null, false, DrainState.Empty, 0)]
    [InlineData(0, null, null, true, DrainState.Empty, 0)]
    [InlineData(500, 10.0, 0.0, true, DrainState.Paused, 0)]
    [InlineData(500, null, null, false, DrainState.Unknown, 0)]
    [InlineData(500, 0.0, 4.0, false, DrainState.Standing, 0)]
    [InlineData(500, 10.0, 0.0, false, DrainState.Known, 50)]
    [InlineData(500, 10.0, 5.0, false, DrainState.Known, 100)]
    [InlineData(500, 10.0, 10.0, false, DrainState.Growing, 0)]
    [InlineData(500, 10.0, null, false, DrainState.Known, 50)]
    [InlineData(50, 10.0, 20.0, false, DrainState.Known, 5)] // seconds are no trend
    [InlineData(1_000_000_000, 1.0, 0.0, false, DrainState.AtLeast, 2_592_000)]
    public void Estimate_SaysWhatIsKnown_AndNoMore(long waiting, double? taken, double? arriving, bool resting, DrainState state, double seconds) =>
        Assert.Equal(new DrainEstimate(state, TimeSpan.FromSeconds(seconds)), DrainEstimate.Of(waiting, exact: true, taken, arriving, resting));

    [Fact]
    public void Estimate_OfMoreThanWasCounted_IsAtLeastThat() =>
        Assert.Equal(new DrainEstimate(DrainState.AtLeast, TimeSpan.FromSeconds(1_000)), DrainEstimate.Of(100_000, exact: false, 100, null, resting: false));

    [Fact]
    public void Rates_AreUnknownUntilTheSecondLook_AndForgetWhatIsOverAMinuteOld()
    {
        var (rates, store, other) = (new QueueRates(_clock), new StoreId(Guid.NewGuid()), new StoreId(Guid.NewGuid()));

        Assert.Equal(default, rates.Note(store, 1_000, 300, exact: true));
        _clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(default, rates.Note(store, 1_020, 300, exact: true)); // too soon to say
        _clock.Advance(TimeSpan.FromSeconds(8));
        Assert.Equal(new QueueRates.Rates(10, 5), rates.Note(store, 1_100, 250, exact: true));
        Assert.Equal(default, rates.Note(other, 1, 1, exact: true));
        Assert.Equal(new QueueRates.Rates(10, null), rates.Note(store, 1_100, 100_000, exact: false));

        _clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(default, rates.Note(store, 9_000, 0, exact: true));
        _clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(new QueueRates.Rates(0, 0), rates.Note(store, 9_000, 0, exact: true));
    }

    [Fact]
    public void Rates_OfACounterThatFell_BeginAnew()
    {
        var (rates, store) = (new QueueRates(_clock), new StoreId(Guid.NewGuid()));
        rates.Note(store, 1_000, 0, exact: true);
        _clock.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal(default, rates.Note(store, 10, 0, exact: true));
    }
}
