// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json.Serialization;
using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>How the records of Affiliate are read and written: generated code, no reflection.</summary>
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
        typeof(OptionalJsonConverter<OpenCollaborationId, PlatformIdJsonConverter<OpenCollaborationId>>),
        typeof(OptionalJsonConverter<OrderId, PlatformIdJsonConverter<OrderId>>),
        typeof(OptionalJsonConverter<ProductId, PlatformIdJsonConverter<ProductId>>),
        typeof(OptionalJsonConverter<SampleApplicationId, PlatformIdJsonConverter<SampleApplicationId>>),
        typeof(OptionalJsonConverter<SkuId, PlatformIdJsonConverter<SkuId>>),
        typeof(OptionalJsonConverter<TargetCollaborationId, PlatformIdJsonConverter<TargetCollaborationId>>),
    ])]
[JsonSerializable(typeof(AffiliateOrderPage))]
[JsonSerializable(typeof(AffiliateOrderSearch))]
[JsonSerializable(typeof(CollaborationLinkData))]
[JsonSerializable(typeof(CreatedOpenCollaborationData))]
[JsonSerializable(typeof(CreatedTargetCollaboration))]
[JsonSerializable(typeof(CreatorPage))]
[JsonSerializable(typeof(CreatorPerformanceData))]
[JsonSerializable(typeof(CreatorSearch))]
[JsonSerializable(typeof(NewOpenCollaborationBody))]
[JsonSerializable(typeof(NewTargetCollaboration))]
[JsonSerializable(typeof(OpenCollaborationPage))]
[JsonSerializable(typeof(OpenCollaborationSearch))]
[JsonSerializable(typeof(OpenCollaborationSettings))]
[JsonSerializable(typeof(OpenCollaborationSettingsData))]
[JsonSerializable(typeof(PromotionLinkData))]
[JsonSerializable(typeof(SampleApplicationPage))]
[JsonSerializable(typeof(SampleApplicationSearch))]
[JsonSerializable(typeof(SampleFulfillmentsBody))]
[JsonSerializable(typeof(SampleFulfillmentsData))]
[JsonSerializable(typeof(SampleReview))]
[JsonSerializable(typeof(TargetCollaborationData))]
[JsonSerializable(typeof(TargetCollaborationEdit))]
[JsonSerializable(typeof(TargetCollaborationPage))]
[JsonSerializable(typeof(TargetCollaborationSearch))]
[JsonSerializable(typeof(TargetCollaborationUpdate))]
[JsonSerializable(typeof(TerminatedCollaborationData))]
internal sealed partial class AffiliateJson : JsonSerializerContext;
