using System.Security.Cryptography;
using System.Text;

namespace TenantConsole.TikTokShop;

/// <summary>The signature of webhook deliveries, sent in the <c>Authorization</c> header without a scheme. Pure; nothing it compares is ever logged.</summary>
/// <remarks>
/// Lower-case hex of HMAC-SHA256, keyed with the app secret, over app key + raw body. It covers no time, so it does not stop a replay: the durable key of
/// each notification does. Source: the platform's page on webhooks; section 19.1 of our facts.
/// </remarks>
public static class WebhookSignature
{
    private const int HexLength = HMACSHA256.HashSizeInBytes * 2;

    /// <summary>True when the header is the signature of exactly these bytes. Compares in constant time, and takes lower-case hex only.</summary>
    /// <param name="body">The raw bytes as received, before any parsing.</param>
    /// <param name="authorization">The header's value, or null when it is missing.</param>
    /// <param name="appKey">Key of the app that the address belongs to.</param>
    /// <param name="appSecret">Secret of that app.</param>
    public static bool Verify(ReadOnlySpan<byte> body, string? authorization, string appKey, string appSecret)
    {
        Span<byte> given = stackalloc byte[HexLength];
        if (authorization is not { Length: HexLength } || !Encoding.ASCII.TryGetBytes(authorization, given, out var written)) return false;
        var expected = Encoding.ASCII.GetBytes(Sign(body, appKey, appSecret));
        return CryptographicOperations.FixedTimeEquals(expected, given[..written]);
    }

    /// <summary>The signature that a delivery of this body carries.</summary>
    public static string Sign(ReadOnlySpan<byte> body, string appKey, string appSecret)
    {
        ArgumentException.ThrowIfNullOrEmpty(appKey);
        ArgumentException.ThrowIfNullOrEmpty(appSecret);
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(appSecret));
        hmac.AppendData(Encoding.UTF8.GetBytes(appKey));
        hmac.AppendData(body);
        Span<byte> signature = stackalloc byte[HMACSHA256.HashSizeInBytes];
        hmac.GetHashAndReset(signature);
        return Convert.ToHexStringLower(signature);
    }
}
