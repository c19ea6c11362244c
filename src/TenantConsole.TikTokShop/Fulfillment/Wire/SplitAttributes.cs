// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Fulfillment;

/// <summary>Split attributes.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /fulfillment/202309/orders/split_attributes</c>.</remarks>
public sealed partial class SplitAttributes
{
    /// <summary>Order ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("order_id")]
    public OrderId? OrderId { get; set; }

    /// <summary>Can split: yes or no.</summary>
    /// <remarks>True or false; in 202309.</remarks>
    [JsonPropertyName("can_split")]
    public bool? CanSplit { get; set; }

    /// <summary>Reason.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("reason")]
    public string? Reason { get; set; }

    /// <summary>Must split: yes or no.</summary>
    /// <remarks>True or false; in 202309.</remarks>
    [JsonPropertyName("must_split")]
    public bool? MustSplit { get; set; }

    /// <summary>Must split reasons.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("must_split_reasons")]
    public List<MustSplitReason>? MustSplitReasons { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
