namespace TenantConsole.Core.Platform.Commands;

/// <summary>How long to wait after an attempt that failed for a reason that may pass: twice as long each time, spread by half so that stores do not come back together. Pure.</summary>
internal static class CommandBackoff
{
    /// <summary>After this many failed attempts a command is given up.</summary>
    public const int MostAttempts = 8;

    private static readonly TimeSpan First = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>The wait.</summary>
    /// <param name="attempts">Failed attempts so far, 1 or more.</param>
    /// <param name="roll">Chance, from 0 to 1.</param>
    public static TimeSpan After(int attempts, double roll)
    {
        var wait = First * Math.Pow(2, Math.Min(attempts - 1, 20));
        return (wait < Longest ? wait : Longest) * (0.75 + (0.5 * roll));
    }
}
