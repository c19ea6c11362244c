// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Fulfillment;

/// <summary>Combinable package.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /fulfillment/202309/combinable_packages/search</c>; <c>POST /fulfillment/202309/packages/combine</c>; <c>POST /fulfillment/202309/packages/{package_id}/uncombine</c>.</remarks>
public sealed partial class CombinablePackage
{
    /// <summary>ID.</summary>
    /// <remarks>Text; required at <c>POST /fulfillment/202309/packages/combine</c>; in 202309.</remarks>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>Order IDs.</summary>
    /// <remarks>List of id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("order_ids")]
    public List<OrderId>? OrderIds { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
