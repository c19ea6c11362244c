namespace TenantConsole.Core.Platform.Sync;

/// <summary>The kinds of runs that read a store's objects.</summary>
public static class SyncRuns
{
    /// <summary>A store's orders.</summary>
    public const string Orders = "orders.sync";

    /// <summary>All other kinds of a store, one after the other.</summary>
    public const string Store = "store.sync";

    /// <summary>A store's counts, ours against the platform's.</summary>
    public const string Compare = "store.compare";
}
