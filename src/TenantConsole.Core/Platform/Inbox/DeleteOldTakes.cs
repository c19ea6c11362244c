using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Directory;

namespace TenantConsole.Core.Platform.Inbox;

/// <summary>Deletes what all agencies' lanes noted about deliveries that are no longer kept. On a schedule; safe to repeat.</summary>
public sealed class DeleteOldTakes(TenantDatabases databases, DirectoryDatabase directory, IOptions<InboxOptions> options, TimeProvider clock)
{
    /// <summary>Deletes it.</summary>
    /// <returns>How many rows went.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await using var entries = directory.Open();
        var oldest = clock.GetUtcNow() - TimeSpan.FromDays(options.Value.Kept + 1);
        var count = 0;
        foreach (var tenant in await entries.Agencies.Select(a => a.TenantId).ToListAsync(cancellationToken))
        {
            await using var db = databases.Open(tenant, StoreScope.Everything);
            count += await db.InboxTakes.Where(t => t.TakenAt < oldest).ExecuteDeleteAsync(cancellationToken);
        }

        return count;
    }
}
