// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
namespace TenantConsole.TikTokShop.Returns;

/// <summary>Known values of <see cref="ReturnOrder.ReturnStatus"/>. The platform may send others: treat those as unknown, never as an error.</summary>
public static class ReturnStatuses
{
    /// <summary><c>RETURN_OR_REFUND_REQUEST_PENDING</c>.</summary>
    public const string ReturnOrRefundRequestPending = "RETURN_OR_REFUND_REQUEST_PENDING";

    /// <summary><c>REFUND_OR_RETURN_REQUEST_REJECT</c>.</summary>
    public const string RefundOrReturnRequestReject = "REFUND_OR_RETURN_REQUEST_REJECT";

    /// <summary><c>AWAITING_BUYER_SHIP</c>.</summary>
    public const string AwaitingBuyerShip = "AWAITING_BUYER_SHIP";

    /// <summary><c>BUYER_SHIPPED_ITEM</c>.</summary>
    public const string BuyerShippedItem = "BUYER_SHIPPED_ITEM";

    /// <summary><c>REJECT_RECEIVE_PACKAGE</c>.</summary>
    public const string RejectReceivePackage = "REJECT_RECEIVE_PACKAGE";

    /// <summary><c>RETURN_OR_REFUND_REQUEST_SUCCESS</c>.</summary>
    public const string ReturnOrRefundRequestSuccess = "RETURN_OR_REFUND_REQUEST_SUCCESS";

    /// <summary><c>RETURN_OR_REFUND_REQUEST_CANCEL</c>.</summary>
    public const string ReturnOrRefundRequestCancel = "RETURN_OR_REFUND_REQUEST_CANCEL";

    /// <summary><c>RETURN_OR_REFUND_REQUEST_COMPLETE</c>.</summary>
    public const string ReturnOrRefundRequestComplete = "RETURN_OR_REFUND_REQUEST_COMPLETE";

    /// <summary><c>REPLACEMENT_REQUEST_PENDING</c>.</summary>
    public const string ReplacementRequestPending = "REPLACEMENT_REQUEST_PENDING";

    /// <summary><c>REPLACEMENT_REQUEST_REJECT</c>.</summary>
    public const string ReplacementRequestReject = "REPLACEMENT_REQUEST_REJECT";

    /// <summary><c>REPLACEMENT_REQUEST_REFUND_SUCCESS</c>.</summary>
    public const string ReplacementRequestRefundSuccess = "REPLACEMENT_REQUEST_REFUND_SUCCESS";

    /// <summary><c>REPLACEMENT_REQUEST_CANCEL</c>.</summary>
    public const string ReplacementRequestCancel = "REPLACEMENT_REQUEST_CANCEL";

    /// <summary><c>REPLACEMENT_REQUEST_COMPLETE</c>.</summary>
    public const string ReplacementRequestComplete = "REPLACEMENT_REQUEST_COMPLETE";

    /// <summary><c>AWAITING_BUYER_RESPONSE</c>.</summary>
    public const string AwaitingBuyerResponse = "AWAITING_BUYER_RESPONSE";

    /// <summary>All known values.</summary>
    public static IReadOnlyList<string> All { get; } =
        [ReturnOrRefundRequestPending, RefundOrReturnRequestReject, AwaitingBuyerShip, BuyerShippedItem, RejectReceivePackage, ReturnOrRefundRequestSuccess, ReturnOrRefundRequestCancel, ReturnOrRefundRequestComplete, ReplacementRequestPending, ReplacementRequestReject, ReplacementRequestRefundSuccess, ReplacementRequestCancel, ReplacementRequestComplete, AwaitingBuyerResponse];
}
