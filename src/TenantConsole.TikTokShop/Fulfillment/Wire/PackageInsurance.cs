// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Fulfillment;

/// <summary>Package insurance.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /fulfillment/202309/packages/{package_id}</c>.</remarks>
public sealed partial class PackageInsurance
{
    /// <summary>Is purchased: yes or no.</summary>
    /// <remarks>True or false; in 202309.</remarks>
    [JsonPropertyName("is_purchased")]
    public bool? IsPurchased { get; set; }

    /// <summary>Coverage amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202309.</remarks>
    [JsonPropertyName("coverage_amount")]
    public WireAmount? CoverageAmount { get; set; }

    /// <summary>Is claim eligible: yes or no.</summary>
    /// <remarks>True or false; in 202309.</remarks>
    [JsonPropertyName("is_claim_eligible")]
    public bool? IsClaimEligible { get; set; }

    /// <summary>Claim status: <c>NOT_STARTED</c>, <c>CLAIM_PENDING</c>, <c>APPROVED</c>, <c>DECLINED</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("claim_status")]
    public string? ClaimStatus { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
