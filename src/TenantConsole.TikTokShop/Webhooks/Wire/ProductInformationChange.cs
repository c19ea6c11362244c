// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Product information change.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 15, PRODUCT_INFORMATION_CHANGE</c>.</remarks>
public sealed partial class ProductInformationChange
{
    /// <summary>Product ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; at <c>topic 15, PRODUCT_INFORMATION_CHANGE</c>.</remarks>
    [JsonPropertyName("product_id")]
    public ProductId? ProductId { get; set; }

    /// <summary>Change source: <c>SELLER_CENTER</c>, <c>OPEN_API</c>; others may come.</summary>
    /// <remarks>Text; at <c>topic 15, PRODUCT_INFORMATION_CHANGE</c>.</remarks>
    [JsonPropertyName("change_source")]
    public string? ChangeSource { get; set; }

    /// <summary>Changed fields.</summary>
    /// <remarks>List of text; at <c>topic 15, PRODUCT_INFORMATION_CHANGE</c>.</remarks>
    [JsonPropertyName("changed_fields")]
    public List<string>? ChangedFields { get; set; }

    /// <summary>Update time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; at <c>topic 15, PRODUCT_INFORMATION_CHANGE</c>.</remarks>
    [JsonPropertyName("update_time")]
    public DateTimeOffset? UpdateTime { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
