// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json.Serialization;
using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop.CustomerService;

/// <summary>How the records of CustomerService are read and written: generated code, no reflection.</summary>
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
        typeof(OptionalJsonConverter<ConversationId, PlatformIdJsonConverter<ConversationId>>),
        typeof(OptionalJsonConverter<MessageId, PlatformIdJsonConverter<MessageId>>),
    ])]
[JsonSerializable(typeof(ChatImage))]
[JsonSerializable(typeof(ConversationPage))]
[JsonSerializable(typeof(MessagePage))]
[JsonSerializable(typeof(NewConversationBody))]
[JsonSerializable(typeof(NewConversationData))]
[JsonSerializable(typeof(OutgoingMessage))]
[JsonSerializable(typeof(SentMessageData))]
internal sealed partial class CustomerServiceJson : JsonSerializerContext;
