// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json.Serialization;
using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop.Finance;

/// <summary>How the records of Finance are read and written: generated code, no reflection.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters =
    [
        typeof(EpochSecondsJsonConverter),
        typeof(OptionalEpochSecondsJsonConverter),
        typeof(OptionalBooleanJsonConverter),
        typeof(OptionalJsonConverter<WireAmount, WireAmountJsonConverter>),
        typeof(OptionalJsonConverter<Currency, CurrencyJsonConverter>),
        typeof(OptionalJsonConverter<OrderId, PlatformIdJsonConverter<OrderId>>),
        typeof(OptionalJsonConverter<PaymentId, PlatformIdJsonConverter<PaymentId>>),
        typeof(OptionalJsonConverter<SkuId, PlatformIdJsonConverter<SkuId>>),
        typeof(OptionalJsonConverter<StatementId, PlatformIdJsonConverter<StatementId>>),
    ])]
[JsonSerializable(typeof(OrderTransactions))]
[JsonSerializable(typeof(OrderTransactions202309))]
[JsonSerializable(typeof(PaymentPage))]
[JsonSerializable(typeof(StatementPage))]
[JsonSerializable(typeof(StatementTransactionPage))]
[JsonSerializable(typeof(StatementTransactionPage202309))]
[JsonSerializable(typeof(UnsettledTransactionPage))]
[JsonSerializable(typeof(WithdrawalPage))]
internal sealed partial class FinanceJson : JsonSerializerContext;
