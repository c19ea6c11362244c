using System.Security.Cryptography;
using System.Text;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Platform.RateLimits;

/// <summary>What one limit is for.</summary>
/// <param name="AppKey">The app.</param>
/// <param name="Subject">The shop as a digest, or <see cref="App"/>.</param>
/// <param name="Endpoint">The endpoint's name.</param>
public readonly record struct RateKey(string AppKey, string Subject, string Endpoint)
{
    /// <summary>The subject of calls that name no shop: the app has one limit for all of them.</summary>
    public const string App = "app";

    /// <summary>The limit of a call.</summary>
    public static RateKey Of(PlatformCall call) => new(call.AppKey, call.Cipher is { } cipher ? Digest(cipher.Reveal()) : App, call.Endpoint.Name);

    /// <summary>A shop's cipher, or a token, as a digest.</summary>
    public static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
}
