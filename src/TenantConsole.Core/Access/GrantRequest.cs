using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Access;

/// <summary>A role to be given: on all stores, or on one client's, or on one store (not on both).</summary>
/// <param name="Role">The role's name in the agency.</param>
/// <param name="Client">Limits it to this client's stores.</param>
/// <param name="Store">Limits it to this store.</param>
public sealed record GrantRequest(string Role, ClientId? Client = null, StoreId? Store = null);
