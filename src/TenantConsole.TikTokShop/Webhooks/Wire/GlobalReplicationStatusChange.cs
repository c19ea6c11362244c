// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Global replication status change.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 51, GLOBAL_REPLICATION_STATUS_CHANGE</c>.</remarks>
public sealed partial class GlobalReplicationStatusChange
{
    /// <summary>Source product ID.</summary>
    /// <remarks>Text; at <c>topic 51, GLOBAL_REPLICATION_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("source_product_id")]
    public string? SourceProductId { get; set; }

    /// <summary>Replicated product.</summary>
    /// <remarks>Object; at <c>topic 51, GLOBAL_REPLICATION_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("replicated_product")]
    public ReplicatedProductState? ReplicatedProduct { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
