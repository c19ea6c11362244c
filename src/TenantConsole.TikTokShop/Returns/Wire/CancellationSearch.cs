// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Returns;

/// <summary>Cancellation search.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /return_refund/202309/cancellations/search</c>.</remarks>
public sealed partial class CancellationSearch
{
    /// <summary>Cancel IDs.</summary>
    /// <remarks>List of id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("cancel_ids")]
    public List<CancellationId>? CancelIds { get; set; }

    /// <summary>Order IDs.</summary>
    /// <remarks>List of id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("order_ids")]
    public List<OrderId>? OrderIds { get; set; }

    /// <summary>Buyer user IDs.</summary>
    /// <remarks>List of id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("buyer_user_ids")]
    public List<BuyerUserId>? BuyerUserIds { get; set; }

    /// <summary>Cancel types: any of <c>CANCEL</c>, <c>BUYER_CANCEL</c>; others may come.</summary>
    /// <remarks>List of text; in 202309.</remarks>
    [JsonPropertyName("cancel_types")]
    public List<string>? CancelTypes { get; set; }

    /// <summary>Cancel status: any of <c>CANCELLATION_REQUEST_PENDING</c>, <c>CANCELLATION_REQUEST_CANCEL</c>; others may come.</summary>
    /// <remarks>List of text; in 202309.</remarks>
    [JsonPropertyName("cancel_status")]
    public List<string>? CancelStatus { get; set; }

    /// <summary>Create time ge: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202309.</remarks>
    [JsonPropertyName("create_time_ge")]
    public DateTimeOffset? CreatedFrom { get; set; }

    /// <summary>Create time lt: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202309.</remarks>
    [JsonPropertyName("create_time_lt")]
    public DateTimeOffset? CreatedBefore { get; set; }

    /// <summary>Update time ge: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202309.</remarks>
    [JsonPropertyName("update_time_ge")]
    public DateTimeOffset? UpdatedFrom { get; set; }

    /// <summary>Update time lt: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202309.</remarks>
    [JsonPropertyName("update_time_lt")]
    public DateTimeOffset? UpdatedBefore { get; set; }

    /// <summary>Locale.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("locale")]
    public string? Locale { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
