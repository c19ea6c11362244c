using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Stores;

/// <summary>A shop that a consent covers, as it can be chosen.</summary>
/// <param name="ShopId">The platform's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Market">Its market.</param>
/// <param name="Code">Its short code.</param>
/// <param name="Choice">Whether it can be attached.</param>
/// <param name="Store">Our store, when it is one of this agency's.</param>
public sealed record ConnectedShop(string ShopId, string Name, string Market, string Code, ShopChoice Choice, StoreId? Store);

/// <summary>Whether a shop can be attached.</summary>
public enum ShopChoice
{
    /// <summary>It can.</summary>
    Free,

    /// <summary>It is a connected store of this agency already.</summary>
    Attached,

    /// <summary>It was a store of this agency and can be attached again, with its history.</summary>
    Disconnected,

    /// <summary>Another agency of this installation has it.</summary>
    Taken,
}
