using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Stores.Closing;

/// <summary>Starts the end of each agency whose grace period is over: what the schedule does. Safe to repeat: one that is under way or failed a moment ago is left alone.</summary>
public sealed class DestroyDueAgencies(TenantDatabases databases, DirectoryDatabase directory, StartRun runs, TimeProvider clock, ILogger<DestroyDueAgencies> log)
{
    /// <summary>Starts them.</summary>
    /// <returns>How many were started.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        List<TenantId> closing;
        await using (var entries = directory.Open())
            closing = await entries.Agencies.Where(a => a.State == AgencyState.Closing).Select(a => a.TenantId).ToListAsync(cancellationToken);
        return await EachAgency.RunAsync(closing, tenant => OfAsync(tenant, cancellationToken), log);
    }

    private async Task<int> OfAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var db = databases.Open(tenant, StoreScope.Everything);
        if (!await db.Agencies.AnyAsync(a => a.ClosesAt <= now, cancellationToken)
            || await db.Runs.AnyAsync(r => r.Kind == DestroyAgencyJob.RunKind && (r.EndedAt == null || r.EndedAt > now.AddHours(-1)), cancellationToken))
            return 0;
        await runs.RunAsync(db, Actor.System(tenant, "Schedule"), new(DestroyAgencyJob.RunKind, Phrase.Of("agency.destroy.subject"), new { }), cancellationToken);
        return 1;
    }
}
