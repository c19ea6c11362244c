namespace TenantConsole.TikTokShop.Returns;

/// <summary>Returns, refunds and cancellations. What decides carries an idempotency key, so that a repeat is safe.</summary>
public static class ReturnEndpoints
{
    /// <summary>Returns by filter, page by page. A POST that only reads.</summary>
    public static readonly Endpoint Search = new(
        "returns.search", HttpMethod.Post, "/return_refund/{version}/returns/search", "202309", EndpointCipher.Shop, EndpointRepeat.Safe, "Search Returns");

    /// <summary>What happened to a return, step by step.</summary>
    public static readonly Endpoint GetRecords = new(
        "returns.records", HttpMethod.Get, "/return_refund/{version}/returns/{return_id}/records", "202309",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Get Return Records");

    /// <summary>Grants what the buyer asks.</summary>
    public static readonly Endpoint Approve = new(
        "returns.approve", HttpMethod.Post, "/return_refund/{version}/returns/{return_id}/approve", "202309",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Approve Return");

    /// <summary>Refuses it, with a reason.</summary>
    public static readonly Endpoint Reject = new(
        "returns.reject", HttpMethod.Post, "/return_refund/{version}/returns/{return_id}/reject", "202309",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Reject Return");

    /// <summary>The reasons that a refusal may give.</summary>
    public static readonly Endpoint GetRejectReasons = new(
        "returns.reject_reasons", HttpMethod.Get, "/return_refund/{version}/reject_reasons", "202309",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Get Reject Reasons");

    /// <summary>The seller starts a return.</summary>
    public static readonly Endpoint Create = new(
        "returns.create", HttpMethod.Post, "/return_refund/{version}/returns", "202309", EndpointCipher.Shop, EndpointRepeat.Safe, "Create Return");

    /// <summary>What a refund would come to. A POST that only reads.</summary>
    public static readonly Endpoint CalculateRefund = new(
        "returns.calculate_refund", HttpMethod.Post, "/return_refund/{version}/refunds/calculate", "202309",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Calculate Refund");

    /// <summary>What can still be asked for an order.</summary>
    public static readonly Endpoint GetEligibility = new(
        "returns.eligibility", HttpMethod.Get, "/return_refund/{version}/orders/{order_id}/aftersale_eligibility", "202309",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Get Aftersale Eligibility");

    /// <summary>Cancellations by filter, page by page. A POST that only reads.</summary>
    public static readonly Endpoint SearchCancellations = new(
        "cancellations.search", HttpMethod.Post, "/return_refund/{version}/cancellations/search", "202309",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Search Cancellations");

    /// <summary>The seller cancels an order or lines of it.</summary>
    public static readonly Endpoint Cancel = new(
        "cancellations.create", HttpMethod.Post, "/return_refund/{version}/cancellations", "202309", EndpointCipher.Shop, EndpointRepeat.Unsafe, "Cancel Order");

    /// <summary>Grants a buyer's cancellation.</summary>
    public static readonly Endpoint ApproveCancellation = new(
        "cancellations.approve", HttpMethod.Post, "/return_refund/{version}/cancellations/{cancel_id}/approve", "202309",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Approve Cancellation");

    /// <summary>Refuses it, with a reason.</summary>
    public static readonly Endpoint RejectCancellation = new(
        "cancellations.reject", HttpMethod.Post, "/return_refund/{version}/cancellations/{cancel_id}/reject", "202309",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Reject Cancellation");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Endpoint> All { get; } =
    [
        Search, GetRecords, Approve, Reject, GetRejectReasons, Create, CalculateRefund, GetEligibility, SearchCancellations, Cancel,
        ApproveCancellation, RejectCancellation,
    ];
}
