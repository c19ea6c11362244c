using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Platform.RateLimits;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Subscriptions;

/// <summary>
/// Looks at the subscriptions of all agencies' connected stores: of new ones and of those that were connected again at its next firing, of the others every six hours. Sets what is missing; what is sent elsewhere
/// is a person's to decide.
/// </summary>
/// <remarks>On a schedule. A few stores at once; one that fails is looked at again after ten minutes and does not hold up the others.</remarks>
public sealed class KeepSubscriptions(TenantDatabases databases, DirectoryDatabase directory, SubscriptionKeeper keeper, TimeProvider clock, ILogger<KeepSubscriptions> log)
{
    private const string Schedule = "Schedule";
    private const int AtOnce = 4;
    private const int MostOfAgency = 20;
    private static readonly TimeSpan Every = TimeSpan.FromHours(6);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromMinutes(10);

    /// <summary>Looks at those that are due.</summary>
    /// <returns>How many were.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        if (keeper.Wanted is null)
            return 0;
        List<TenantId> agencies;
        await using (var entries = directory.Open())
            agencies = await entries.Agencies.Where(a => a.State == AgencyState.Active).Select(a => a.TenantId).ToListAsync(cancellationToken);
        using var patient = CallPriorities.Begin(CallPriority.Bulk);
        return await EachAgency.RunAsync(agencies, async agency =>
        {
            var due = await DueAsync(agency, cancellationToken);
            await Parallel.ForEachAsync(due, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, async (store, token) =>
            {
                try
                {
                    var looked = await keeper.RunAsync(Actor.System(agency, Schedule), store, Repair.Missing, token);
                    if (!looked.Ok)
                        log.SubscriptionsUnknown(store, agency, looked.Problem.Code);
                }
                catch (Exception failed) when (failed is not OperationCanceledException && !DatabaseAway.Is(failed))
                {
                    log.SubscriptionsFailed(failed, store, agency); // it is due again at once, and must not take the others' turn
                }
            });
            return due.Count;
        }, log);
    }

    private async Task<List<StoreId>> DueAsync(TenantId agency, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var (old, failed) = (now - Every, now - AfterFailure);
        await using var db = databases.Open(agency, StoreScope.Everything);
        var (checks, authorizations) = (db.WebhookChecks, db.Authorizations);
        return await db.Stores
            .Where(s => s.State == ConnectionState.Connected && authorizations.Any(a => a.Id == s.AuthorizationId && a.State == ConnectionState.Connected))
            .Where(s => !checks.Any(c => c.StoreId == s.StoreId && c.CheckedAt > (c.Problem == null ? old : failed)))
            .OrderBy(s => s.StoreId).Select(s => s.StoreId).Take(MostOfAgency).ToListAsync(cancellationToken);
    }
}
