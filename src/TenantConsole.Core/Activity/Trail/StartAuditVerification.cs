using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Activity.Trail;

/// <summary>Starts a run that verifies the whole trail. That somebody asked is itself in the trail.</summary>
[UseCase(Permission.AuditView, AgencyWide = true)]
public sealed class StartAuditVerification(TenantDatabases databases, StartRun runs, TimeProvider clock)
{
    /// <summary>Starts it.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Result<RunId>> RunAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.AuditView) is { } refusal)
            return refusal;
        await using var db = databases.Open(actor, Permission.AuditView);
        db.Record(actor, clock, "audit.verification-started", ("trail", actor.Tenant.ToString()));
        return await runs.RunAsync(db, actor, new(AuditVerificationJob.RunKind, Phrase.Of("Verify.Subject"), new AuditVerificationJob.Payload()), cancellationToken);
    }
}
