using Microsoft.Extensions.Logging;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Database.Directory;

/// <summary>What schedules do for one agency after the other: trouble with one is logged and does not hold up those behind it.</summary>
internal static partial class EachAgency
{
    /// <summary>Does it for each.</summary>
    /// <param name="agencies">The agencies.</param>
    /// <param name="work">What is done, and how much of it there was.</param>
    /// <param name="log">Where trouble is written.</param>
    /// <returns>The sum of what was done.</returns>
    /// <remarks>When the database itself is away it ends at once: the next firing of the schedule goes on.</remarks>
    public static async Task<int> RunAsync(IReadOnlyCollection<TenantId> agencies, Func<TenantId, Task<int>> work, ILogger log)
    {
        var count = 0;
        foreach (var agency in agencies)
        {
            try
            {
                count += await work(agency);
            }
            catch (Exception failed) when (failed is not OperationCanceledException && !DatabaseAway.Is(failed))
            {
                LogFailed(log, failed, agency);
            }
        }

        return count;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "What a schedule does failed for {Tenant}; it goes on with the next agency")]
    private static partial void LogFailed(ILogger log, Exception failed, TenantId tenant);
}
