// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Known values of <see cref="SampleApplication.Status"/>. The platform may send others: treat those as unknown, never as an error.</summary>
public static class SampleStatuses
{
    /// <summary><c>PENDING</c>.</summary>
    public const string Pending = "PENDING";

    /// <summary><c>AWAITING_SHIPMENT</c>.</summary>
    public const string AwaitingShipment = "AWAITING_SHIPMENT";

    /// <summary><c>SHIPPED</c>.</summary>
    public const string Shipped = "SHIPPED";

    /// <summary><c>CONTENT_PENDING</c>.</summary>
    public const string ContentPending = "CONTENT_PENDING";

    /// <summary><c>COMPLETED</c>.</summary>
    public const string Completed = "COMPLETED";

    /// <summary><c>REJECT_CANCELLED</c>.</summary>
    public const string RejectCancelled = "REJECT_CANCELLED";

    /// <summary><c>OVERDUE_CANCELLED</c>.</summary>
    public const string OverdueCancelled = "OVERDUE_CANCELLED";

    /// <summary><c>UNFULFILL_CANCELLED</c>.</summary>
    public const string UnfulfillCancelled = "UNFULFILL_CANCELLED";

    /// <summary><c>DEL_OPEN_COLLAB</c>.</summary>
    public const string DelOpenCollab = "DEL_OPEN_COLLAB";

    /// <summary><c>SELLER_NOT_SHIP_CANCELLED</c>.</summary>
    public const string SellerNotShipCancelled = "SELLER_NOT_SHIP_CANCELLED";

    /// <summary><c>WITHDRAW_CANCELLED</c>.</summary>
    public const string WithdrawCancelled = "WITHDRAW_CANCELLED";

    /// <summary><c>UNFULFILLABLE_CANCELLED</c>.</summary>
    public const string UnfulfillableCancelled = "UNFULFILLABLE_CANCELLED";

    /// <summary><c>OPS_CANCELLED</c>.</summary>
    public const string OpsCancelled = "OPS_CANCELLED";

    /// <summary><c>OPS_FAILED</c>.</summary>
    public const string OpsFailed = "OPS_FAILED";

    /// <summary><c>OPS_COMPLETED</c>.</summary>
    public const string OpsCompleted = "OPS_COMPLETED";

    /// <summary>All known values.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Pending, AwaitingShipment, Shipped, ContentPending, Completed, RejectCancelled, OverdueCancelled, UnfulfillCancelled, DelOpenCollab, SellerNotShipCancelled, WithdrawCancelled, UnfulfillableCancelled, OpsCancelled, OpsFailed, OpsCompleted];
}
