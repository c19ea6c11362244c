// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Returns;

/// <summary>Seller next action.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /return_refund/202309/cancellations/search</c>; <c>POST /return_refund/202309/returns/search</c>.</remarks>
public sealed partial class SellerNextAction
{
    /// <summary>Action: <c>SELLER_RESPOND_REFUND</c>, <c>SELLER_RESPOND_RETURN</c>, <c>SELLER_RESPOND_RECEIVE_PACKAGE</c>, <c>SELLER_RESPOND_REPLACEMENT</c>, <c>SELLER_RESPOND_CANCEL</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("action")]
    public string? Action { get; set; }

    /// <summary>Deadline: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202309.</remarks>
    [JsonPropertyName("deadline")]
    public DateTimeOffset? Deadline { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
