// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
namespace TenantConsole.TikTokShop.Finance;

/// <summary>Known values of <see cref="Payment.Status"/>. The platform may send others: treat those as unknown, never as an error.</summary>
public static class PaymentStatuses
{
    /// <summary><c>PAID</c>.</summary>
    public const string Paid = "PAID";

    /// <summary><c>FAILED</c>.</summary>
    public const string Failed = "FAILED";

    /// <summary><c>PROCESSING</c>.</summary>
    public const string Processing = "PROCESSING";

    /// <summary>All known values.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Paid, Failed, Processing];
}
