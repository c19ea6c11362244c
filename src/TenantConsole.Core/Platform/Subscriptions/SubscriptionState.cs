namespace TenantConsole.Core.Platform.Subscriptions;

/// <summary>How a topic of a store stands at the platform.</summary>
public enum SubscriptionState
{
    /// <summary>It is sent to this installation.</summary>
    Good,

    /// <summary>The store has no address of its own for it: what is set for the app in Partner Center counts, which nobody but Partner Center can tell.</summary>
    Missing,

    /// <summary>It is sent to somewhere else.</summary>
    Wrong,
}
