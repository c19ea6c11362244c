using System.Security.Cryptography;
using System.Text;

namespace TenantConsole.Sandbox.Protocol;

/// <summary>Checks the sign of a request over what came in: the path as sent, the decoded query, the raw body.</summary>
internal static class Signature
{
    public static bool Fits(string secret, string path, SignedQuery query, ReadOnlySpan<byte> body, string sign)
    {
        if (Matches(secret, path, query, body, sign)) return true;
        // Several clients send an empty object and sign nothing.
        return body.SequenceEqual("{}"u8) && Matches(secret, path, query, default, sign);
    }

    private static bool Matches(string secret, string path, SignedQuery query, ReadOnlySpan<byte> body, string sign)
    {
        var text = new StringBuilder(secret).Append(path);
        foreach (var (key, value) in query.Sorted)
        {
            if (key is not ("sign" or "access_token" or "x-tts-access-token")) text.Append(key).Append(value);
        }
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));
        hmac.AppendData(Encoding.UTF8.GetBytes(text.ToString()));
        hmac.AppendData(body);
        hmac.AppendData(Encoding.UTF8.GetBytes(secret));
        var expected = Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hmac.GetHashAndReset()));
        return CryptographicOperations.FixedTimeEquals(expected, Encoding.UTF8.GetBytes(sign));
    }
}
