// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>Sample application search.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /affiliate_seller/202508/sample_applications/search</c>.</remarks>
public sealed partial class SampleApplicationSearch
{
    /// <summary>Product ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202508.</remarks>
    [JsonPropertyName("product_id")]
    public ProductId? ProductId { get; set; }

    /// <summary>Title.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Creator user oepn ID.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("creator_user_oepn_id")]
    public string? CreatorOpenId { get; set; }

    /// <summary>Username.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("username")]
    public string? Username { get; set; }

    /// <summary>Target collabration ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202508.</remarks>
    [JsonPropertyName("target_collabration_id")]
    public TargetCollaborationId? TargetCollaborationId { get; set; }

    /// <summary>Order ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202508.</remarks>
    [JsonPropertyName("order_id")]
    public OrderId? OrderId { get; set; }

    /// <summary>Status: <c>PENDING</c>, <c>AWAITING_SHIPMENT</c>, <c>SHIPPED</c>, <c>CONTENT_PENDING</c>, <c>REJECT_CANCELLED</c>, <c>OVERDUE_CANCELLED</c>, <c>UNFULFILL_CANCELLED</c>, <c>DEL_OPEN_COLLAB</c>, <c>SELLER_NOT_SHIP_CANCELLED</c>, <c>WITHDRAW_CANCELLED</c>, <c>UNFULFILLABLE_CANCELLED</c>, <c>OPS_CANCELLED</c>, <c>OPS_FAILED</c>, <c>OPS_COMPLETED</c>, <c>COMPLETED</c>; others may come.</summary>
    /// <remarks>Text; in 202508.</remarks>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
