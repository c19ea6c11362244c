// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
namespace TenantConsole.TikTokShop.Returns;

/// <summary>Known values of <see cref="Cancellation.CancelStatus"/>. The platform may send others: treat those as unknown, never as an error.</summary>
public static class CancellationStatuses
{
    /// <summary><c>CANCELLATION_REQUEST_PENDING</c>.</summary>
    public const string CancellationRequestPending = "CANCELLATION_REQUEST_PENDING";

    /// <summary><c>CANCELLATION_REQUEST_SUCCESS</c>.</summary>
    public const string CancellationRequestSuccess = "CANCELLATION_REQUEST_SUCCESS";

    /// <summary><c>CANCELLATION_REQUEST_CANCELLED</c>.</summary>
    public const string CancellationRequestCancelled = "CANCELLATION_REQUEST_CANCELLED";

    /// <summary><c>CANCELLATION_REQUEST_COMPLETE</c>.</summary>
    public const string CancellationRequestComplete = "CANCELLATION_REQUEST_COMPLETE";

    /// <summary>All known values.</summary>
    public static IReadOnlyList<string> All { get; } =
        [CancellationRequestPending, CancellationRequestSuccess, CancellationRequestCancelled, CancellationRequestComplete];
}
