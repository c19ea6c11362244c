using System.Globalization;

namespace TenantConsole.Core.Activity.Trail;

/// <summary>The expected failures of runs over the trail.</summary>
public static class TrailProblems
{
    /// <summary>No such zone.</summary>
    public static Problem UnknownZone(string zone) => TrailTexts.Say.Problem("trail.unknown-zone", [zone], "timeZone");

    /// <summary>The file does not hold what was counted.</summary>
    public static Problem CountsDiffer(long expected, long written) =>
        TrailTexts.Say.Problem("trail.counts-differ", [expected.ToString("N0", CultureInfo.CurrentCulture), written.ToString("N0", CultureInfo.CurrentCulture)]);

    /// <summary>The trail does not hold.</summary>
    /// <param name="faults">How many places.</param>
    /// <param name="words">Which, in words.</param>
    public static Problem Tampered(int faults, string words) => new("trail.tampered", TrailTexts.Say.Count("trail.tampered", faults, words));
}
