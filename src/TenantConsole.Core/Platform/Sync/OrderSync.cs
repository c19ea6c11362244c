using TenantConsole.Core.Activity;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Platform.Sync;

/// <summary>The run that reads a store's orders. It is a run of its own, since people wait for it.</summary>
public sealed class OrderSync(KindSync sync, OrderReader reader) : IRunJob
{
    /// <inheritdoc />
    public string Kind => SyncRuns.Orders;

    /// <inheritdoc />
    public async Task<Problem?> ExecuteAsync(RunContext run, CancellationToken cancellationToken)
    {
        var request = run.Request<SyncRequest>();
        var found = await sync.FindAsync(run.Actor.Tenant, new StoreId(request.Store), cancellationToken);
        if (!found.Ok)
            return found.Problem;
        var pages = sync.Pages(found.Value, reader);
        try
        {
            var at = run.Checkpoint<SyncCheckpoint>() ?? await sync.BeginAsync(pages, found.Value, reader, request.Days, cancellationToken);
            await sync.ReadAsync(run, pages, found.Value, reader, at, Progress, cancellationToken);
            return null;
        }
        catch (ConnectionBrokenException broken)
        {
            return broken.Problem;
        }
    }

    private static RunProgress Progress(SyncCheckpoint at)
    {
        var total = at.Total is { } t && t < at.Done ? at.Done : at.Total;
        var message = at.Ended
            ? Phrase.Of(at.ByUpdate ? "platform.sync.changes" : "platform.sync.everything", at.From)
            : Phrase.Of("platform.sync.reading", DateOnly.FromDateTime(at.WindowFrom.UtcDateTime));
        return new RunProgress(at.Done, at.Failed, at.Ended ? at.Done : total, message, at);
    }
}
