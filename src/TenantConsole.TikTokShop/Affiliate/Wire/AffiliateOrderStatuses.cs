// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Known values of <see cref="AffiliateOrder.Status"/>. The platform may send others: treat those as unknown, never as an error.</summary>
public static class AffiliateOrderStatuses
{
    /// <summary><c>ALL</c>.</summary>
    public const string Any = "ALL";

    /// <summary><c>PROCESSING</c>.</summary>
    public const string Processing = "PROCESSING";

    /// <summary><c>COMPLETED</c>.</summary>
    public const string Completed = "COMPLETED";

    /// <summary><c>CANCELLED</c>.</summary>
    public const string Cancelled = "CANCELLED";

    /// <summary><c>FROZEN</c>.</summary>
    public const string Frozen = "FROZEN";

    /// <summary><c>DEDUCTED</c>.</summary>
    public const string Deducted = "DEDUCTED";

    /// <summary>All known values.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Any, Processing, Completed, Cancelled, Frozen, Deducted];
}
