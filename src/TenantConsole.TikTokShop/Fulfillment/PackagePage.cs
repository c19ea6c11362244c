using System.Text.Json;
using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop.Fulfillment;

public sealed partial class PackagePage
{
    /// <summary>Reads the data object of an answer; each package gets its own bytes.</summary>
    /// <exception cref="JsonException">It is no such page.</exception>
    internal static PackagePage Parse(ReadOnlyMemory<byte> data)
    {
        var page = WireJson.Read(data, FulfillmentJson.Default.PackagePage);
        RawItems.Give(page.Packages, data, "packages"u8, (item, raw) => item.Raw = raw);
        return page;
    }
}
