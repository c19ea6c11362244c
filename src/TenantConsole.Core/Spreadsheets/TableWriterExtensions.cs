using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Spreadsheets;

/// <summary>Cells made from the platform's values.</summary>
public static class TableWriterExtensions
{
    /// <summary>An amount with its currency's decimals. The code itself belongs into a text column beside it, or into the header.</summary>
    public static void Money(this ITableWriter writer, Money? amount) => writer.Money(amount?.Amount, amount?.Currency.MinorDigits ?? 0);
}
