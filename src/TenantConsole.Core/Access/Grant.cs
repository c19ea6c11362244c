using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Access;

/// <summary>A role for a member: on all stores, on a client's stores (new ones included), or on one named store.</summary>
public sealed class Grant : ITenantRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <summary>Its id.</summary>
    public required GrantId Id { get; init; }

    /// <summary>Who gets it.</summary>
    public required MemberId MemberId { get; init; }

    /// <summary>The role's name in this agency.</summary>
    public required string Role { get; init; }

    /// <summary>Limits it to this client's stores.</summary>
    public ClientId? ClientId { get; init; }

    /// <summary>Limits it to this store.</summary>
    public StoreId? StoreId { get; init; }
}
