// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
namespace TenantConsole.TikTokShop.Products;

/// <summary>Known values of <see cref="Product.Status"/>. The platform may send others: treat those as unknown, never as an error.</summary>
public static class ProductStatuses
{
    /// <summary><c>DRAFT</c>.</summary>
    public const string Draft = "DRAFT";

    /// <summary><c>PENDING</c>.</summary>
    public const string Pending = "PENDING";

    /// <summary><c>FAILED</c>.</summary>
    public const string Failed = "FAILED";

    /// <summary><c>ACTIVATE</c>.</summary>
    public const string Activate = "ACTIVATE";

    /// <summary><c>SELLER_DEACTIVATED</c>.</summary>
    public const string SellerDeactivated = "SELLER_DEACTIVATED";

    /// <summary><c>PLATFORM_DEACTIVATED</c>.</summary>
    public const string PlatformDeactivated = "PLATFORM_DEACTIVATED";

    /// <summary><c>FREEZE</c>.</summary>
    public const string Freeze = "FREEZE";

    /// <summary><c>DELETED</c>.</summary>
    public const string Deleted = "DELETED";

    /// <summary>All known values.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Draft, Pending, Failed, Activate, SellerDeactivated, PlatformDeactivated, Freeze, Deleted];
}
