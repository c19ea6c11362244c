using Microsoft.Extensions.Localization;
using TenantConsole.Core.Activity;
using TenantConsole.Web.Components;

namespace TenantConsole.Web.Modules.Activity;

/// <summary>How a run shows itself: words, progress, speed, time left.</summary>
public static class RunFace
{
    // Under this a rate is noise.
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(2);

    /// <summary>The status word of a state.</summary>
    public static StatusWord Word(RunState state) => state switch
    {
        RunState.Waiting => StatusWord.RunWaiting,
        RunState.Running => StatusWord.RunRunning,
        RunState.Done => StatusWord.RunDone,
        RunState.DoneWithFailures => StatusWord.RunDoneWithFailures,
        RunState.Failed => StatusWord.RunFailed,
        _ => StatusWord.RunCancelled,
    };

    /// <summary>A state by its name in an address; null for anything else.</summary>
    public static RunState? State(string? name) => Enum.TryParse<RunState>(name, ignoreCase: true, out var state) && Enum.IsDefined(state) ? state : null;

    /// <summary>Whose runs, by its name in an address; null for anything else.</summary>
    public static RunStarter? Starter(string? name) => Enum.TryParse<RunStarter>(name, ignoreCase: true, out var by) && Enum.IsDefined(by) ? by : null;

    /// <summary>The kind in words; one that has none shows as it is.</summary>
    public static string Kind(string kind, IStringLocalizer<ActivityTexts> texts)
    {
        var text = texts["Kind." + kind];
        return text.ResourceNotFound ? kind : text.Value;
    }

    /// <summary>True until it has ended.</summary>
    public static bool IsOpen(RunRow run) => run.EndedAt is null;

    /// <summary>How long it has been at work, or was: waiting does not count.</summary>
    /// <param name="run">The run.</param>
    /// <param name="now">Protocol time.</param>
    public static TimeSpan? Took(RunRow run, DateTimeOffset now) => run.StartedAt is { } start ? (run.EndedAt ?? now) - start : null;

    /// <summary>Rows a second since it was taken up; null while it is too young to tell.</summary>
    public static double? Rate(RunRow run) =>
        run.StartedAt is { } start && (run.EndedAt ?? run.ReportedAt) is { } end && end - start >= Shortest && run.Done > 0
            ? run.Done / (end - start).TotalSeconds
            : null;

    /// <summary>The time left at that rate, for a running run that knows its total.</summary>
    public static TimeSpan? Left(RunRow run) =>
        run.State == RunState.Running && run.Total is { } total && total > run.Done && Rate(run) is { } rate
            ? TimeSpan.FromSeconds((total - run.Done) / rate)
            : null;

    /// <summary>How far several runs are together, 0 to 100; those without a total count as not begun.</summary>
    public static int Percent(IReadOnlyCollection<RunRow> runs) => runs.Count == 0
        ? 0
        : (int)Math.Round(runs.Average(run => run.Total is > 0 and { } total ? Math.Clamp(run.Done * 100.0 / total, 0, 100) : 0));
}
