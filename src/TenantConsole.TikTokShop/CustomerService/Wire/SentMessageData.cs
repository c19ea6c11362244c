// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.CustomerService;

/// <summary>Sent message data.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /customer_service/202309/conversations/{conversation_id}/messages</c>.</remarks>
internal sealed partial class SentMessageData
{
    /// <summary>Message ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("message_id"), JsonRequired]
    public MessageId MessageId { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
