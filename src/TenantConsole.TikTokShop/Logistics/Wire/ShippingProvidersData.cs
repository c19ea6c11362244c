// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Logistics;

/// <summary>Shipping providers data.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /logistics/202309/delivery_options/{delivery_option_id}/shipping_providers</c>.</remarks>
internal sealed partial class ShippingProvidersData
{
    /// <summary>Shipping providers.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("shipping_providers")]
    public List<ShippingProvider>? ShippingProviders { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
