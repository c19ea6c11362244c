// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Creator message sender.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 33, NEW_MESSAGE_LISTENER</c>.</remarks>
public sealed partial class CreatorMessageSender
{
    /// <summary>Sender im user ID.</summary>
    /// <remarks>Text; at <c>topic 33, NEW_MESSAGE_LISTENER</c>.</remarks>
    [JsonPropertyName("sender_im_user_id")]
    public string? SenderImUserId { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
