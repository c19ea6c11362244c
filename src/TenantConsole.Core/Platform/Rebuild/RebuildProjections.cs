using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Rebuild;

/// <summary>Has what the modules made of stores' objects made anew out of the mirror, one run a store. Also of disconnected stores: the platform is not asked.</summary>
/// <remarks>Safe to repeat: a store that is being rebuilt gets no second run.</remarks>
[UseCase(Permission.WebhookReplay)]
public sealed class RebuildProjections(TenantDatabases databases, StartRun start, TimeProvider clock)
{
    /// <summary>What became of one store.</summary>
    /// <param name="Store">The store.</param>
    /// <param name="Name">Its name; null when it is unknown.</param>
    /// <param name="Run">The run that rebuilds it, started now or before.</param>
    /// <param name="Problem">Why it is not rebuilt.</param>
    public sealed record Outcome(StoreId Store, string? Name, RunId? Run, Problem? Problem);

    /// <summary>Starts them.</summary>
    public async Task<Result<IReadOnlyList<Outcome>>> RunAsync(Actor actor, IReadOnlyCollection<StoreId> stores, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.WebhookReplay) is { } refusal)
            return refusal;
        var scope = actor.Scope(Permission.WebhookReplay);
        var wanted = stores.Distinct().Where(scope.Contains).ToList();
        await using var db = databases.Open(actor, Permission.WebhookReplay);
        var names = await db.Stores.Where(s => wanted.Contains(s.StoreId)).Select(s => new { s.StoreId, s.Name }).ToDictionaryAsync(s => s.StoreId, s => s.Name, cancellationToken);
        var ids = wanted.ConvertAll(store => (StoreId?)store);
        var open = (await db.Runs.Where(r => r.EndedAt == null && r.Kind == RebuildJob.RunKind && ids.Contains(r.StoreId)).Select(r => new { r.Id, r.StoreId }).ToListAsync(cancellationToken))
            .DistinctBy(r => r.StoreId).ToDictionary(r => r.StoreId!.Value, r => r.Id);

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var outcomes = new List<Outcome>();
        foreach (var store in stores.Distinct())
        {
            outcomes.Add(!names.TryGetValue(store, out var name) ? new(store, null, null, StoresProblems.UnknownStore)
                : open.TryGetValue(store, out var going) ? new(store, name, going, null)
                : new(store, name, await StartAsync(db, actor, store, name, cancellationToken), null));
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return outcomes;
    }

    private async Task<RunId> StartAsync(ConsoleDb db, Actor actor, StoreId store, string name, CancellationToken cancellationToken)
    {
        var run = await start.RunAsync(db, actor, new(RebuildJob.RunKind, name, new RebuildJob.Request(store.Value), store), cancellationToken);
        db.Record(actor, clock, "platform.rebuild-asked", ("store", store.ToString()), null, new { Run = run.Value }, store);
        return run;
    }
}
