using System.Text.Json;
using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop.Affiliate;

public sealed partial class AffiliateOrderPage
{
    /// <summary>Reads the data object of an answer; each order gets its own bytes.</summary>
    /// <exception cref="JsonException">It is no such page.</exception>
    internal static AffiliateOrderPage Parse(ReadOnlyMemory<byte> data)
    {
        var page = WireJson.Read(data, AffiliateJson.Default.AffiliateOrderPage);
        RawItems.Give(page.Orders, data, "orders"u8, (item, raw) => item.Raw = raw);
        return page;
    }
}
