using System.Globalization;
using System.Text;
using System.Text.Json;
using TenantConsole.Benchmarks.Platform;
using TenantConsole.TikTokShop;

namespace TenantConsole.Benchmarks.Sandbox;

/// <summary>A client of one shop that signs every request and reads every answer to its end, but makes nothing of it: the server is to be measured.</summary>
internal sealed class Caller : IDisposable
{
    private readonly HttpClient _http;
    private readonly string _key;
    private readonly string _secret;
    private readonly Uri _address;

    private Caller(Uri address, string key, string secret)
    {
        (_address, _key, _secret) = (address, key, secret);
        _http = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, ActivityHeadersPropagator = null }) { BaseAddress = address };
    }

    public string Token { get; private set; } = "";

    public string Cipher { get; private set; } = "";

    public static async Task<Caller> ConnectAsync(SandboxProcess sandbox, CancellationToken cancellationToken)
    {
        var credentials = await sandbox.GetAsync("/_sandbox/credentials?seller=aurelia", cancellationToken);
        var (key, secret) = (credentials.GetProperty("app_key").GetString()!, credentials.GetProperty("app_secret").GetString()!);
        var caller = new Caller(sandbox.Http.BaseAddress!, key, secret);
        var tokens = await sandbox.GetAsync($"/api/v2/token/get?app_key={key}&app_secret={secret}&auth_code={credentials.GetProperty("auth_code").GetString()}&grant_type=authorized_code", cancellationToken);
        caller.Token = tokens.GetProperty("data").GetProperty("access_token").GetString()!;
        using var shops = JsonDocument.Parse(await caller.CallAsync(HttpMethod.Get, "/authorization/202309/shops", null, [], cancellationToken));
        caller.Cipher = shops.RootElement.GetProperty("data").GetProperty("shops")[0].GetProperty("cipher").GetString()!;
        return caller;
    }

    /// <summary>The bytes of an answer, which must be a success.</summary>
    public async Task<byte[]> CallAsync(HttpMethod method, string path, string? body, List<KeyValuePair<string, string>> query, CancellationToken cancellationToken)
    {
        using var response = await _http.SendAsync(Request(method, path, body, query), cancellationToken);
        var bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        if (!bytes.AsSpan().StartsWith("{\"code\":0,"u8)) throw new InvalidOperationException($"{path}: {Encoding.UTF8.GetString(bytes.AsSpan(0, Math.Min(300, bytes.Length)))}");
        return bytes;
    }

    /// <summary>Reads an answer into a buffer, and tells how long it was.</summary>
    public async Task<int> ReadAsync(HttpRequestMessage request, byte[] into, CancellationToken cancellationToken)
    {
        using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        var length = 0;
        while (await stream.ReadAsync(into.AsMemory(length), cancellationToken) is var read and > 0) length += read;
        return length;
    }

    public HttpRequestMessage Request(HttpMethod method, string path, string? body, List<KeyValuePair<string, string>> query)
    {
        var bytes = body is null ? null : Encoding.UTF8.GetBytes(body);
        List<KeyValuePair<string, string>> all = [.. query, new("app_key", _key), new("timestamp", TimeProvider.System.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture))];
        if (Cipher.Length > 0) all.Add(new("shop_cipher", Cipher));
        all.Add(new("sign", RequestSigner.Sign(path, all, bytes, bytes is null ? null : "application/json", _secret)));
        var address = new StringBuilder(path).Append('?');
        foreach (var (name, value) in all) address.Append(name).Append('=').Append(Uri.EscapeDataString(value)).Append('&');
        var request = new HttpRequestMessage(method, new Uri(_address, address.ToString(0, address.Length - 1)));
        request.Headers.TryAddWithoutValidation("x-tts-access-token", Token);
        if (bytes is null) return request;
        request.Content = new ByteArrayContent(bytes);
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        return request;
    }

    public void Dispose() => _http.Dispose();
}
