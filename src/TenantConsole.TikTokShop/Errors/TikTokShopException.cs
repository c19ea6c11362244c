using System.Net;

namespace TenantConsole.TikTokShop;

/// <summary>
/// The platform did not do what was asked. The type says what the caller can do now: <see cref="RetryLaterException"/>,
/// <see cref="ReauthoriseException"/>, <see cref="InvalidRequestException"/>, <see cref="GoneException"/>, <see cref="UnknownOutcomeException"/>, <see cref="UnknownRefusalException"/>;
/// an <see cref="UnreadableAnswerException"/> is for us to mend.
/// </summary>
/// <remarks>The message holds the platform's words, code and request id, and never a token, a signature, an address with its query, or a body.</remarks>
/// <param name="failure">What is known about it.</param>
/// <param name="advice">What to do, as a short sentence.</param>
public abstract class TikTokShopException(PlatformFailure failure, string advice)
    : Exception(Sentence(failure, advice), failure.Cause)
{
    /// <summary>The platform's code, or null when there was no answer or none that could be read.</summary>
    public int? Code { get; } = failure.Code;

    /// <summary>The platform's id of the request: its support asks for it. Null when there was no answer.</summary>
    public string? RequestId { get; } = failure.RequestId;

    /// <summary>The HTTP status, or null when there was no answer.</summary>
    public HttpStatusCode? HttpStatus { get; } = failure.HttpStatus;

    /// <summary>The platform's own message, untouched.</summary>
    public string? PlatformMessage { get; } = failure.PlatformMessage;

    /// <summary>The <see cref="Endpoint.Name"/> of what was called.</summary>
    public string Operation { get; } = failure.Operation;

    private static string Sentence(PlatformFailure f, string advice)
    {
        var what = f.Code is { } code ? $"code {code}" : f.HttpStatus is { } status ? $"HTTP {(int)status}" : "no answer";
        var words = string.IsNullOrWhiteSpace(f.PlatformMessage) ? "" : $" \"{f.PlatformMessage}\"";
        var id = string.IsNullOrEmpty(f.RequestId) ? "" : $" (request id {f.RequestId})";
        return $"{f.Operation}: {what}{words}{id}. {advice}";
    }
}
