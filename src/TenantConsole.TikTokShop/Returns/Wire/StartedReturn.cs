// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Returns;

/// <summary>Started return.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /return_refund/202309/returns</c>.</remarks>
public sealed partial class StartedReturn
{
    /// <summary>Return ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("return_id")]
    public ReturnId? ReturnId { get; set; }

    /// <summary>Return status: <c>RETURN_OR_REFUND_REQUEST_PENDING</c>, <c>REFUND_OR_RETURN_REQUEST_REJECT</c>, <c>AWAITING_BUYER_SHIP</c>, <c>BUYER_SHIPPED_ITEM</c>, <c>REJECT_RECEIVE_PACKAGE</c>, <c>RETURN_OR_REFUND_REQUEST_SUCCESS</c>, <c>RETURN_OR_REFUND_REQUEST_CANCEL</c>, <c>RETURN_OR_REFUND_REQUEST_COMPLETE</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("return_status")]
    public string? ReturnStatus { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
