using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop;

/// <summary>A tax on a unit.</summary>
/// <remarks>Filled by the serialiser; it prints no content, since that would put buyers into logs. Source: section 7.2 of our facts.</remarks>
public sealed class LineTax
{
    /// <summary>Such as <c>SALES_TAX</c>.</summary>
    [JsonPropertyName("tax_type")]
    public string? TaxType { get; set; }

    /// <summary>In the currency of the line.</summary>
    [JsonPropertyName("tax_amount")]
    public WireAmount? TaxAmount { get; set; }

    /// <summary>A decimal fraction as text, such as <c>0.2</c>.</summary>
    [JsonPropertyName("tax_rate")]
    public string? TaxRate { get; set; }

    /// <summary>Fields that the client does not know yet.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
