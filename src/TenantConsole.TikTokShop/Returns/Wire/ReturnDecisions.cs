// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
namespace TenantConsole.TikTokShop.Returns;

/// <summary>Known values of <see cref="ReturnApproval.Decision"/>. The platform may send others: treat those as unknown, never as an error.</summary>
public static class ReturnDecisions
{
    /// <summary><c>APPROVE_REFUND</c>.</summary>
    public const string ApproveRefund = "APPROVE_REFUND";

    /// <summary><c>APPROVE_RETURN</c>.</summary>
    public const string ApproveReturn = "APPROVE_RETURN";

    /// <summary><c>APPROVE_RECEIVED_PACKAGE</c>.</summary>
    public const string ApproveReceivedPackage = "APPROVE_RECEIVED_PACKAGE";

    /// <summary><c>APPROVE_REPLACEMENT</c>.</summary>
    public const string ApproveReplacement = "APPROVE_REPLACEMENT";

    /// <summary><c>ISSUE_REPLACEMENT_REFUND</c>.</summary>
    public const string IssueReplacementRefund = "ISSUE_REPLACEMENT_REFUND";

    /// <summary><c>OFFER_PARTIAL_REFUND</c>.</summary>
    public const string OfferPartialRefund = "OFFER_PARTIAL_REFUND";

    /// <summary>All known values.</summary>
    public static IReadOnlyList<string> All { get; } =
        [ApproveRefund, ApproveReturn, ApproveReceivedPackage, ApproveReplacement, IssueReplacementRefund, OfferPartialRefund];
}
