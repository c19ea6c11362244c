// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json.Serialization;
using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop.Sellers;

/// <summary>How the records of Sellers are read and written: generated code, no reflection.</summary>
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
        typeof(OptionalJsonConverter<ShopId, PlatformIdJsonConverter<ShopId>>),
    ])]
[JsonSerializable(typeof(ActiveShopsData))]
[JsonSerializable(typeof(SellerPermissionsData))]
[JsonSerializable(typeof(SellerStatusData))]
internal sealed partial class SellersJson : JsonSerializerContext;
