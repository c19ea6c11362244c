// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
namespace TenantConsole.TikTokShop.Finance;

/// <summary>Known values of <see cref="Withdrawal.Type"/>. The platform may send others: treat those as unknown, never as an error.</summary>
public static class WithdrawalTypes
{
    /// <summary><c>WITHDRAW</c>.</summary>
    public const string Withdraw = "WITHDRAW";

    /// <summary><c>SETTLE</c>.</summary>
    public const string Settle = "SETTLE";

    /// <summary><c>TRANSFER</c>.</summary>
    public const string Transfer = "TRANSFER";

    /// <summary><c>REVERSE</c>.</summary>
    public const string Reverse = "REVERSE";

    /// <summary>All known values.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Withdraw, Settle, Transfer, Reverse];
}
