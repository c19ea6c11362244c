using Microsoft.EntityFrameworkCore;

namespace TenantConsole.Core.Database;

/// <summary>Counting that stops.</summary>
internal static class CountedRows
{
    /// <summary>Counts rows, and reads one more than the limit at most.</summary>
    public static async Task<Counted> CountedAsync<T>(this IQueryable<T> rows, int limit, CancellationToken cancellationToken) =>
        Counted.To(limit, await rows.Take(limit + 1).CountAsync(cancellationToken));
}
