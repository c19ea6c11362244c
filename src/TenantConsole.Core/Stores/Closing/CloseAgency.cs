using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Stores.Closing;

/// <summary>
/// Begins an agency's end: from now nothing is changed or synchronised, everything can be read and taken out, and any admin can take it back
/// until the grace period is over. Then <see cref="DestroyAgencyJob"/> does the rest.
/// </summary>
[UseCase(Permission.AgencyClose, AgencyWide = true)]
public sealed class CloseAgency(TenantDatabases databases, Actors actors, IMemberMail mail, IOptions<ClosingOptions> options, IOptions<AccessOptions> access, TimeProvider clock)
{
    /// <summary>Begins it.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="name">The agency's name, typed by the person.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>When the grace period ends.</returns>
    public async Task<Result<DateTimeOffset>> RunAsync(Actor actor, string name, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.AgencyClose) is { } refusal)
            return refusal;
        await using var db = databases.Open(actor, Permission.AgencyClose);
        var agency = await db.Agencies.SingleAsync(cancellationToken);
        if (!string.Equals(agency.Name, name.Trim(), StringComparison.Ordinal))
            return ClosingProblems.OtherName;
        if (!AgencyLifeCycle.CanMove(agency.State, AgencyState.Closing))
            return ClosingProblems.ClosingAlready;
        var ends = clock.GetUtcNow() + options.Value.Grace;
        db.Record(actor, clock, "tenancy.agency-closing", ("agency", actor.Tenant.ToString()), new { agency.State }, new { State = AgencyState.Closing, ClosesAt = ends });
        (agency.State, agency.ClosesAt) = (AgencyState.Closing, ends);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        foreach (var address in await AgencyEnd.AdminsAsync(db, cancellationToken))
            mail.Enqueue(db, address, StoresTexts.Say["agency.mail.closing.subject", agency.Name], AgencyEnd.ClosingBody(actor.Name, agency.Name, ends, new(access.Value.PublicUrl, "settings/agency")));
        await db.SaveChangesAsync(cancellationToken);
        await AgencyEnd.MoveAsync(db, AgencyState.Closing, cancellationToken);
        await db.TellAccessAsync(cancellationToken); // rights to change anything come and go with the state
        await transaction.CommitAsync(cancellationToken);
        actors.Forget(actor.Tenant);
        return ends;
    }
}
