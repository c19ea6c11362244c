using TenantConsole.Core.Tenancy;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Orders;

/// <summary>One line of the list; no personal data.</summary>
public sealed record OrderRow
{
    /// <summary>The store.</summary>
    public required StoreId Store { get; init; }

    /// <summary>The platform's id.</summary>
    public required string OrderId { get; init; }

    /// <summary>When it was placed.</summary>
    public required DateTimeOffset PlacedAt { get; init; }

    /// <summary>The day, in the store's zone.</summary>
    public required DateOnly PlacedOn { get; init; }

    /// <summary>The platform's status.</summary>
    public required string Status { get; init; }

    /// <summary>Its rank.</summary>
    public required short StatusRank { get; init; }

    /// <summary>What the buyer pays.</summary>
    public required Money Total { get; init; }

    /// <summary>Units.</summary>
    public required int ItemCount { get; init; }

    /// <summary>The first line's title.</summary>
    public string? FirstTitle { get; init; }

    /// <summary>A free sample.</summary>
    public bool IsSample { get; init; }

    /// <summary>Not to be shipped yet.</summary>
    public bool IsOnHold { get; init; }

    /// <summary>The buyer asked to cancel.</summary>
    public bool CancelRequested { get; init; }

    /// <summary>To be ready by then.</summary>
    public DateTimeOffset? ShipBy { get; init; }

    /// <summary>When it was paid.</summary>
    public DateTimeOffset? PaidAt { get; init; }

    /// <summary>The platform's last change.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>The platform's warehouse.</summary>
    public string? WarehouseId { get; init; }
}
