// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Global listing method change.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 52, GLOBAL_LISTING_METHOD_CHANGE</c>.</remarks>
public sealed partial class GlobalListingMethodChange
{
    /// <summary>Global product ID.</summary>
    /// <remarks>Text; at <c>topic 52, GLOBAL_LISTING_METHOD_CHANGE</c>.</remarks>
    [JsonPropertyName("global_product_id")]
    public string? GlobalProductId { get; set; }

    /// <summary>Local product ID.</summary>
    /// <remarks>List of id, digits in a text; at <c>topic 52, GLOBAL_LISTING_METHOD_CHANGE</c>.</remarks>
    [JsonPropertyName("local_product_id")]
    public List<ProductId>? LocalProductId { get; set; }

    /// <summary>Listing method.</summary>
    /// <remarks>Text; at <c>topic 52, GLOBAL_LISTING_METHOD_CHANGE</c>.</remarks>
    [JsonPropertyName("listing_method")]
    public string? ListingMethod { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
