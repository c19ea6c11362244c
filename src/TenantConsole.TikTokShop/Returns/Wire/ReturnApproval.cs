// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Returns;

/// <summary>Return approval.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /return_refund/202309/returns/{return_id}/approve</c>.</remarks>
public sealed partial class ReturnApproval
{
    /// <summary>Decision: <c>APPROVE_REFUND</c>, <c>APPROVE_RETURN</c>, <c>APPROVE_RECEIVED_PACKAGE</c>, <c>APPROVE_REPLACEMENT</c>, <c>ISSUE_REPLACEMENT_REFUND</c>, <c>OFFER_PARTIAL_REFUND</c>; others may come.</summary>
    /// <remarks>Text; required; in 202309.</remarks>
    [JsonPropertyName("decision")]
    public string? Decision { get; set; }

    /// <summary>Buyer keep item: yes or no.</summary>
    /// <remarks>True or false; in 202309.</remarks>
    [JsonPropertyName("buyer_keep_item")]
    public bool? BuyerKeepItem { get; set; }

    /// <summary>Partial refund.</summary>
    /// <remarks>Object; in 202309.</remarks>
    [JsonPropertyName("partial_refund")]
    public CurrencyAmount? PartialRefund { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
