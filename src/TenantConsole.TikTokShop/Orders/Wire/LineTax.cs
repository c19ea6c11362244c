// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop;

/// <summary>A tax on a unit.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /order/202309/orders</c>; <c>GET /order/202507/orders</c>; <c>POST /order/202309/orders/search</c>.</remarks>
public sealed partial class LineTax
{
    /// <summary>Such as <c>SALES_TAX</c>.</summary>
    /// <remarks>Text; known values <c>SALES_TAX</c>; in 202309, 202507.</remarks>
    [JsonPropertyName("tax_type")]
    public string? TaxType { get; set; }

    /// <summary>In the currency of the line.</summary>
    /// <remarks>Decimal number in a text; in 202309, 202507.</remarks>
    [JsonPropertyName("tax_amount")]
    public WireAmount? TaxAmount { get; set; }

    /// <summary>A decimal fraction as text, such as <c>0.2</c>.</summary>
    /// <remarks>Text; in 202309, 202507.</remarks>
    [JsonPropertyName("tax_rate")]
    public string? TaxRate { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
