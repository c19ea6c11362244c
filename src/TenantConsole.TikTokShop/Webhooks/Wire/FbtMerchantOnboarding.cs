// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>FBT merchant onboarding.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 22, FBT_MERCHANT_ONBOARDING</c>.</remarks>
public sealed partial class FbtMerchantOnboarding
{
    /// <summary>Onboarded regions.</summary>
    /// <remarks>List of objects; at <c>topic 22, FBT_MERCHANT_ONBOARDING</c>.</remarks>
    [JsonPropertyName("onboarded_regions")]
    public List<OnboardedRegion>? OnboardedRegions { get; set; }

    /// <summary>Update time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; at <c>topic 22, FBT_MERCHANT_ONBOARDING</c>.</remarks>
    [JsonPropertyName("update_time")]
    public DateTimeOffset? UpdateTime { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
