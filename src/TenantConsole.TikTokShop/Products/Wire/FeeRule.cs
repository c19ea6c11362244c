// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Products;

/// <summary>Fee rule.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /product/202309/categories/{category_id}/rules</c>.</remarks>
public sealed partial class FeeRule
{
    /// <summary>Type: <c>PFAND</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>Is required: yes or no.</summary>
    /// <remarks>True or false; in 202309.</remarks>
    [JsonPropertyName("is_required")]
    public bool? IsRequired { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
