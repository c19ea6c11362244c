// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json.Serialization;
using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop.Returns;

/// <summary>How the records of Returns are read and written: generated code, no reflection.</summary>
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
        typeof(OptionalJsonConverter<CancellationId, PlatformIdJsonConverter<CancellationId>>),
        typeof(OptionalJsonConverter<LineItemId, PlatformIdJsonConverter<LineItemId>>),
        typeof(OptionalJsonConverter<OrderId, PlatformIdJsonConverter<OrderId>>),
        typeof(OptionalJsonConverter<ReturnId, PlatformIdJsonConverter<ReturnId>>),
        typeof(OptionalJsonConverter<SkuId, PlatformIdJsonConverter<SkuId>>),
    ])]
[JsonSerializable(typeof(AftersaleEligibilityData))]
[JsonSerializable(typeof(CancellationPage))]
[JsonSerializable(typeof(CancellationRejection))]
[JsonSerializable(typeof(CancellationSearch))]
[JsonSerializable(typeof(NewReturn))]
[JsonSerializable(typeof(OrderCancellation))]
[JsonSerializable(typeof(RefundData))]
[JsonSerializable(typeof(RefundQuestion))]
[JsonSerializable(typeof(RejectReasonsData))]
[JsonSerializable(typeof(ReturnApproval))]
[JsonSerializable(typeof(ReturnPage))]
[JsonSerializable(typeof(ReturnRecordsData))]
[JsonSerializable(typeof(ReturnRejection))]
[JsonSerializable(typeof(ReturnSearch))]
[JsonSerializable(typeof(StartedCancellation))]
[JsonSerializable(typeof(StartedReturn))]
internal sealed partial class ReturnsJson : JsonSerializerContext;
