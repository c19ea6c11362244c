using System.Text.Json;
using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop.Returns;

public sealed partial class ReturnPage
{
    /// <summary>Reads the data object of an answer; each return gets its own bytes.</summary>
    /// <exception cref="JsonException">It is no such page.</exception>
    internal static ReturnPage Parse(ReadOnlyMemory<byte> data)
    {
        var page = WireJson.Read(data, ReturnsJson.Default.ReturnPage);
        RawItems.Give(page.Returns, data, "return_orders"u8, (item, raw) => item.Raw = raw);
        return page;
    }
}
