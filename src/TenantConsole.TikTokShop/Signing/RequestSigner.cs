using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace TenantConsole.TikTokShop;

/// <summary>Signs requests to the API host. Pure: the same input gives the same signature, and nothing is read from clock or settings.</summary>
/// <remarks>
/// Lower-case hex of HMAC-SHA256, keyed with the app secret, over secret + path + sorted query (key then value, decoded, nothing between) + body + secret.
/// A multipart body is left out. Source: the platform's page "Sign your API request"; section 4 of our facts, with vectors made by independent clients.
/// </remarks>
public static class RequestSigner
{
    /// <summary>Signs one request.</summary>
    /// <param name="path">As sent, from <c>/</c> on, without host and query.</param>
    /// <param name="query">All query parameters with decoded values, <c>app_key</c> and <c>timestamp</c> among them. <c>sign</c> and <c>access_token</c> may be there and are left out.</param>
    /// <param name="body">The exact bytes that are sent; empty for none.</param>
    /// <param name="contentType">The content type that is sent, or null. It matters only in that multipart bodies are not signed.</param>
    /// <param name="appSecret">The app's secret.</param>
    public static string Sign(
        string path, IEnumerable<KeyValuePair<string, string>> query, ReadOnlySpan<byte> body, string? contentType, string appSecret)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentException.ThrowIfNullOrEmpty(appSecret);

        var parameters = query.Where(p => p.Key is not ("sign" or "access_token")).ToArray();
        Array.Sort(parameters, static (one, other) => string.CompareOrdinal(one.Key, other.Key));
        var multipart = IsMultipart(contentType);
        var most = (2 * Encoding.UTF8.GetMaxByteCount(appSecret.Length)) + Encoding.UTF8.GetMaxByteCount(path.Length) + (multipart ? 0 : body.Length);
        foreach (var (key, value) in parameters) most += Encoding.UTF8.GetMaxByteCount(key.Length) + Encoding.UTF8.GetMaxByteCount(value.Length);

        var buffer = ArrayPool<byte>.Shared.Rent(most);
        try
        {
            var secret = Encoding.UTF8.GetBytes(appSecret, buffer);
            var length = secret;
            length += Encoding.UTF8.GetBytes(path, buffer.AsSpan(length));
            foreach (var (key, value) in parameters)
            {
                length += Encoding.UTF8.GetBytes(key, buffer.AsSpan(length));
                length += Encoding.UTF8.GetBytes(value, buffer.AsSpan(length));
            }

            if (!multipart)
            {
                body.CopyTo(buffer.AsSpan(length));
                length += body.Length;
            }

            buffer.AsSpan(0, secret).CopyTo(buffer.AsSpan(length));
            length += secret;
            Span<byte> signature = stackalloc byte[HMACSHA256.HashSizeInBytes];
            HMACSHA256.HashData(buffer.AsSpan(0, secret), buffer.AsSpan(0, length), signature);
            return Convert.ToHexStringLower(signature);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);   // it held the secret
        }
    }

    private static bool IsMultipart(string? contentType) =>
        contentType?.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase) == true;
}
