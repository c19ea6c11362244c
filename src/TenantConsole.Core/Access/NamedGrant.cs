using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Access;

/// <summary>A role of a person with the names of what it reaches.</summary>
/// <param name="Role">The role's name.</param>
/// <param name="Client">Limited to this client's stores.</param>
/// <param name="Store">Limited to this store.</param>
/// <param name="Name">The client's or the store's name; null on all stores.</param>
public sealed record NamedGrant(string Role, ClientId? Client, StoreId? Store, string? Name)
{
    /// <summary>The grant without names.</summary>
    public GrantRequest Request => new(Role, Client, Store);

    /// <summary>Where, in words: "all stores", "the stores of Aurelia", "Glow Lab".</summary>
    public string Where => Client is not null ? AccessTexts.Say["where.client", Name] : Store is not null ? Name! : AccessTexts.Say["where.all"];

    /// <summary>The whole, in words: "Finance on all stores".</summary>
    public string Words => AccessTexts.Say["grant.words", Role, Where];
}
