using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Directory;

namespace TenantConsole.Core.Tenancy;

/// <summary>Moves an agency through its life: suspends, resumes, closes.</summary>
/// <remarks>The directory's copy is written second; if the process dies between the two, the next call with the same state repairs it.</remarks>
[UseCase(Permission.AgencyClose, AgencyWide = true)]
public sealed class ChangeAgencyState(TenantDatabases databases, DirectoryDatabase directory, TimeProvider clock)
{
    /// <summary>Moves it, or says why not.</summary>
    public async Task<Result<Done>> RunAsync(Actor actor, AgencyState to, string? note, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.AgencyClose) is { } refusal)
        {
            return refusal;
        }

        // An admin closes and takes that back (CloseAgency, RevokeClosing); whoever runs the installation suspends and lifts it.
        if (actor.ReadOnly)
        {
            return AccessProblems.ReadOnly;
        }

        await using var db = databases.Open(actor, Permission.AgencyClose);
        var agency = await db.Agencies.SingleAsync(cancellationToken);
        if (agency.State != to)
        {
            if (!AgencyLifeCycle.CanMove(agency.State, to))
            {
                return TenancyProblems.CannotMove(agency.State, to);
            }

            db.Record(actor, clock, "tenancy.agency-state", ("agency", agency.TenantId.ToString()), new { agency.State }, new { State = to }, note: note);
            agency.State = to;
            await db.SaveChangesAsync(cancellationToken);
        }

        await using var entries = directory.Open();
        await entries.Agencies.Where(a => a.TenantId == actor.Tenant).ExecuteUpdateAsync(set => set.SetProperty(a => a.State, to), cancellationToken);
        return Done.Result;
    }
}
