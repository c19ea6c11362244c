using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Activity.Exit;

/// <summary>Starts a run that writes everything the agency has into one archive. Asked again while one is under way, it is that one.</summary>
[UseCase(Permission.AgencyClose, AgencyWide = true)]
public sealed class StartAgencyExport(TenantDatabases databases, StartRun runs, TimeProvider clock)
{
    /// <summary>Starts it.</summary>
    public async Task<Result<RunId>> RunAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.AgencyClose) is { } refusal)
            return refusal;
        await using var db = databases.Open(actor, Permission.AgencyClose);
        if (await db.Runs.Where(r => r.Kind == AgencyExportJob.RunKind && r.EndedAt == null).Select(r => (RunId?)r.Id).FirstOrDefaultAsync(cancellationToken) is { } open)
            return open;
        db.Record(actor, clock, "agency.export-started", ("agency", actor.Tenant.ToString()));
        return await runs.RunAsync(db, actor, new(AgencyExportJob.RunKind, Phrase.Of("agency.export.subject"), new { }), cancellationToken);
    }
}
