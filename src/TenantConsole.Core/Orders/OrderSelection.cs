using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Orders;

/// <summary>A filter after the questions that need the database: which stores it means for this actor, and where its text leads.</summary>
/// <param name="Tenant">The agency.</param>
/// <param name="Stores">The stores; null for all of the agency.</param>
/// <param name="Ranks">The status ranks.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Skus">The SKUs that the text leads to; null when there is no text or it is <see cref="Broad"/>.</param>
/// <param name="Orders">The order ids that the text is the beginning of, or that were picked; null when there is no text.</param>
internal sealed record OrderSelection(
    TenantId Tenant, Guid[]? Stores, short[] Ranks, DateOnly? From, DateOnly? To, string[]? Skus, (Guid Store, string OrderId)[]? Orders)
{
    /// <summary>A text that leads to too much to be merged: the list is walked in its order, and each order asked.</summary>
    public BroadText? Broad { get; init; }

    /// <summary>To be shipped after the first moment (any, when it is null) and up to the second; null when that does not count.</summary>
    public (DateTimeOffset? After, DateTimeOffset Until)? ShipBy { get; init; }

    /// <summary>Days of the period that lie outside of these stores' own: where "the last days" are other dates than elsewhere.</summary>
    public IReadOnlyList<(Guid[] Stores, DateOnly[] Days)> Outside { get; init; } = [];

    /// <summary>True when no order can be meant.</summary>
    public bool IsEmpty => Stores is { Length: 0 } || Ranks.Length == 0 || (Skus is { Length: 0 } && Orders is { Length: 0 });

    public bool HasText => Skus is not null;

    public bool HasDates => From is not null || To is not null;

    /// <summary>Where a broad text leads.</summary>
    /// <param name="Skus">The SKUs; may be none.</param>
    /// <param name="OrderFrom">The first order id that is meant; null when the text is no order id.</param>
    /// <param name="OrderBefore">The first order id after those.</param>
    internal sealed record BroadText(string[] Skus, string? OrderFrom, string? OrderBefore);
}
