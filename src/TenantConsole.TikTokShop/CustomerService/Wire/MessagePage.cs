// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.CustomerService;

/// <summary>Message page.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /customer_service/202309/conversations/{conversation_id}/messages</c>.</remarks>
public sealed partial class MessagePage : IPage
{
    /// <summary>Gets the next page of the same question; null or empty on the last one. Opaque.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("next_page_token")]
    public string? NextPageToken { get; set; }

    /// <summary>Unsupported msg tips.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("unsupported_msg_tips")]
    public string? UnsupportedMsgTips { get; set; }

    /// <summary>Messages.</summary>
    /// <remarks>List of objects; in 202309.</remarks>
    [JsonPropertyName("messages")]
    public List<Message>? Messages { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
