using Microsoft.Extensions.Options;
using TenantConsole.Core.Access;

namespace TenantConsole.Core.Platform.Speed;

/// <summary>What this node measured of itself in the last minutes. Of the installation, without a word of whose work it was.</summary>
[UseCase(Permission.RunCancel, AgencyWide = true)]
public sealed class ReadSpeed(SpeedBook book, IOptions<NodeOptions> node, TimeProvider clock)
{
    /// <summary>A line.</summary>
    /// <param name="Measure">What was measured.</param>
    /// <param name="Part">Which of its parts; empty when it has none.</param>
    /// <param name="Figures">The figures.</param>
    /// <param name="PerSecond">How many a second: over the window, or over the time since the start when that is shorter. Of rows: while they were worked on.</param>
    public sealed record Line(SpeedMeasure Measure, string Part, SpeedFigures Figures, double PerSecond);

    /// <summary>All of it.</summary>
    /// <param name="Node">The node that measured.</param>
    /// <param name="Roles">What it does.</param>
    /// <param name="From">The window's beginning.</param>
    /// <param name="To">Its end: now.</param>
    /// <param name="Lines">By measure and part; a measure without a value is absent.</param>
    public sealed record Report(string Node, string Roles, DateTimeOffset From, DateTimeOffset To, IReadOnlyList<Line> Lines);

    /// <summary>Reads it.</summary>
    public Task<Result<Report>> RunAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.RunCancel) is { } refusal)
            return Task.FromResult<Result<Report>>(refusal);
        var now = clock.GetUtcNow();
        var window = now.AddMinutes(-SpeedHistogram.Minutes);
        var from = book.Since > window ? book.Since : window;
        var seconds = Math.Max((now - from).TotalSeconds, 1);
        var lines = new List<Line>();
        foreach (var measure in book.Measures)
            lines.AddRange(book.Of(measure).Select(s => new Line(measure, s.Part, s.Figures, PerSecond(measure, s.Figures, seconds))));
        return Task.FromResult<Result<Report>>(new Report(node.Value.Name, node.Value.Roles, from, now, lines));
    }

    // Counters record how many at once; a histogram's values are one thing each.
    private static double PerSecond(SpeedMeasure measure, SpeedFigures figures, double seconds) =>
        measure.Unit switch { SpeedUnit.Milliseconds => figures.Count / seconds, SpeedUnit.Count => figures.Sum / seconds, _ => figures.Count == 0 ? 0 : figures.Sum / figures.Count };
}
