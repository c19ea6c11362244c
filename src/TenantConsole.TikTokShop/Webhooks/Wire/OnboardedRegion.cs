// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Onboarded region.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 22, FBT_MERCHANT_ONBOARDING</c>.</remarks>
public sealed partial class OnboardedRegion
{
    /// <summary>Region code.</summary>
    /// <remarks>Text; at <c>topic 22, FBT_MERCHANT_ONBOARDING</c>.</remarks>
    [JsonPropertyName("region_code")]
    public string? RegionCode { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
