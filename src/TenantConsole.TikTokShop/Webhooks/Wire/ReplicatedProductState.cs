// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Replicated product state.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 51, GLOBAL_REPLICATION_STATUS_CHANGE</c>.</remarks>
public sealed partial class ReplicatedProductState
{
    /// <summary>Product ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; at <c>topic 51, GLOBAL_REPLICATION_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("product_id")]
    public ProductId? ProductId { get; set; }

    /// <summary>Region.</summary>
    /// <remarks>Text; at <c>topic 51, GLOBAL_REPLICATION_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("region")]
    public string? Region { get; set; }

    /// <summary>Result.</summary>
    /// <remarks>Text; at <c>topic 51, GLOBAL_REPLICATION_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("result")]
    public string? Result { get; set; }

    /// <summary>Fail reasons.</summary>
    /// <remarks>List of objects; at <c>topic 51, GLOBAL_REPLICATION_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("fail_reasons")]
    public JsonElement? FailReasons { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
