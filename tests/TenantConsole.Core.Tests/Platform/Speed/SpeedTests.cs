using System.Diagnostics.Metrics;
using TenantConsole.Core.Platform.Speed;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Platform.Speed;

public sealed class SpeedTests
{
    private readonly TestClock _clock = new();

    [Fact]
    public void Percentiles_are_at_most_five_per_cent_off()
    {
        var histogram = new SpeedHistogram();
        foreach (var value in Enumerable.Range(1, 1_000))
            histogram.Record(value, _clock.Now);

        var figures = histogram.Read(_clock.Now);

        Assert.Equal((1_000, 500_500.0, 1_000.0), (figures.Count, figures.Sum, figures.Longest));
        Assert.InRange(figures.P50, 475, 525);
        Assert.InRange(figures.P95, 902, 998);
        Assert.InRange(figures.P99, 940, 1_000);
    }

    [Fact]
    public void What_is_older_than_the_window_no_longer_counts()
    {
        var histogram = new SpeedHistogram();
        histogram.Record(7, _clock.Now);
        _clock.Advance(TimeSpan.FromMinutes(SpeedHistogram.Minutes));
        histogram.Record(3, _clock.Now);
        Assert.Equal(2, histogram.Read(_clock.Now).Count);

        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal((1, 3.0), (histogram.Read(_clock.Now).Count, histogram.Read(_clock.Now).Longest));
        _clock.Advance(TimeSpan.FromHours(3));
        Assert.Equal(new SpeedFigures(0, 0, 0, 0, 0, 0), histogram.Read(_clock.Now));
    }

    [Fact]
    public void Nothing_is_lost_when_many_record_at_once()
    {
        var histogram = new SpeedHistogram();

        Parallel.For(0, 8, _ =>
        {
            for (var i = 0; i < 10_000; i++)
                histogram.Record(1, _clock.Now);
        });

        Assert.Equal((80_000, 80_000.0), (histogram.Read(_clock.Now).Count, histogram.Read(_clock.Now).Sum));
    }

    [Fact]
    public async Task The_book_hears_the_instruments_it_was_told_of_apart_by_their_tag()
    {
        using var meter = new Meter($"test-{Guid.NewGuid()}");
        var (taken, asked, other) = (meter.CreateHistogram<double>("taken", "s"), meter.CreateCounter<long>("asked"), meter.CreateHistogram<double>("other"));
        using var book = new SpeedBook(
            [
                new("t", meter.Name, "taken", SpeedUnit.Milliseconds, Scale: 1_000), new("a", meter.Name, "asked", SpeedUnit.Count, Tag: "kind") { Counts = kind => kind != "no" },
            ], _clock);
        await book.StartAsync(default);

        taken.Record(0.2);
        other.Record(9);
        asked.Add(2, KeyValuePair.Create<string, object?>("kind", "yes"));
        asked.Add(3, KeyValuePair.Create<string, object?>("kind", "yes"));
        asked.Add(5, KeyValuePair.Create<string, object?>("kind", "no"));
        asked.Add(7);

        Assert.Equal([("", 200.0)], book.Of(book.Measures[0]).Select(s => (s.Part, s.Figures.Longest)));
        Assert.Equal([("yes", 5.0)], book.Of(book.Measures[1]).Select(s => (s.Part, s.Figures.Sum)));
    }
}
