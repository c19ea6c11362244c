// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json.Serialization;
using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>How the records of Webhooks are read and written: generated code, no reflection.</summary>
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
        typeof(OptionalJsonConverter<CategoryId, PlatformIdJsonConverter<CategoryId>>),
        typeof(OptionalJsonConverter<ConversationId, PlatformIdJsonConverter<ConversationId>>),
        typeof(OptionalJsonConverter<MessageId, PlatformIdJsonConverter<MessageId>>),
        typeof(OptionalJsonConverter<OrderId, PlatformIdJsonConverter<OrderId>>),
        typeof(OptionalJsonConverter<PackageId, PlatformIdJsonConverter<PackageId>>),
        typeof(OptionalJsonConverter<ProductId, PlatformIdJsonConverter<ProductId>>),
        typeof(OptionalJsonConverter<ReturnId, PlatformIdJsonConverter<ReturnId>>),
        typeof(OptionalJsonConverter<SampleApplicationId, PlatformIdJsonConverter<SampleApplicationId>>),
        typeof(OptionalJsonConverter<ShopId, PlatformIdJsonConverter<ShopId>>),
        typeof(OptionalJsonConverter<SkuId, PlatformIdJsonConverter<SkuId>>),
    ])]
[JsonSerializable(typeof(ActivityStatusChange))]
[JsonSerializable(typeof(AftersalesRequestStatusUpdate))]
[JsonSerializable(typeof(CancellationStatusChange))]
[JsonSerializable(typeof(CombinedListingChange))]
[JsonSerializable(typeof(CreatorDeauthorization))]
[JsonSerializable(typeof(FbtInventoryUpdate))]
[JsonSerializable(typeof(FbtMerchantOnboarding))]
[JsonSerializable(typeof(GlobalListingMethodChange))]
[JsonSerializable(typeof(GlobalReplicationStatusChange))]
[JsonSerializable(typeof(GoodsMatch))]
[JsonSerializable(typeof(ImageTranslationCompleted))]
[JsonSerializable(typeof(InboundFbtOrderStatusChange))]
[JsonSerializable(typeof(InventoryStatusChange))]
[JsonSerializable(typeof(InvoiceStatusChange))]
[JsonSerializable(typeof(NewConversation))]
[JsonSerializable(typeof(NewMessage))]
[JsonSerializable(typeof(NewMessageListener))]
[JsonSerializable(typeof(OpportunityMatchingStatusChange))]
[JsonSerializable(typeof(OrderStatusChange))]
[JsonSerializable(typeof(PackageUpdate))]
[JsonSerializable(typeof(ProductAuditStatusChange))]
[JsonSerializable(typeof(ProductCategoryChange))]
[JsonSerializable(typeof(ProductCreation))]
[JsonSerializable(typeof(ProductInformationChange))]
[JsonSerializable(typeof(ProductStatusChange))]
[JsonSerializable(typeof(RecipientAddressUpdate))]
[JsonSerializable(typeof(RefundSuccess))]
[JsonSerializable(typeof(ReturnStatusChange))]
[JsonSerializable(typeof(ReverseStatusUpdate))]
[JsonSerializable(typeof(RmaStatusUpdate))]
[JsonSerializable(typeof(SampleApplicationStatusChange))]
[JsonSerializable(typeof(SellerDeauthorization))]
[JsonSerializable(typeof(ShoppableContentPosting))]
[JsonSerializable(typeof(SizeChartChange))]
[JsonSerializable(typeof(StrikethroughPriceExpired))]
[JsonSerializable(typeof(TokopediaMirrorStatusChange))]
[JsonSerializable(typeof(UpcomingAuthorizationExpiration))]
[JsonSerializable(typeof(VideoPrecheckResult))]
internal sealed partial class WebhooksJson : JsonSerializerContext;
