namespace TenantConsole.TikTokShop;

/// <summary>The platform's word on when to come back: <c>Retry-After</c> in seconds or as a date.</summary>
internal static class RetryHint
{
    /// <summary>The moment, or null when the answer does not say.</summary>
    public static DateTimeOffset? Of(HttpResponseMessage answer, DateTimeOffset now) => answer.Headers.RetryAfter switch
    {
        { Delta: { } delta } => now + delta,
        { Date: { } date } => date > now ? date : now,
        _ => null,
    };
}
