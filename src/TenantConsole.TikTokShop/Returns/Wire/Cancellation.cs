// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Returns;

/// <summary>Cancellation.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /return_refund/202309/cancellations/search</c>.</remarks>
public sealed partial class Cancellation
{
    /// <summary>Order ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("order_id")]
    public OrderId? OrderId { get; set; }

    /// <summary>Cancel type: <c>CANCEL</c>, <c>BUYER_CANCEL</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("cancel_type")]
    public string? CancelType { get; set; }

    /// <summary>Cancel status: <c>CANCELLATION_REQUEST_PENDING</c>, <c>CANCELLATION_REQUEST_SUCCESS</c>, <c>CANCELLATION_REQUEST_CANCELLED</c>, <c>CANCELLATION_REQUEST_COMPLETE</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("cancel_status")]
    public string? CancelStatus { get; set; }

    /// <summary>Role: <c>BUYER</c>, <c>SELLER</c>, <c>SYSTEM</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("role")]
    public string? Role { get; set; }

    /// <summary>Cancel reason.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("cancel_reason")]
    public string? CancelReason { get; set; }

    /// <summary>Cancel reason text.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("cancel_reason_text")]
    public string? CancelReasonText { get; set; }

    /// <summary>Create time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202309.</remarks>
    [JsonPropertyName("create_time")]
    public DateTimeOffset? CreateTime { get; set; }

    /// <summary>Update time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202309.</remarks>
    [JsonPropertyName("update_time")]
    public DateTimeOffset? UpdateTime { get; set; }

    /// <summary>Seller next action response.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("seller_next_action_response")]
    public List<SellerNextAction>? SellerNextActions { get; set; }

    /// <summary>Refund amount.</summary>
    /// <remarks>Object; in 202309.</remarks>
    [JsonPropertyName("refund_amount")]
    public RefundAmount? RefundAmount { get; set; }

    /// <summary>Cancel line items.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("cancel_line_items")]
    public List<CancellationLine>? Lines { get; set; }

    /// <summary>Cancel ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("cancel_id")]
    public CancellationId? CancelId { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
