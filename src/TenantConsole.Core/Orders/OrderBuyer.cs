using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Tenancy.People;

namespace TenantConsole.Core.Orders;

/// <summary>
/// Who bought it and where it goes: the only place of it, encrypted under the person's own key. Read by
/// <c>RevealBuyer</c> alone, which leaves an entry in the trail.
/// </summary>
public sealed class OrderBuyer : IStoreRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <inheritdoc />
    public required StoreId StoreId { get; init; }

    /// <summary>The order.</summary>
    public required string OrderId { get; init; }

    /// <summary>Whose key it needs.</summary>
    public required PersonId PersonId { get; init; }

    /// <summary>A <see cref="BuyerDetails"/> as JSON, encrypted.</summary>
    public required byte[] Details { get; init; }
}
