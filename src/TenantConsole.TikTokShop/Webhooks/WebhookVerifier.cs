using System.Security.Cryptography;
using System.Text;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>
/// <see cref="WebhookSignature"/> for a receiver of many deliveries: key and secret are made into bytes once, and the caller reads the body behind the app key, so that one pass over one buffer is enough.
/// </summary>
public sealed class WebhookVerifier
{
    private const int HexLength = HMACSHA256.HashSizeInBytes * 2;

    private readonly byte[] _appKey;
    private readonly byte[] _secret;

    /// <summary>Verifies for one app.</summary>
    /// <param name="appKey">Its key.</param>
    /// <param name="appSecret">Its secret.</param>
    public WebhookVerifier(string appKey, string appSecret)
    {
        ArgumentException.ThrowIfNullOrEmpty(appKey);
        ArgumentException.ThrowIfNullOrEmpty(appSecret);
        AppKey = appKey;
        (_appKey, _secret) = (Encoding.UTF8.GetBytes(appKey), Encoding.UTF8.GetBytes(appSecret));
    }

    /// <summary>The app's key.</summary>
    public string AppKey { get; }

    /// <summary>How many bytes stand before the body in a buffer of <see cref="Buffer"/>.</summary>
    public int Offset => _appKey.Length;

    /// <summary>A buffer for a body of this length, the app key written before it.</summary>
    public byte[] Buffer(int bodyLength)
    {
        var buffer = new byte[_appKey.Length + bodyLength];
        _appKey.CopyTo(buffer, 0);
        return buffer;
    }

    /// <summary>True when the header is the signature of exactly these bytes. Compares in constant time, and takes lower-case hex only.</summary>
    /// <param name="signed">The app key and the body.</param>
    /// <param name="authorization">The header's value, or null when it is missing.</param>
    public bool Verify(ReadOnlySpan<byte> signed, string? authorization)
    {
        Span<byte> given = stackalloc byte[HexLength];
        if (authorization is not { Length: HexLength } || !Encoding.ASCII.TryGetBytes(authorization, given, out _))
            return false;
        Span<byte> signature = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_secret, signed, signature);
        Span<byte> expected = stackalloc byte[HexLength];
        Convert.TryToHexStringLower(signature, expected, out _);
        return CryptographicOperations.FixedTimeEquals(expected, given);
    }
}
