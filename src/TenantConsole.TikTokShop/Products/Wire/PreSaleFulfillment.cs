// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Pre sale fulfillment.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /product/202309/products/{product_id}</c>; <c>POST /product/202309/products</c>; <c>POST /product/202502/products/search</c>; <c>POST /product/202509/products/{product_id}/partial_edit</c>; <c>PUT /product/202509/products/{product_id}</c>.</remarks>
public sealed partial class PreSaleFulfillment
{
    /// <summary>Handling duration days.</summary>
    /// <remarks>Whole number; known values <c>MADE_TO_ORDER</c>, <c>CUSTOM</c>, <c>PRE_ORDER</c>; in 202309, 202502, 202509.</remarks>
    [JsonPropertyName("handling_duration_days")]
    public int? HandlingDurationDays { get; set; }

    /// <summary>Release date: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202309, 202502, 202509.</remarks>
    [JsonPropertyName("release_date")]
    public DateTimeOffset? ReleaseDate { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
