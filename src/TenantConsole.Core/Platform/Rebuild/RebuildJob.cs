using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Rows;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform.Mirror;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Rebuild;

/// <summary>
/// Makes the projections of a store anew out of the mirror: when a module was added, its rules changed, or rows are wrong. It asks the platform nothing and
/// goes on behind its last committed chunk after a crash; done twice it ends in the same rows. Buyers' data, which the mirror does not have, stays as it is.
/// </summary>
public sealed class RebuildJob(TenantDatabases databases, MirrorReplay replay) : IRunJob
{
    /// <summary>The kind of run.</summary>
    public const string RunKind = "projections.rebuild";

    /// <summary>What is asked for.</summary>
    /// <param name="Store">The store.</param>
    public sealed record Request(Guid Store);

    /// <inheritdoc />
    public string Kind => RunKind;

    /// <inheritdoc />
    public async Task<Problem?> ExecuteAsync(RunContext run, CancellationToken cancellationToken)
    {
        var id = new StoreId(run.Request<Request>().Store);
        await using var db = databases.Open(run.Run.TenantId, StoreScope.Everything);
        var store = await db.Stores.Where(s => s.StoreId == id)
            .Select(s => new StoreContext(s.TenantId, s.StoreId, s.Market, s.Currency, s.TimeZone)).FirstOrDefaultAsync(cancellationToken);
        if (store is null)
            return StoresProblems.UnknownStore;
        var kinds = replay.Kinds;
        var place = run.Checkpoint<RebuildPlace>()
            ?? RebuildPlace.Start(await db.MirroredObjects.LongCountAsync(o => o.StoreId == id && kinds.Contains(o.Kind), cancellationToken));
        while (!run.CancelRequested && await replay.NextAsync(store, place, (next, dead) => Report(run, store, next, dead), cancellationToken) is { } next)
            place = next;
        return null;
    }

    private static RunReport Report(RunContext run, StoreContext store, RebuildPlace next, RefusedObject? dead)
    {
        var failures = dead is null ? null : new[] { new FailedRow(dead.Object.Kind, dead.Object.Id, RefusalWords.Of(dead.Reason)) };
        var report = run.Report(new RunProgress(next.Done, next.Failed, next.Total, null, next, failures));
        return report with { Commands = [.. report.Commands, ChangeNotice.Command(store.Tenant, dead is null ? ChangeNotice.Orders : ChangeNotice.Queues)] };
    }
}
