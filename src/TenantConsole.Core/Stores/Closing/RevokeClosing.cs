using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Stores.Closing;

/// <summary>Takes an agency's end back while its grace period lasts: it works again as before.</summary>
[UseCase(Permission.AgencyClose, AgencyWide = true)]
public sealed class RevokeClosing(TenantDatabases databases, Actors actors, TimeProvider clock)
{
    /// <summary>Takes it back.</summary>
    public async Task<Result<Done>> RunAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.AgencyClose) is { } refusal)
            return refusal;
        await using var db = databases.Open(actor, Permission.AgencyClose);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await AgencyEnd.LockAsync(db, cancellationToken);
        var agency = await db.Agencies.SingleAsync(cancellationToken);
        // Once the keys are being destroyed there is nothing to come back to.
        if (agency.State != AgencyState.Closing || agency.ClosesAt is null || agency.ClosesAt <= clock.GetUtcNow())
            return ClosingProblems.NotClosing;
        db.Record(actor, clock, "tenancy.agency-closing-revoked", ("agency", actor.Tenant.ToString()), new { agency.State, agency.ClosesAt }, new { State = AgencyState.Active });
        (agency.State, agency.ClosesAt) = (AgencyState.Active, null);
        await db.SaveChangesAsync(cancellationToken);
        await AgencyEnd.MoveAsync(db, AgencyState.Active, cancellationToken);
        await db.TellAccessAsync(cancellationToken); // rights to change anything come and go with the state
        await transaction.CommitAsync(cancellationToken);
        actors.Forget(actor.Tenant);
        return Done.Result;
    }
}
