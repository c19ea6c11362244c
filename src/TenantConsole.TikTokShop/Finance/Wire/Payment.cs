// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Finance;

/// <summary>Payment.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>GET /finance/202309/payments</c>.</remarks>
public sealed partial class Payment
{
    /// <summary>Create time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202309.</remarks>
    [JsonPropertyName("create_time")]
    public DateTimeOffset? CreateTime { get; set; }

    /// <summary>ID: digits in a text.</summary>
    /// <remarks>Id, digits in a text; in 202309.</remarks>
    [JsonPropertyName("id")]
    public PaymentId? Id { get; set; }

    /// <summary>Status: <c>PAID</c>, <c>FAILED</c>, <c>PROCESSING</c>; others may come.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>Amount.</summary>
    /// <remarks>Object; in 202309.</remarks>
    [JsonPropertyName("amount")]
    public PaymentAmount? Amount { get; set; }

    /// <summary>Settlement amount.</summary>
    /// <remarks>Object; in 202309.</remarks>
    [JsonPropertyName("settlement_amount")]
    public PaymentAmount? SettlementAmount { get; set; }

    /// <summary>Reserve amount.</summary>
    /// <remarks>Object; in 202309.</remarks>
    [JsonPropertyName("reserve_amount")]
    public PaymentAmount? ReserveAmount { get; set; }

    /// <summary>Payment amount before exchange.</summary>
    /// <remarks>Object; in 202309.</remarks>
    [JsonPropertyName("payment_amount_before_exchange")]
    public PaymentAmount? PaymentAmountBeforeExchange { get; set; }

    /// <summary>Exchange rate.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("exchange_rate")]
    public string? ExchangeRate { get; set; }

    /// <summary>Paid time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; in 202309.</remarks>
    [JsonPropertyName("paid_time")]
    public DateTimeOffset? PaidTime { get; set; }

    /// <summary>Bank account.</summary>
    /// <remarks>Text; in 202309.</remarks>
    [JsonPropertyName("bank_account")]
    public string? BankAccount { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
