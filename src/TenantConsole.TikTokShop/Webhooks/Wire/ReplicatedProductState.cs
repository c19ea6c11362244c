// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Replicated product state.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 51, GLOBAL_REPLICATION_STATUS_CHANGE</c>.</remarks>
public sealed partial class ReplicatedProductState
{
    /// <summary>Product ID: digits in a text.</summary>
    [JsonPropertyName("product_id")]
    public ProductId? ProductId { get; set; }

    /// <summary>Region.</summary>
    [JsonPropertyName("region")]
    public string? Region { get; set; }

    /// <summary>Result.</summary>
    [JsonPropertyName("result")]
    public string? Result { get; set; }

    /// <summary>Fail reasons.</summary>
    [JsonPropertyName("fail_reasons")]
    public JsonElement? FailReasons { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
