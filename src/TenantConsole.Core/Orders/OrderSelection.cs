using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Orders;

/// <summary>A filter after the questions that need the database: which stores it means for this actor, and where its text leads.</summary>
/// <param name="Tenant">The agency.</param>
/// <param name="Stores">The stores; null for all of the agency.</param>
/// <param name="Ranks">The status ranks.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Skus">The SKUs that the text leads to; null when there is no text.</param>
/// <param name="Orders">The order ids that the text is the beginning of; null when there is no text.</param>
internal sealed record OrderSelection(
    TenantId Tenant, Guid[]? Stores, short[] Ranks, DateOnly? From, DateOnly? To, string[]? Skus, (Guid Store, string OrderId)[]? Orders)
{
    /// <summary>True when no order can be meant.</summary>
    public bool IsEmpty => Stores is { Length: 0 } || (Skus is { Length: 0 } && Orders is { Length: 0 });

    public bool HasText => Skus is not null;

    public bool HasDates => From is not null || To is not null;
}
