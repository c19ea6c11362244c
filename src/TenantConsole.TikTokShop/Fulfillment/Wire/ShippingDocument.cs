// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Fulfillment;

/// <summary>Shipping document.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /fulfillment/202309/packages/{package_id}/shipping_documents</c>.</remarks>
public sealed partial class ShippingDocument
{
    /// <summary>Doc URL.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("doc_url")]
    public string? DocUrl { get; set; }

    /// <summary>Tracking number.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("tracking_number")]
    public string? TrackingNumber { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
