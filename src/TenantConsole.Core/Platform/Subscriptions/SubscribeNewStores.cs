using Microsoft.Extensions.Logging;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Platform.Lanes;
using TenantConsole.Core.Platform.Objects;
using TenantConsole.Core.Platform.RateLimits;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Subscriptions;

/// <summary>Has a store's topics sent here as soon as it is connected: an item of its lane, so that connecting waits for nothing.</summary>
/// <remarks>Tried once: what does not work is noted, shown, and looked at again by <see cref="KeepSubscriptions"/>, which also looks at what was connected while no node worked.</remarks>
public sealed class SubscribeNewStores(WorkQueue queue, SubscriptionKeeper keeper, TimeProvider clock, ILogger<SubscribeNewStores> log) : IStoreAttached, IWorkHandler
{
    /// <summary>The kind of work item.</summary>
    public const string WorkKind = "subscribe";

    /// <inheritdoc />
    public string Kind => WorkKind;

    /// <inheritdoc />
    public Task QueueAsync(ConsoleDb db, StoreId store, CancellationToken cancellationToken) =>
        keeper.Wanted is null ? Task.CompletedTask : queue.AddAsync(db, ObjectItems.LaneOf(store), WorkKind, "{}", clock.GetUtcNow(), cancellationToken);

    /// <inheritdoc />
    public async Task<WorkOutcome> HandleAsync(LaneLease lease, WorkItem item, CancellationToken cancellationToken)
    {
        if (keeper.Wanted is null || ObjectItems.StoreOf(lease) is not { } store)
            return WorkOutcome.Completed();
        using var prompt = CallPriorities.Begin(CallPriority.Prompt);
        var looked = await keeper.RunAsync(Actor.System(lease.Tenant), store, Repair.Missing, cancellationToken);
        if (!looked.Ok)
            log.SubscriptionsUnknown(store, lease.Tenant, looked.Problem.Code);
        return WorkOutcome.Completed();
    }
}
