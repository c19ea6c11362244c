// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Returns;

/// <summary>Return search.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /return_refund/202309/returns/search</c>.</remarks>
public sealed partial class ReturnSearch
{
    /// <summary>Return IDs.</summary>
    /// <remarks>List of id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("return_ids")]
    public List<ReturnId>? ReturnIds { get; set; }

    /// <summary>Order IDs.</summary>
    /// <remarks>List of id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("order_ids")]
    public List<OrderId>? OrderIds { get; set; }

    /// <summary>Buyer user IDs.</summary>
    /// <remarks>List of id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("buyer_user_ids")]
    public List<BuyerUserId>? BuyerUserIds { get; set; }

    /// <summary>Return types: any of <c>REFUND</c>, <c>RETURN_AND_REFUND</c>, <c>REPLACEMENT</c>; others may come.</summary>
    /// <remarks>List of text; in 202309.</remarks>
    [JsonPropertyName("return_types")]
    public List<string>? ReturnTypes { get; set; }

    /// <summary>Return status: any of <c>RETURN_OR_REFUND_REQUEST_PENDING</c>, <c>REFUND_OR_RETURN_REQUEST_REJECT</c>, <c>AWAITING_BUYER_SHIP</c>, <c>BUYER_SHIPPED_ITEM</c>, <c>REJECT_RECEIVE_PACKAGE</c>, <c>RETURN_OR_REFUND_REQUEST_SUCCESS</c>, <c>RETURN_OR_REFUND_REQUEST_CANCEL</c>, <c>RETURN_OR_REFUND_REQUEST_COMPLETE</c>, <c>AWAITING_BUYER_RESPONSE</c>; others may come.</summary>
    /// <remarks>List of text; in 202309.</remarks>
    [JsonPropertyName("return_status")]
    public List<string>? ReturnStatus { get; set; }

    /// <summary>Seller proposed return type: any of <c>PARTIAL_REFUND</c>; others may come.</summary>
    /// <remarks>List of text; in 202309.</remarks>
    [JsonPropertyName("seller_proposed_return_type")]
    public List<string>? SellerProposedReturnType { get; set; }

    /// <summary>Create time ge: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202309.</remarks>
    [JsonPropertyName("create_time_ge")]
    public DateTimeOffset? CreatedFrom { get; set; }

    /// <summary>Arbitration status: any of <c>IN_PROGRESS</c>, <c>SUPPORT_BUYER</c>, <c>SUPPORT_SELLER</c>, <c>CLOSED</c>; others may come.</summary>
    /// <remarks>List of text; in 202309.</remarks>
    [JsonPropertyName("arbitration_status")]
    public List<string>? ArbitrationStatus { get; set; }

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

    /// <summary>Create time lt: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202309.</remarks>
    [JsonPropertyName("create_time_lt")]
    public DateTimeOffset? CreatedBefore { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
