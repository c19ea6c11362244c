using System.Text.Json;
using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop.Finance;

public sealed partial class PaymentPage
{
    /// <summary>Reads the data object of an answer; each payment gets its own bytes.</summary>
    /// <exception cref="JsonException">It is no such page.</exception>
    internal static PaymentPage Parse(ReadOnlyMemory<byte> data)
    {
        var page = WireJson.Read(data, FinanceJson.Default.PaymentPage);
        RawItems.Give(page.Payments, data, "payments"u8, (item, raw) => item.Raw = raw);
        return page;
    }
}
