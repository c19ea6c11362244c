using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Activity.Trail;

/// <summary>The expected failures of runs over the trail.</summary>
public static class TrailProblems
{
    /// <summary>No such zone.</summary>
    public static Problem UnknownZone(string zone) => TrailTexts.Say.Problem("trail.unknown-zone", [zone], "timeZone");

    /// <summary>The file does not hold what was counted.</summary>
    public static Problem CountsDiffer(long expected, long written) =>
        TrailTexts.Say.Problem("trail.counts-differ", [expected, written]);

    /// <summary>The trail does not hold.</summary>
    /// <param name="faults">How many places.</param>
    /// <param name="words">Which, in words.</param>
    public static Problem Tampered(int faults, Phrase words) => TrailTexts.Say.Problem("trail.tampered", [faults, words], key: faults == 1 ? "trail.tampered.one" : "trail.tampered.other");
}
