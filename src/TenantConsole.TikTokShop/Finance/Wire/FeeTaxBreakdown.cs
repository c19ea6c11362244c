// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Finance;

/// <summary>Fee tax breakdown.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /finance/202501/orders/{order_id}/statement_transactions</c>; <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>; <c>GET /finance/202507/orders/unsettled</c>.</remarks>
public sealed partial class FeeTaxBreakdown
{
    /// <summary>Fee.</summary>
    /// <remarks>Object; in 202501, 202507.</remarks>
    [JsonPropertyName("fee")]
    public FeeBreakdown? Fee { get; set; }

    /// <summary>Tax.</summary>
    /// <remarks>Object; in 202501, 202507.</remarks>
    [JsonPropertyName("tax")]
    public TaxBreakdown? Tax { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
