// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Fulfillment;

/// <summary>Delivery report.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>POST /fulfillment/202309/packages/deliver</c>.</remarks>
public sealed partial class DeliveryReport
{
    /// <summary>ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; required; in 202309.</remarks>
    [JsonPropertyName("id")]
    public PackageId? Id { get; set; }

    /// <summary>Delivery type: <c>DELIVERY_SUCCESS</c>, <c>DELIVERY_FAILED</c>, <c>UPDATE_POD</c>; others may come.</summary>
    /// <remarks>Text; required; in 202309.</remarks>
    [JsonPropertyName("delivery_type")]
    public string? DeliveryType { get; set; }

    /// <summary>Fail delivery reason: <c>INVALID_ADDRESS</c>, <c>UNABLE_RECEIVE</c>, <c>UNABLE_CONTACT_BUYER</c>, <c>BUYER_REFUSED</c>, <c>DELAY_DELIVERY</c>, <c>PACKAGE_LOST</c>, <c>PACKAGE_DAMAGE</c>, <c>FORCE_MAJEURE</c>, <c>OTHER</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("fail_delivery_reason")]
    public string? FailDeliveryReason { get; set; }

    /// <summary>File type: <c>IMG</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("file_type")]
    public string? FileType { get; set; }

    /// <summary>File URL.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("file_url")]
    public string? FileUrl { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
