// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Returns;

/// <summary>Line eligibility.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /return_refund/202309/orders/{order_id}/aftersale_eligibility</c>.</remarks>
public sealed partial class LineEligibility
{
    /// <summary>Request type: <c>CANCEL</c>, <c>RETURN</c>, <c>RETURN_AND_REFUND</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("request_type")]
    public string? RequestType { get; set; }

    /// <summary>Order line items IDs.</summary>
    /// <remarks>List of id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("order_line_items_ids")]
    public List<LineItemId>? OrderLineItemIds { get; set; }

    /// <summary>Eligible: yes or no.</summary>
    /// <remarks>True or false; known values <c>TRUE</c>; in 202309.</remarks>
    [JsonPropertyName("eligible")]
    public bool? Eligible { get; set; }

    /// <summary>Ineligible code.</summary>
    /// <remarks>Whole number; in 202309.</remarks>
    [JsonPropertyName("ineligible_code")]
    public int? IneligibleCode { get; set; }

    /// <summary>Ineligible reason.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("ineligible_reason")]
    public string? IneligibleReason { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
