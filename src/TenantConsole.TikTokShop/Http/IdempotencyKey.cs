namespace TenantConsole.TikTokShop;

/// <summary>The key that makes the platform carry out a decision once, however often it is sent.</summary>
internal static class IdempotencyKey
{
    private const int Longest = 255;

    /// <summary>The caller's key, which also holds across restarts, or a fresh one, which holds for the repeats inside one call.</summary>
    /// <exception cref="ArgumentException">The key is empty or too long.</exception>
    public static string Of(string? given) => given switch
    {
        null => Guid.NewGuid().ToString("N"),
        { Length: > 0 and <= Longest } => given,
        _ => throw new ArgumentException($"An idempotency key has 1 to {Longest} characters.", nameof(given)),
    };
}
