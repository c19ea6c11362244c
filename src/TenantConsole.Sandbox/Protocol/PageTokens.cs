using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Protocol;

/// <summary>
/// Page tokens: where the last page ended, sealed together with the shop, filter and sort they belong to. They hold + / and = on
/// purpose, because a client that forgets to encode them has to fail here rather than in production.
/// </summary>
internal sealed class PageTokens(byte[] key, TimeSpan life, TimeProvider time)
{
    private const int Payload = 27;
    private const int Seal = 16;

    public string Make(OrderCursor cursor, string boundTo)
    {
        Span<byte> token = stackalloc byte[Payload + Seal];
        // These three bytes read as "++//" in base 64; the length of 43 bytes ends in "==".
        token[0] = 0xFB;
        token[1] = 0xEF;
        token[2] = 0xFF;
        BinaryPrimitives.WriteInt64BigEndian(token[3..], cursor.Time);
        BinaryPrimitives.WriteInt64BigEndian(token[11..], cursor.Id);
        BinaryPrimitives.WriteInt64BigEndian(token[19..], time.GetUtcNow().ToUnixTimeSeconds());
        Sign(token[..Payload], boundTo).AsSpan(0, Seal).CopyTo(token[Payload..]);
        return Convert.ToBase64String(token);
    }

    public (OrderCursor? Cursor, ApiError? Error) Read(string text, string boundTo)
    {
        Span<byte> token = stackalloc byte[Payload + Seal];
        if (text.Length != 60 || !Convert.TryFromBase64String(text, token, out var length) || length != token.Length)
            return (null, ApiError.Parameter("The page_token is invalid: it is not one that this API gave."));
        if (!CryptographicOperations.FixedTimeEquals(Sign(token[..Payload], boundTo).AsSpan(0, Seal), token[Payload..]))
            return (null, ApiError.Parameter("The page_token is invalid: it belongs to another shop, filter or sort order."));
        if (BinaryPrimitives.ReadInt64BigEndian(token[19..]) + (long)life.TotalSeconds < time.GetUtcNow().ToUnixTimeSeconds())
            return (null, ApiError.Parameter("The page_token is invalid: it has expired, start from the first page."));
        return (new OrderCursor(BinaryPrimitives.ReadInt64BigEndian(token[3..]), BinaryPrimitives.ReadInt64BigEndian(token[11..])), null);
    }

    private byte[] Sign(ReadOnlySpan<byte> payload, string boundTo)
    {
        byte[] sealedBytes = [.. payload, .. Encoding.UTF8.GetBytes(boundTo)];
        return HMACSHA256.HashData(key, sealedBytes);
    }
}
