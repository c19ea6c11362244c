// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Events;

/// <summary>Shop webhooks data.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /event/202309/webhooks</c>.</remarks>
internal sealed partial class ShopWebhooksData
{
    /// <summary>Webhooks.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("webhooks")]
    public List<ShopWebhook>? Webhooks { get; set; }

    /// <summary>How many there are on all pages together, if the platform says.</summary>
    /// <remarks>Whole number; in 202309.</remarks>
    [JsonPropertyName("total_count")]
    public int? TotalCount { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
