using Microsoft.Extensions.Logging;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Database.Directory;

/// <summary>What schedules do for one agency after the other: trouble with one is logged and does not hold up those behind it.</summary>
internal static partial class EachAgency
{
    private const int InARow = 3;

    /// <summary>Does it for each.</summary>
    /// <param name="agencies">The agencies.</param>
    /// <param name="work">What is done, and how much of it there was.</param>
    /// <param name="log">Where trouble is written.</param>
    /// <returns>The sum of what was done.</returns>
    /// <remarks>
    /// When the database itself is away it ends: the next firing of the schedule goes on. A statement that takes too long for one agency, or a deadlock, looks the same, and would keep those behind it from ever
    /// having their turn: so it takes several agencies in a row.
    /// </remarks>
    public static async Task<int> RunAsync(IReadOnlyCollection<TenantId> agencies, Func<TenantId, Task<int>> work, ILogger log)
    {
        var (count, away) = (0, 0);
        foreach (var agency in agencies)
        {
            try
            {
                count += await work(agency);
                away = 0;
            }
            catch (Exception failed) when (failed is not OperationCanceledException)
            {
                away = DatabaseAway.Is(failed) ? away + 1 : 0;
                if (away == InARow)
                    throw;
                LogFailed(log, failed, agency);
            }
        }

        return count;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "What a schedule does failed for {Tenant}; it goes on with the next agency")]
    private static partial void LogFailed(ILogger log, Exception failed, TenantId tenant);
}
