using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using Microsoft.Extensions.Hosting;

namespace TenantConsole.Core.Platform.Speed;

/// <summary>Listens to this process's own meters and keeps the last minutes of what <c>/speed</c> shows. What other nodes measure is theirs.</summary>
public sealed class SpeedBook : IHostedService, IDisposable
{
    // Kinds and pages are dozens; more would be a tag that is no kind.
    private const int MostSeries = 300;

    private readonly MeterListener _listener = new();
    private readonly ConcurrentDictionary<(string Key, string Part), SpeedHistogram> _series = new();
    private readonly ILookup<(string Meter, string Instrument), SpeedMeasure> _wanted;
    private readonly TimeProvider _clock;

    /// <summary>A book of measures.</summary>
    public SpeedBook(IEnumerable<SpeedMeasure> measures, TimeProvider clock)
    {
        (Measures, _clock, Since) = ([.. measures], clock, clock.GetUtcNow());
        _wanted = Measures.ToLookup(m => (m.Meter, m.Instrument));
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (_wanted[(instrument.Meter.Name, instrument.Name)].ToArray() is { Length: > 0 } mine)
                listener.EnableMeasurementEvents(instrument, mine);
        };
        _listener.SetMeasurementEventCallback<double>((_, value, tags, state) => Record(value, tags, state));
        _listener.SetMeasurementEventCallback<long>((_, value, tags, state) => Record(value, tags, state));
        _listener.SetMeasurementEventCallback<int>((_, value, tags, state) => Record(value, tags, state));
    }

    /// <summary>What is listened to.</summary>
    public IReadOnlyList<SpeedMeasure> Measures { get; }

    /// <summary>Since when.</summary>
    public DateTimeOffset Since { get; private set; }

    /// <summary>The series of a measure, by the values of its tag.</summary>
    public IEnumerable<(string Part, SpeedFigures Figures)> Of(SpeedMeasure measure)
    {
        var now = _clock.GetUtcNow();
        return _series.Where(s => s.Key.Key == measure.Key).Select(s => (s.Key.Part, s.Value.Read(now))).Where(s => s.Item2.Count > 0).OrderBy(s => s.Part, StringComparer.Ordinal);
    }

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken)
    {
        Since = _clock.GetUtcNow();
        _listener.Start();
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public void Dispose() => _listener.Dispose();

    private void Record(double value, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? state)
    {
        foreach (var measure in (SpeedMeasure[])state!)
        {
            var part = measure.Tag is null ? "" : PartOf(tags, measure.Tag);
            if (part is null || measure.Counts?.Invoke(part) == false)
                continue;
            if (!_series.TryGetValue((measure.Key, part), out var series))
            {
                if (_series.Count >= MostSeries)
                    continue;
                series = _series.GetOrAdd((measure.Key, part), _ => new());
            }

            series.Record(value * measure.Scale, _clock.GetUtcNow());
        }
    }

    private static string? PartOf(ReadOnlySpan<KeyValuePair<string, object?>> tags, string name)
    {
        foreach (var tag in tags)
        {
            if (tag.Key == name)
                return Convert.ToString(tag.Value, CultureInfo.InvariantCulture);
        }

        return null;
    }
}
