using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Stores.FirstSteps;

/// <summary>Puts the list of first steps away for the whole agency, for good. Only once its steps are done. Safe to repeat.</summary>
[UseCase(Permission.StoreConnect, AgencyWide = true)]
public sealed class PutFirstStepsAway(TenantDatabases databases, GetFirstSteps steps, TimeProvider clock)
{
    /// <summary>Puts it away.</summary>
    public async Task<Result<Done>> RunAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.StoreConnect) is { } refusal)
            return refusal;
        await using var db = databases.Open(actor, Permission.StoreConnect);
        var now = await steps.ReadAsync(db, cancellationToken);
        if (now.PutAway)
            return Done.Result;
        if (!now.AllDone)
            return StoresProblems.StepsOpen;
        var agency = await db.Agencies.SingleAsync(cancellationToken);
        agency.FirstStepsDoneAt = clock.GetUtcNow();
        db.Record(actor, clock, "stores.first-steps-done", ("agency", actor.Tenant.ToString()));
        await db.SaveChangesAsync(cancellationToken);
        return Done.Result;
    }
}
