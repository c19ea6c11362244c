// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json.Serialization;
using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop.Fulfillment;

/// <summary>How the records of Fulfillment are read and written: generated code, no reflection.</summary>
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
        typeof(OptionalJsonConverter<CategoryId, PlatformIdJsonConverter<CategoryId>>),
        typeof(OptionalJsonConverter<OrderId, PlatformIdJsonConverter<OrderId>>),
        typeof(OptionalJsonConverter<PackageId, PlatformIdJsonConverter<PackageId>>),
        typeof(OptionalJsonConverter<SkuId, PlatformIdJsonConverter<SkuId>>),
    ])]
[JsonSerializable(typeof(CombinablePackagePage))]
[JsonSerializable(typeof(CombineBody))]
[JsonSerializable(typeof(CombineResult))]
[JsonSerializable(typeof(DeliveryReportsBody))]
[JsonSerializable(typeof(DeliveryReportsResult))]
[JsonSerializable(typeof(HandoverOptions))]
[JsonSerializable(typeof(PackageDetail))]
[JsonSerializable(typeof(PackagePage))]
[JsonSerializable(typeof(PackageSearch))]
[JsonSerializable(typeof(PackagesResult))]
[JsonSerializable(typeof(SelfShipment))]
[JsonSerializable(typeof(ShipPackagesBody))]
[JsonSerializable(typeof(Shipment))]
[JsonSerializable(typeof(ShippedLines))]
[JsonSerializable(typeof(ShippedPackage))]
[JsonSerializable(typeof(ShippingDocument))]
[JsonSerializable(typeof(SplitAttributesData))]
[JsonSerializable(typeof(SplitBody))]
[JsonSerializable(typeof(SplitResult))]
[JsonSerializable(typeof(TrackingData))]
[JsonSerializable(typeof(UncombineBody))]
[JsonSerializable(typeof(UncombineResult))]
internal sealed partial class FulfillmentJson : JsonSerializerContext;
