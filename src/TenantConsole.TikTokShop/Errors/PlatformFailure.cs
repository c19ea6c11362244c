using System.Net;

namespace TenantConsole.TikTokShop;

/// <summary>What is known about a request that failed, before it is decided what the caller can do about it.</summary>
/// <param name="Operation">The <see cref="Endpoint.Name"/> of what was called.</param>
public sealed record PlatformFailure(string Operation)
{
    /// <summary>The platform's code; null when none could be read.</summary>
    public int? Code { get; init; }

    /// <summary>The platform's message.</summary>
    public string? PlatformMessage { get; init; }

    /// <summary>The platform's id of the request.</summary>
    public string? RequestId { get; init; }

    /// <summary>The HTTP status; null without an answer.</summary>
    public HttpStatusCode? HttpStatus { get; init; }

    /// <summary>When the platform allows the next attempt, if it said so.</summary>
    public DateTimeOffset? RetryAt { get; init; }

    /// <summary>The exception below, if any.</summary>
    public Exception? Cause { get; init; }
}
