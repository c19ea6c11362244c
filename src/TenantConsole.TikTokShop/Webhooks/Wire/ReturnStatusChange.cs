// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Return status change.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 12, RETURN_STATUS_CHANGE</c>.</remarks>
public sealed partial class ReturnStatusChange
{
    /// <summary>Order ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; at <c>topic 12, RETURN_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("order_id")]
    public OrderId? OrderId { get; set; }

    /// <summary>Return role: <c>BUYER</c>, <c>SELLER</c>, <c>SYSTEM</c>; others may come.</summary>
    /// <remarks>Text; at <c>topic 12, RETURN_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("return_role")]
    public string? ReturnRole { get; set; }

    /// <summary>Return type: <c>REFUND</c>, <c>RETURN_AND_REFUND</c>, <c>REPLACEMENT</c>; others may come.</summary>
    /// <remarks>Text; at <c>topic 12, RETURN_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("return_type")]
    public string? ReturnType { get; set; }

    /// <summary>Return status.</summary>
    /// <remarks>Text; at <c>topic 12, RETURN_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("return_status")]
    public string? ReturnStatus { get; set; }

    /// <summary>Return ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; at <c>topic 12, RETURN_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("return_id")]
    public ReturnId? ReturnId { get; set; }

    /// <summary>Create time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; at <c>topic 12, RETURN_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("create_time")]
    public DateTimeOffset? CreateTime { get; set; }

    /// <summary>Update time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; at <c>topic 12, RETURN_STATUS_CHANGE</c>.</remarks>
    [JsonPropertyName("update_time")]
    public DateTimeOffset? UpdateTime { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
