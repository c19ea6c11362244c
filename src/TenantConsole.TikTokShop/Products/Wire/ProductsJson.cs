// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json.Serialization;
using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop.Products;

/// <summary>How the records of Products are read and written: generated code, no reflection.</summary>
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
        typeof(OptionalJsonConverter<BrandId, PlatformIdJsonConverter<BrandId>>),
        typeof(OptionalJsonConverter<CategoryId, PlatformIdJsonConverter<CategoryId>>),
        typeof(OptionalJsonConverter<ProductId, PlatformIdJsonConverter<ProductId>>),
        typeof(OptionalJsonConverter<ShopId, PlatformIdJsonConverter<ShopId>>),
        typeof(OptionalJsonConverter<SkuId, PlatformIdJsonConverter<SkuId>>),
        typeof(OptionalJsonConverter<WarehouseId, PlatformIdJsonConverter<WarehouseId>>),
    ])]
[JsonSerializable(typeof(AttributesData))]
[JsonSerializable(typeof(BrandPage))]
[JsonSerializable(typeof(CategoriesData))]
[JsonSerializable(typeof(CategoryRules))]
[JsonSerializable(typeof(InventoryBody))]
[JsonSerializable(typeof(InventoryData))]
[JsonSerializable(typeof(InventoryResult))]
[JsonSerializable(typeof(InventorySearchBody))]
[JsonSerializable(typeof(NewProduct))]
[JsonSerializable(typeof(PartialProductEdit))]
[JsonSerializable(typeof(PricesBody))]
[JsonSerializable(typeof(Product))]
[JsonSerializable(typeof(ProductEdit))]
[JsonSerializable(typeof(ProductIdsBody))]
[JsonSerializable(typeof(ProductPage))]
[JsonSerializable(typeof(ProductSearch))]
[JsonSerializable(typeof(ProductsResult))]
[JsonSerializable(typeof(SavedProduct))]
[JsonSerializable(typeof(UploadedImage))]
internal sealed partial class ProductsJson : JsonSerializerContext;
