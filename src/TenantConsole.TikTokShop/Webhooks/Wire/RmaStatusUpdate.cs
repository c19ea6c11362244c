// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Rma status update.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 65, RMA_STATUS_UPDATE</c>.</remarks>
public sealed partial class RmaStatusUpdate
{
    /// <summary>Rma ID.</summary>
    /// <remarks>Text; at <c>topic 65, RMA_STATUS_UPDATE</c>.</remarks>
    [JsonPropertyName("rma_id")]
    public string? RmaId { get; set; }

    /// <summary>Aftersales request ID.</summary>
    /// <remarks>Text; at <c>topic 65, RMA_STATUS_UPDATE</c>.</remarks>
    [JsonPropertyName("aftersales_request_id")]
    public string? AftersalesRequestId { get; set; }

    /// <summary>Return role: <c>BUYER</c>, <c>SELLER</c>; others may come.</summary>
    /// <remarks>Text; at <c>topic 65, RMA_STATUS_UPDATE</c>.</remarks>
    [JsonPropertyName("return_role")]
    public string? ReturnRole { get; set; }

    /// <summary>Rma status: <c>RMA_CREATED</c>, <c>PENDING_PACKAGE_REVIEW</c>, <c>PACKAGE_REVIEW_COMPLETED</c>; others may come.</summary>
    /// <remarks>Text; at <c>topic 65, RMA_STATUS_UPDATE</c>.</remarks>
    [JsonPropertyName("rma_status")]
    public string? RmaStatus { get; set; }

    /// <summary>Rma create time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; at <c>topic 65, RMA_STATUS_UPDATE</c>.</remarks>
    [JsonPropertyName("rma_create_time")]
    public DateTimeOffset? RmaCreateTime { get; set; }

    /// <summary>Rma update time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; at <c>topic 65, RMA_STATUS_UPDATE</c>.</remarks>
    [JsonPropertyName("rma_update_time")]
    public DateTimeOffset? RmaUpdateTime { get; set; }

    /// <summary>Rma request create time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; at <c>topic 65, RMA_STATUS_UPDATE</c>.</remarks>
    [JsonPropertyName("rma_request_create_time")]
    public DateTimeOffset? RmaRequestCreateTime { get; set; }

    /// <summary>Rma request update time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; at <c>topic 65, RMA_STATUS_UPDATE</c>.</remarks>
    [JsonPropertyName("rma_request_update_time")]
    public DateTimeOffset? RmaRequestUpdateTime { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
