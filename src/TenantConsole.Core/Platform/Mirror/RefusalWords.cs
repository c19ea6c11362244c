using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Platform.Mirror;

/// <summary>Why an object was not taken, for people: what is kept is the kind of error, which says nothing to who works with orders.</summary>
public static class RefusalWords
{
    /// <summary>What is kept of an object that the shop does not have.</summary>
    public const string Unknown = "Unknown to the platform";

    /// <summary>The sentence for what was kept. The kind of error stands in it, for who looks deeper.</summary>
    public static Phrase Of(string reason) => reason switch
    {
        Unknown or "GoneException" => Phrase.Of("platform.refused.unknown"),
        "InvalidRequestException" => Phrase.Of("platform.refused.request"),
        "UnreadableAnswerException" or "JsonException" or "FormatException" => Phrase.Of("platform.refused.unreadable", reason),
        _ when reason.StartsWith("22", StringComparison.Ordinal) => Phrase.Of("platform.refused.value", reason),
        _ when reason.StartsWith("23", StringComparison.Ordinal) => Phrase.Of("platform.refused.rule", reason),
        _ => Phrase.Of("platform.refused.other", reason),
    };
}
