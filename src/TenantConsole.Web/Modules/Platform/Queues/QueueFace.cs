using System.Globalization;
using Microsoft.Extensions.Localization;
using TenantConsole.Core.Platform.Commands;
using TenantConsole.Core.Platform.Queues;
using TenantConsole.Core.Platform.RateLimits;
using TenantConsole.Web.Components;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Modules.Platform.Queues;

/// <summary>How a queue shows itself: its state, rates and times in words.</summary>
public static class QueueFace
{
    /// <summary>From this lag on a person should look.</summary>
    public static readonly TimeSpan LagLimit = TimeSpan.FromMinutes(1);

    /// <summary>The state of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="limits">The limits of its store.</param>
    /// <param name="commands">Its commands; null when they are not known.</param>
    public static QueueMood Mood(QueueRow row, IEnumerable<ListRateLimits.Row> limits, ListCommandLanes.Row? commands = null) => row switch
    {
        { Pause: not null } => QueueMood.Paused,
        _ when commands?.Breakers.Any(b => b.OpenUntil is not null) == true => QueueMood.Held,
        _ when row.Waits && limits.Any(l => l.ClosedUntil is not null) => QueueMood.Held,
        { Drain.State: DrainState.Standing } => QueueMood.Standing,
        { Drain.State: DrainState.Growing } => QueueMood.Growing,
        _ when row.Waits || row.RunsAtWork > 0 || commands is { Waiting: > 0 } or { Unknown: > 0 } => QueueMood.Working,
        _ => QueueMood.Idle,
    };

    /// <summary>Its place in the list: what asks for a person comes first.</summary>
    public static int Rank(QueueMood mood) => (int)mood;

    /// <summary>Colour and shape of a state.</summary>
    public static StatusWord Word(QueueMood mood) => mood switch
    {
        QueueMood.Standing or QueueMood.Growing => StatusWord.NotificationRetrying,
        QueueMood.Held => StatusWord.NotificationQuarantined,
        QueueMood.Paused => StatusWord.RunPaused,
        QueueMood.Working => StatusWord.NotificationProcessing,
        _ => StatusWord.NotificationProcessed,
    };

    /// <summary>A count, with a plus where more were not counted.</summary>
    public static string Count(long count, bool exact) => count.ToString("N0", CultureInfo.CurrentCulture) + (exact ? "" : "+");

    /// <summary>A rate in words: a second, or a minute when it is slow; a dash while it is not known.</summary>
    public static string Rate(double? perSecond, IStringLocalizer<QueuesTexts> texts) => perSecond switch
    {
        null => "—",
        0 => texts["Rate.None"],
        >= 10 => texts["Rate.Second", perSecond.Value.ToString("N0", CultureInfo.CurrentCulture)],
        >= 1 => texts["Rate.Second", perSecond.Value.ToString("N1", CultureInfo.CurrentCulture)],
        _ => texts["Rate.Minute", (perSecond.Value * 60).ToString("N1", CultureInfo.CurrentCulture)],
    };

    /// <summary>The time until nothing waits, in words; a dash when nothing does.</summary>
    public static string Drain(DrainEstimate drain, IStringLocalizer<QueuesTexts> texts, IStringLocalizer<ShellTexts> times) => drain.State switch
    {
        DrainState.Empty => "—",
        DrainState.Known => drain.Time < TimeSpan.FromSeconds(1) ? texts["Drain.Moment"] : TimeWords.Span(drain.Time, times),
        DrainState.AtLeast => texts["Drain.AtLeast", TimeWords.Span(drain.Time, times)],
        _ => texts["Drain." + drain.State],
    };
}
