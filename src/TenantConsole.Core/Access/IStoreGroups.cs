using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Access;

/// <summary>Which stores an agency has, and for whom: asked by the Stores module, so that a grant on a client reaches its new stores too.</summary>
public interface IStoreGroups
{
    /// <summary>All stores of the agency, by name.</summary>
    Task<IReadOnlyList<GroupedStore>> ListAsync(TenantId tenant, CancellationToken cancellationToken);
}

/// <summary>A store as grants see it.</summary>
/// <param name="Store">Its id.</param>
/// <param name="Client">The client it belongs to.</param>
/// <param name="Name">Its name.</param>
public sealed record GroupedStore(StoreId Store, ClientId Client, string Name);
