using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Activity.Trail;

/// <summary>The newest run that verified the trail, for the page of the trail.</summary>
[UseCase(Permission.AuditView, AgencyWide = true)]
public sealed class LastVerification(TenantDatabases databases)
{
    /// <summary>What was found.</summary>
    /// <param name="Run">The run; null when nobody ever asked.</param>
    public sealed record Found(RunRow? Run);

    /// <summary>Reads it.</summary>
    public async Task<Result<Found>> RunAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.AuditView) is { } refusal)
            return refusal;
        await using var db = databases.Open(actor, Permission.AuditView);
        return new Found(await db.Runs.Where(r => r.Kind == AuditVerificationJob.RunKind).OrderByDescending(r => r.Id).Select(RunRow.Of).FirstOrDefaultAsync(cancellationToken));
    }
}
