using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace TenantConsole.TikTokShop.Json;

/// <summary>How the platform's JSON is read and written: generated code, no reflection. Each new wire record is named here.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters =
    [
        typeof(EpochSecondsJsonConverter),
        typeof(OptionalEpochSecondsJsonConverter),
        typeof(OptionalJsonConverter<WireAmount, WireAmountJsonConverter>),
        typeof(OptionalJsonConverter<Currency, CurrencyJsonConverter>),
        typeof(OptionalJsonConverter<OrderId, PlatformIdJsonConverter<OrderId>>),
        typeof(OptionalJsonConverter<LineItemId, PlatformIdJsonConverter<LineItemId>>),
        typeof(OptionalJsonConverter<PackageId, PlatformIdJsonConverter<PackageId>>),
        typeof(OptionalJsonConverter<ProductId, PlatformIdJsonConverter<ProductId>>),
        typeof(OptionalJsonConverter<SkuId, PlatformIdJsonConverter<SkuId>>),
        typeof(OptionalJsonConverter<WarehouseId, PlatformIdJsonConverter<WarehouseId>>),
        typeof(OptionalJsonConverter<BuyerUserId, PlatformIdJsonConverter<BuyerUserId>>),
    ])]
[JsonSerializable(typeof(TokenGrant))]
[JsonSerializable(typeof(AuthorizedShopsData))]
[JsonSerializable(typeof(OrderSearchBody))]
[JsonSerializable(typeof(Order))]
internal sealed partial class WireJson : JsonSerializerContext
{
    /// <summary>Reads a data object. Absent data is an empty object, as the platform has it.</summary>
    /// <exception cref="JsonException">It is not what the record expects.</exception>
    public static T Read<T>(ReadOnlyMemory<byte> data, JsonTypeInfo<T> type) =>
        JsonSerializer.Deserialize(data.IsEmpty ? "{}"u8 : data.Span, type) ?? throw new JsonException("The data is null.");
}
