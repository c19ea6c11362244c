using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Stores.Demo;

/// <summary>Starts a run that connects the sandbox's shops, so that somebody new sees the console at work. Started already, it is that run.</summary>
[UseCase(Permission.StoreConnect, AgencyWide = true)]
public sealed class StartDemo(TenantDatabases databases, DemoConnection demo, StartRun runs, TimeProvider clock)
{
    /// <summary>Starts it.</summary>
    public async Task<Result<RunId>> RunAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.StoreConnect) is { } refusal)
            return refusal;
        if (!demo.Possible)
            return StoresProblems.NoSandbox;
        await using var db = databases.Open(actor, Permission.StoreConnect);
        if (await db.Runs.Where(r => r.Kind == DemoJob.RunKind && r.EndedAt == null).Select(r => (RunId?)r.Id).FirstOrDefaultAsync(cancellationToken) is { } open)
            return open;
        db.Record(actor, clock, "stores.demo-started", ("agency", actor.Tenant.ToString()));
        return await runs.RunAsync(db, actor, new(DemoJob.RunKind, Phrase.Of("stores.demo.subject"), new { }), cancellationToken);
    }
}
