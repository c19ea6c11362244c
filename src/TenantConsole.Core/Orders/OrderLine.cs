using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Orders;

/// <summary>One unit of an order: three of the same SKU are three lines (the platform has no quantity).</summary>
public sealed class OrderLine : IStoreRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <inheritdoc />
    public required StoreId StoreId { get; init; }

    /// <summary>The order.</summary>
    public required string OrderId { get; init; }

    /// <summary>The platform's id of the line.</summary>
    public required string LineId { get; init; }

    /// <summary>Its place in the order, from 0.</summary>
    public required short Position { get; init; }

    /// <summary>The platform's SKU.</summary>
    public string? SkuId { get; init; }

    /// <summary>The platform's product.</summary>
    public string? ProductId { get; init; }

    /// <summary>The product's title when it was bought.</summary>
    public string? Title { get; init; }

    /// <summary>The variant.</summary>
    public string? SkuName { get; init; }

    /// <summary>The seller's own code.</summary>
    public string? SellerSku { get; init; }

    /// <summary>ISO 4217.</summary>
    public required string Currency { get; init; }

    /// <summary>Before discounts.</summary>
    public decimal? ListPrice { get; init; }

    /// <summary>What the buyer pays for it.</summary>
    public decimal? SalePrice { get; init; }

    /// <summary>What the seller took off.</summary>
    public decimal? SellerDiscount { get; init; }

    /// <summary>What the platform took off.</summary>
    public decimal? PlatformDiscount { get; init; }

    /// <summary>The line's own status.</summary>
    public string? Status { get; init; }

    /// <summary>The package that it is in.</summary>
    public string? PackageId { get; init; }

    /// <summary>A gift.</summary>
    public bool IsGift { get; init; }

    /// <summary>
    /// True on the first line of each SKU in an order. The three columns below are the order's own, repeated here so that "orders with this
    /// SKU" is a range of an index in every sort; only leading lines are in that index, so an order is found once.
    /// </summary>
    public bool Leads { get; init; }

    /// <summary>The order's.</summary>
    public required DateTimeOffset PlacedAt { get; init; }

    /// <summary>The order's.</summary>
    public required DateOnly PlacedOn { get; init; }

    /// <summary>The order's.</summary>
    public required short StatusRank { get; init; }

    /// <summary>The order's total in ten-thousandths.</summary>
    public required long TotalMinor { get; init; }
}
