using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Activity;

/// <summary>One run, for its page and for the toast that follows it.</summary>
[UseCase(Permission.RunView)]
public sealed class GetRun(TenantDatabases databases)
{
    /// <summary>Reads it. Who started a run may see it without the permission: it is their own export or edit.</summary>
    public async Task<Result<RunRow>> RunAsync(Actor actor, RunId id, CancellationToken cancellationToken)
    {
        await using var db = databases.Open(actor, Permission.RunView);
        if (actor.Lacks(Permission.RunView) is { } refusal)
        {
            var own = await db.Runs.StartedBy(actor).Where(r => r.Id == id).Select(RunRow.Of).FirstOrDefaultAsync(cancellationToken);
            return own is null ? refusal : own;
        }

        var run = await db.Runs.VisibleTo(actor, Permission.RunView).Where(r => r.Id == id).Select(RunRow.Of).FirstOrDefaultAsync(cancellationToken);
        return run is null ? ActivityProblems.UnknownRun : run;
    }
}
