using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Access.ApiKeys;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Database;
using TenantConsole.Core.Stores.Demo;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Stores.FirstSteps;

/// <summary>What a new agency has still to do, by what is really there. Whoever may connect stores sees it until somebody puts it away.</summary>
[UseCase(Permission.StoreConnect, AgencyWide = true)]
public sealed class GetFirstSteps(TenantDatabases databases, DemoConnection demo)
{
    /// <summary>Where the agency is.</summary>
    /// <param name="Store">A store was connected once.</param>
    /// <param name="People">Somebody else is a member or invited.</param>
    /// <param name="Branding">The agency has its own logo, colour or name on its screens.</param>
    /// <param name="ApiKey">A key was made.</param>
    /// <param name="DemoPossible">There is a sandbox to start a demo with.</param>
    /// <param name="DemoRun">The demo's run that has not ended.</param>
    /// <param name="PutAway">Somebody said that they are done: never shown again.</param>
    public sealed record Steps(bool Store, bool People, bool Branding, bool ApiKey, bool DemoPossible, RunId? DemoRun, bool PutAway)
    {
        /// <summary>All that concern the agency are done.</summary>
        public bool AllDone => Store && People && Branding && ApiKey;
    }

    /// <summary>Looks.</summary>
    public async Task<Result<Steps>> RunAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.StoreConnect) is { } refusal)
            return refusal;
        await using var db = databases.Open(actor, Permission.StoreConnect);
        return await ReadAsync(db, cancellationToken);
    }

    internal async Task<Steps> ReadAsync(ConsoleDb db, CancellationToken cancellationToken)
    {
        var (members, invitations, keys, stores, runs) = (db.Members, db.Invitations, db.ApiKeys, db.Stores, db.Runs);
        var facts = await db.Agencies.Select(agency => new
        {
            Store = stores.Any(),
            People = members.Count() > 1 || invitations.Any(),
            Branding = agency.LogoId != null || agency.Color != null || agency.BrandName != null,
            ApiKey = keys.Any(),
            agency.FirstStepsDoneAt,
        }).SingleAsync(cancellationToken);
        var open = await runs.Where(r => r.Kind == DemoJob.RunKind && r.EndedAt == null).Select(r => (RunId?)r.Id).FirstOrDefaultAsync(cancellationToken);
        return new(facts.Store, facts.People, facts.Branding, facts.ApiKey, demo.Possible, open, facts.FirstStepsDoneAt is not null);
    }
}
