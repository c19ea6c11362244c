using System.Globalization;

namespace TenantConsole.Core.Platform.Versions;

/// <summary>Which versions in use will not serve for long. Pure.</summary>
public static class EndpointRule
{
    /// <summary>How many days before its announced end a version is warned of.</summary>
    public const int WarnDays = 90;

    // How long an old version stays callable at least, once there is a newer one. Source: the platform's versioning rule; section 1 of our facts.
    private const int MonthsWithSuccessor = 2;

    /// <summary>Judges versions.</summary>
    /// <param name="inUse">Those that the console calls.</param>
    /// <param name="endings">What is known.</param>
    /// <param name="withdrawn">Those that the platform has refused as no longer served.</param>
    /// <param name="today">The day (protocol time, UTC).</param>
    /// <returns>One warning a version, the worst; by name.</returns>
    public static IReadOnlyList<EndpointWarning> Judge(
        IEnumerable<EndpointVersion> inUse, IEnumerable<EndpointEnding> endings, IReadOnlySet<EndpointVersion> withdrawn, DateOnly today)
    {
        var known = endings.ToLookup(ending => ending.Of);
        return [.. inUse.Distinct().Select(version => Judge(version, known[version], withdrawn.Contains(version), today)).OfType<EndpointWarning>()
            .OrderBy(warning => warning.Version.Endpoint, StringComparer.Ordinal).ThenBy(warning => warning.Version.Version, StringComparer.Ordinal)];
    }

    private static EndpointWarning? Judge(EndpointVersion version, IEnumerable<EndpointEnding> endings, bool isWithdrawn, DateOnly today)
    {
        var (ends, successor) = ((DateOnly?)null, (string?)null);
        foreach (var ending in endings)
        {
            ends = ends is null || ending.Ends < ends ? ending.Ends ?? ends : ends;
            successor = string.CompareOrdinal(ending.Successor, successor) > 0 ? ending.Successor : successor;
        }

        EndpointFate? fate = isWithdrawn ? EndpointFate.Withdrawn
            : ends < today ? EndpointFate.Ended
            : ends <= today.AddDays(WarnDays) ? EndpointFate.Ending
            : ends is null && successor is not null && MonthOf(successor).AddMonths(MonthsWithSuccessor) <= today ? EndpointFate.Superseded
            : null;
        return fate is { } found ? new(version, found, ends, successor) : null;
    }

    private static DateOnly MonthOf(string version) => DateOnly.ParseExact(version, "yyyyMM", CultureInfo.InvariantCulture);
}
