// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
namespace TenantConsole.TikTokShop.Returns;

/// <summary>Known values of <see cref="ReturnOrder.ReturnType"/>. The platform may send others: treat those as unknown, never as an error.</summary>
public static class ReturnTypes
{
    /// <summary><c>REFUND</c>.</summary>
    public const string Refund = "REFUND";

    /// <summary><c>RETURN_AND_REFUND</c>.</summary>
    public const string ReturnAndRefund = "RETURN_AND_REFUND";

    /// <summary><c>REPLACEMENT</c>.</summary>
    public const string Replacement = "REPLACEMENT";

    /// <summary>All known values.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Refund, ReturnAndRefund, Replacement];
}
