// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Finance;

/// <summary>Statement transaction page.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /finance/202501/statements/{statement_id}/statement_transactions</c>.</remarks>
public sealed partial class StatementTransactionPage : IPage
{
    /// <summary>Gets the next page of the same question; null or empty on the last one. Opaque.</summary>
    /// <remarks>Text; in 202501.</remarks>
    [JsonPropertyName("next_page_token")]
    public string? NextPageToken { get; set; }

    /// <summary>ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202501.</remarks>
    [JsonPropertyName("id")]
    public StatementId? Id { get; set; }

    /// <summary>Create time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202501.</remarks>
    [JsonPropertyName("create_time")]
    public DateTimeOffset? CreateTime { get; set; }

    /// <summary>Status.</summary>
    /// <remarks>Text; in 202501.</remarks>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>Currency.</summary>
    /// <remarks>ISO 4217 code in a text; in 202501.</remarks>
    [JsonPropertyName("currency")]
    public Currency? Currency { get; set; }

    /// <summary>Payable amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501.</remarks>
    [JsonPropertyName("payable_amount")]
    public WireAmount? PayableAmount { get; set; }

    /// <summary>Total reserve amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501.</remarks>
    [JsonPropertyName("total_reserve_amount")]
    public WireAmount? TotalReserveAmount { get; set; }

    /// <summary>Total settlement amount: an amount, in the currency that stands beside it.</summary>
    /// <remarks>Decimal number in a text; in 202501.</remarks>
    [JsonPropertyName("total_settlement_amount")]
    public WireAmount? TotalSettlementAmount { get; set; }

    /// <summary>Total settlement breakdown.</summary>
    /// <remarks>Object; in 202501.</remarks>
    [JsonPropertyName("total_settlement_breakdown")]
    public SettlementBreakdown? TotalSettlementBreakdown { get; set; }

    /// <summary>How many there are on all pages together, if the platform says.</summary>
    /// <remarks>Whole number; in 202501.</remarks>
    [JsonPropertyName("total_count")]
    public int? TotalCount { get; set; }

    /// <summary>Transactions.</summary>
    /// <remarks>List of objects; in 202501.</remarks>
    [JsonPropertyName("transactions")]
    public List<StatementTransaction>? Transactions { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
