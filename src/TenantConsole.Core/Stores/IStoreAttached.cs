using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Stores;

/// <summary>What a module wants done for each store that is connected. Registered by the modules that have something to do.</summary>
public interface IStoreAttached
{
    /// <summary>Queues it in the transaction that attaches the store; the work itself comes after it, so that connecting never waits for it.</summary>
    Task QueueAsync(ConsoleDb db, StoreId store, CancellationToken cancellationToken);
}
