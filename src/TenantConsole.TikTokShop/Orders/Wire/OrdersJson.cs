// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json.Serialization;
using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop;

/// <summary>How the records of Orders are read and written: generated code, no reflection.</summary>
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
        typeof(OptionalJsonConverter<BuyerUserId, PlatformIdJsonConverter<BuyerUserId>>),
        typeof(OptionalJsonConverter<LineItemId, PlatformIdJsonConverter<LineItemId>>),
        typeof(OptionalJsonConverter<OrderId, PlatformIdJsonConverter<OrderId>>),
        typeof(OptionalJsonConverter<PackageId, PlatformIdJsonConverter<PackageId>>),
        typeof(OptionalJsonConverter<ProductId, PlatformIdJsonConverter<ProductId>>),
        typeof(OptionalJsonConverter<SkuId, PlatformIdJsonConverter<SkuId>>),
        typeof(OptionalJsonConverter<WarehouseId, PlatformIdJsonConverter<WarehouseId>>),
    ])]
[JsonSerializable(typeof(ExternalOrdersBody))]
[JsonSerializable(typeof(ExternalOrdersData))]
[JsonSerializable(typeof(ExternalOrdersResult))]
[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(OrderPriceDetail))]
[JsonSerializable(typeof(OrderReferencesData))]
[JsonSerializable(typeof(OrderSearch))]
internal sealed partial class OrdersJson : JsonSerializerContext;
