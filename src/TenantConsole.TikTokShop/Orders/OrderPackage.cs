using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop;

/// <summary>A package of an order.</summary>
/// <remarks>Filled by the serialiser; it prints no content, since that would put buyers into logs. Source: section 7.2 of our facts.</remarks>
public sealed class OrderPackage
{
    /// <summary>The package.</summary>
    [JsonPropertyName("id")]
    public PackageId? Id { get; set; }

    /// <summary>Fields that the client does not know yet.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
