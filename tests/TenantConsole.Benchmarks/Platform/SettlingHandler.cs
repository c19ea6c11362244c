using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Platform.Lanes;

namespace TenantConsole.Benchmarks.Platform;

/// <summary>Work that is nothing but being claimed, attempted and settled; it may take a while.</summary>
internal sealed class SettlingHandler(QueueConsole console, string kind, int most, TimeSpan took, Action<IReadOnlyList<WorkItem>> settled) : IBatchWorkHandler
{
    public string Kind => kind;

    public int Most => most;

    public async Task HandleAsync(LaneLease lease, IReadOnlyList<WorkItem> items, CancellationToken cancellationToken)
    {
        if (took > TimeSpan.Zero)
            await Task.Delay(took, cancellationToken);
        var settlement = console.Get<LaneStore>().Settle(lease, [.. items.Select(item => new WorkVerdict(item, WorkState.Done))]);
        await using var batch = console.Get<TenantDatabases>().BeginBatch(lease.Tenant);
        foreach (var command in settlement.Commands)
            batch.BatchCommands.Add(command);
        await batch.CommitAsync(cancellationToken);
        settlement.Committed();
        settled(items);
    }
}
