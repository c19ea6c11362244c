// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Seller deauthorization.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 6, SELLER_DEAUTHORIZATION</c>.</remarks>
public sealed partial class SellerDeauthorization
{
    /// <summary>Message.</summary>
    /// <remarks>Text; at <c>topic 6, SELLER_DEAUTHORIZATION</c>.</remarks>
    [JsonPropertyName("message")]
    public string? Message { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
