using TenantConsole.Core.Database.Directory;

namespace TenantConsole.Core.Platform.Lanes;

/// <summary>Does one kind of work item, many at a time. May get the same items again after a crash.</summary>
public interface IBatchWorkHandler
{
    /// <summary>The kind.</summary>
    string Kind { get; }

    /// <summary>How many items it takes at most.</summary>
    int Most { get; }

    /// <summary>
    /// Does them and settles every one, in one transaction with their work: <see cref="LaneStore.Settle(LaneLease, IReadOnlyList{WorkVerdict})"/>.
    /// </summary>
    /// <param name="lease">The tenure.</param>
    /// <param name="items">The next items of the lane, in their order; at least one.</param>
    /// <param name="cancellationToken">The node stops, or the lane is lost.</param>
    Task HandleAsync(LaneLease lease, IReadOnlyList<WorkItem> items, CancellationToken cancellationToken);
}
