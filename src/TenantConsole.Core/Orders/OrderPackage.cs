using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Orders;

/// <summary>A parcel of an order; a split order has several.</summary>
public sealed class OrderPackage : IStoreRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <inheritdoc />
    public required StoreId StoreId { get; init; }

    /// <summary>The order.</summary>
    public required string OrderId { get; init; }

    /// <summary>The platform's id.</summary>
    public required string PackageId { get; init; }

    /// <summary>Its state, as its lines say it.</summary>
    public string? Status { get; init; }

    /// <summary>Who carries it.</summary>
    public string? Carrier { get; init; }

    /// <summary>The carrier's number.</summary>
    public string? TrackingNumber { get; init; }

    /// <summary>Units in it.</summary>
    public required int ItemCount { get; init; }
}
