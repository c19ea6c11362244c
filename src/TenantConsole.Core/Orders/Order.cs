using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Orders;

/// <summary>
/// One buyer's order in one store, as the platform last told it. Written only by <see cref="OrdersStep"/>; holds nothing about the person
/// but the id under which <see cref="OrderBuyer"/> keeps their data encrypted.
/// </summary>
public sealed class Order : IStoreRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <inheritdoc />
    public required StoreId StoreId { get; init; }

    /// <summary>The platform's id, digits.</summary>
    public required string OrderId { get; init; }

    /// <summary>When the buyer placed it.</summary>
    public required DateTimeOffset PlacedAt { get; init; }

    /// <summary>The calendar day of <see cref="PlacedAt"/> in the store's time zone.</summary>
    public required DateOnly PlacedOn { get; init; }

    /// <summary>When it was paid; null before.</summary>
    public DateTimeOffset? PaidAt { get; init; }

    /// <summary>The platform's version of this row: an older one never overwrites it.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>The platform's status, in its own spelling; one that we do not know stays as it came.</summary>
    public required string Status { get; init; }

    /// <summary>Where the status stands in an order's life (<see cref="OrderStatus.RankOf"/>).</summary>
    public required short StatusRank { get; init; }

    /// <summary>ISO 4217, of all amounts below.</summary>
    public required string Currency { get; init; }

    /// <summary>What the buyer pays in all.</summary>
    public required decimal Total { get; init; }

    /// <summary>Ten-thousandths of <see cref="Total"/>, made by the database: behind row-level security only an integer may be an index condition.</summary>
    public long TotalMinor { get; private set; }

    /// <summary>The goods after discounts; null when the platform did not say.</summary>
    public decimal? SubTotal { get; init; }

    /// <summary>The goods before discounts.</summary>
    public decimal? ListPrice { get; init; }

    /// <summary>What the seller took off the goods.</summary>
    public decimal? SellerDiscount { get; init; }

    /// <summary>What the platform took off the goods.</summary>
    public decimal? PlatformDiscount { get; init; }

    /// <summary>What the buyer pays for shipping.</summary>
    public decimal? Shipping { get; init; }

    /// <summary>Shipping before discounts.</summary>
    public decimal? ListShipping { get; init; }

    /// <summary>What the seller took off shipping, shared discounts included.</summary>
    public decimal? ShippingSellerDiscount { get; init; }

    /// <summary>What the platform took off shipping.</summary>
    public decimal? ShippingPlatformDiscount { get; init; }

    /// <summary>Taxes that stand beside the price.</summary>
    public decimal? Tax { get; init; }

    /// <summary>All further fees of a market in one sum: retail delivery, small order, handling, insurance, service.</summary>
    public decimal? Fees { get; init; }

    /// <summary>Units: the platform has a line for each.</summary>
    public required int ItemCount { get; init; }

    /// <summary>The title of the first line, for lists.</summary>
    public string? FirstTitle { get; init; }

    /// <summary>A free sample for a creator.</summary>
    public bool IsSample { get; init; }

    /// <summary>Paid, but not to be shipped yet.</summary>
    public bool IsOnHold { get; init; }

    /// <summary>The buyer asked to cancel it.</summary>
    public bool CancelRequested { get; init; }

    /// <summary>To be ready for shipment by then (the platform's <c>rts_sla_time</c>).</summary>
    public DateTimeOffset? ShipBy { get; init; }

    /// <summary>To be handed to the carrier by then (<c>tts_sla_time</c>).</summary>
    public DateTimeOffset? HandOverBy { get; init; }

    /// <summary>When it was ready for shipment.</summary>
    public DateTimeOffset? ReadyAt { get; init; }

    /// <summary>When the carrier took it.</summary>
    public DateTimeOffset? CollectedAt { get; init; }

    /// <summary>When it arrived.</summary>
    public DateTimeOffset? DeliveredAt { get; init; }

    /// <summary>When it was cancelled.</summary>
    public DateTimeOffset? CancelledAt { get; init; }

    /// <summary>Why, as the platform says it.</summary>
    public string? CancelReason { get; init; }

    /// <summary>Who: <c>SELLER</c>, <c>BUYER</c>, <c>SYSTEM</c>.</summary>
    public string? CancelledBy { get; init; }

    /// <summary>The platform's warehouse.</summary>
    public string? WarehouseId { get; init; }

    /// <summary>Who ships: <c>FULFILLMENT_BY_SELLER</c> and others.</summary>
    public string? FulfillmentType { get; init; }

    /// <summary>Whose labels: <c>TIKTOK</c>, <c>SELLER</c>.</summary>
    public string? ShippingType { get; init; }

    /// <summary>How it was paid, in the platform's words.</summary>
    public string? PaymentMethod { get; init; }
}
