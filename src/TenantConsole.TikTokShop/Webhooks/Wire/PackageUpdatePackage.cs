// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Package update package.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 4, PACKAGE_UPDATE</c>.</remarks>
public sealed partial class PackageUpdatePackage
{
    /// <summary>Package ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; at <c>topic 4, PACKAGE_UPDATE</c>.</remarks>
    [JsonPropertyName("package_id")]
    public PackageId? PackageId { get; set; }

    /// <summary>Order ID list.</summary>
    /// <remarks>List of id, digits in a text; at <c>topic 4, PACKAGE_UPDATE</c>.</remarks>
    [JsonPropertyName("order_id_list")]
    public List<OrderId>? OrderIdList { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
