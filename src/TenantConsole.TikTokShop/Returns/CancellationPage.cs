using System.Text.Json;
using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop.Returns;

public sealed partial class CancellationPage
{
    /// <summary>Reads the data object of an answer; each cancellation gets its own bytes.</summary>
    /// <exception cref="JsonException">It is no such page.</exception>
    internal static CancellationPage Parse(ReadOnlyMemory<byte> data)
    {
        var page = WireJson.Read(data, ReturnsJson.Default.CancellationPage);
        RawItems.Give(page.Cancellations, data, "cancellations"u8, (item, raw) => item.Raw = raw);
        return page;
    }
}
