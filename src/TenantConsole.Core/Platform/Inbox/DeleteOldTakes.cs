using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Inbox;

/// <summary>Deletes what all agencies' lanes noted about deliveries that are no longer kept. On a schedule; safe to repeat.</summary>
public sealed class DeleteOldTakes(TenantDatabases databases, DirectoryDatabase directory, IOptions<InboxOptions> options, TimeProvider clock, ILogger<DeleteOldTakes> log)
{
    /// <summary>Deletes it.</summary>
    /// <returns>How many rows went.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        List<TenantId> agencies;
        await using (var entries = directory.Open())
            agencies = await entries.Agencies.Select(a => a.TenantId).ToListAsync(cancellationToken);
        var oldest = clock.GetUtcNow() - TimeSpan.FromDays(options.Value.Kept + 1);
        return await EachAgency.RunAsync(agencies, async tenant =>
        {
            await using var db = databases.Open(tenant, StoreScope.Everything);
            return await db.InboxTakes.Where(t => t.TakenAt < oldest).ExecuteDeleteAsync(cancellationToken);
        }, log);
    }
}
