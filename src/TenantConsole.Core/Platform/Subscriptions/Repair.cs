namespace TenantConsole.Core.Platform.Subscriptions;

/// <summary>What a look at a store's subscriptions sets right.</summary>
public enum Repair
{
    /// <summary>What has no address: nobody wanted anything else.</summary>
    Missing,

    /// <summary>Also what is sent elsewhere: a person asked for it.</summary>
    Everything,
}
