using TenantConsole.Core.Database.Directory;

namespace TenantConsole.Core.Platform.Lanes;

/// <summary>Does one kind of work item. May get the same item again after a crash, so what it commits names where to go on.</summary>
public interface IWorkHandler
{
    /// <summary>The kind.</summary>
    string Kind { get; }

    /// <summary>Does it. Its own commits carry the lease's guard.</summary>
    /// <returns>What becomes of the item; carried out in one transaction with the lane's guard.</returns>
    Task<WorkOutcome> HandleAsync(LaneLease lease, WorkItem item, CancellationToken cancellationToken);
}
