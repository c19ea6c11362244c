// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
namespace TenantConsole.TikTokShop.Fulfillment;

/// <summary>Known values of <see cref="Package.Status"/>. The platform may send others: treat those as unknown, never as an error.</summary>
public static class PackageStatuses
{
    /// <summary><c>PROCESSING</c>.</summary>
    public const string Processing = "PROCESSING";

    /// <summary><c>FULFILLING</c>.</summary>
    public const string Fulfilling = "FULFILLING";

    /// <summary><c>COMPLETED</c>.</summary>
    public const string Completed = "COMPLETED";

    /// <summary><c>CANCELLED</c>.</summary>
    public const string Cancelled = "CANCELLED";

    /// <summary>All known values.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Processing, Fulfilling, Completed, Cancelled];
}
