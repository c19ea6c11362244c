// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
namespace TenantConsole.TikTokShop.Returns;

/// <summary>Known values of <see cref="ReturnRejection.Decision"/>. The platform may send others: treat those as unknown, never as an error.</summary>
public static class ReturnRefusals
{
    /// <summary><c>REJECT_REFUND</c>.</summary>
    public const string RejectRefund = "REJECT_REFUND";

    /// <summary><c>REJECT_RETURN</c>.</summary>
    public const string RejectReturn = "REJECT_RETURN";

    /// <summary><c>REJECT_RECEIVED_PACKAGE</c>.</summary>
    public const string RejectReceivedPackage = "REJECT_RECEIVED_PACKAGE";

    /// <summary><c>REJECT_REPLACEMENT</c>.</summary>
    public const string RejectReplacement = "REJECT_REPLACEMENT";

    /// <summary>All known values.</summary>
    public static IReadOnlyList<string> All { get; } =
        [RejectRefund, RejectReturn, RejectReceivedPackage, RejectReplacement];
}
