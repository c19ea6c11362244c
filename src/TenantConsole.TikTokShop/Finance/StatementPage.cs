using System.Text.Json;
using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop.Finance;

public sealed partial class StatementPage
{
    /// <summary>Reads the data object of an answer; each statement gets its own bytes.</summary>
    /// <exception cref="JsonException">It is no such page.</exception>
    internal static StatementPage Parse(ReadOnlyMemory<byte> data)
    {
        var page = WireJson.Read(data, FinanceJson.Default.StatementPage);
        RawItems.Give(page.Statements, data, "statements"u8, (item, raw) => item.Raw = raw);
        return page;
    }
}
