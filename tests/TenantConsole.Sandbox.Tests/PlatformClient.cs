using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace TenantConsole.Sandbox.Tests;

/// <summary>An answer of the platform: status, envelope, and the raw bytes.</summary>
internal sealed record Answer(int Status, JsonElement Root, HttpResponseHeaders Headers)
{
    public int Code => Root.GetProperty("code").GetInt32();

    public string Message => Root.GetProperty("message").GetString()!;

    public JsonElement Data => Root.GetProperty("data");

    public IReadOnlyList<JsonElement> Orders => [.. Data.GetProperty("orders").EnumerateArray()];

    public string NextPageToken => Data.GetProperty("next_page_token").GetString()!;

    public int TotalCount => Data.GetProperty("total_count").GetInt32();
}

/// <summary>A client as a stranger would write it from the platform's rules.</summary>
internal sealed class PlatformClient(HttpClient http, string appKey, string appSecret, TimeProvider time)
{
    public const string SearchPath = "/order/202309/orders/search";

    public string AppKey => appKey;

    public string AppSecret => appSecret;

    public string AccessToken { get; set; } = "";

    public string RefreshToken { get; set; } = "";

    public Task<Answer> TokenAsync(string code, string? secret = null) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Get, $"/api/v2/token/get?app_key={appKey}&app_secret={secret ?? appSecret}&auth_code={code}&grant_type=authorized_code"));

    public Task<Answer> RefreshAsync(string token) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Get, $"/api/v2/token/refresh?app_key={appKey}&app_secret={appSecret}&refresh_token={token}&grant_type=refresh_token"));

    public async Task<string> CipherAsync(int shop = 0) =>
        (await CallAsync(HttpMethod.Get, "/authorization/202309/shops")).Data.GetProperty("shops")[shop].GetProperty("cipher").GetString()!;

    public Task<Answer> SearchAsync(string cipher, string? body = "{}", params (string, string)[] query) =>
        CallAsync(HttpMethod.Post, SearchPath, body, [("shop_cipher", cipher), .. query]);

    /// <summary>All orders of a search, page by page.</summary>
    public async Task<List<JsonElement>> AllAsync(string cipher, string body, int pageSize, params (string, string)[] query)
    {
        var orders = new List<JsonElement>();
        var token = "";
        do
        {
            (string, string)[] page = token.Length == 0 ? [] : [("page_token", token)];
            var answer = await SearchAsync(cipher, body, [("page_size", pageSize.ToString(CultureInfo.InvariantCulture)), .. query, .. page]);
            Assert.Equal(0, answer.Code);
            orders.AddRange(answer.Orders);
            token = answer.NextPageToken;
        }
        while (token.Length > 0);
        return orders;
    }

    public Task<Answer> CallAsync(HttpMethod method, string path, string? body = null, params (string Key, string Value)[] query) =>
        SendAsync(Sign(method, path, body, body, query));

    /// <summary>A signed request; <paramref name="signedBody"/> is what the signature covers, which some clients get wrong.</summary>
    public HttpRequestMessage Sign(HttpMethod method, string path, string? body, string? signedBody, (string Key, string Value)[] query, long? timestamp = null, string? key = null)
    {
        var all = query.Append(("app_key", key ?? appKey))
            .Append(("timestamp", (timestamp ?? time.GetUtcNow().ToUnixTimeSeconds()).ToString(CultureInfo.InvariantCulture))).ToList();
        var text = appSecret + path + string.Concat(all.Where(pair => pair.Item1 != "access_token").OrderBy(pair => pair.Item1, StringComparer.Ordinal).Select(pair => pair.Item1 + pair.Item2)) + signedBody + appSecret;
        all.Add(("sign", Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(appSecret), Encoding.UTF8.GetBytes(text)))));
        var address = path + "?" + string.Join('&', all.Select(pair => $"{Uri.EscapeDataString(pair.Item1)}={Uri.EscapeDataString(pair.Item2)}"));
        var request = new HttpRequestMessage(method, address);
        if (AccessToken.Length > 0) request.Headers.Add("x-tts-access-token", AccessToken);
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        return request;
    }

    public async Task<Answer> SendAsync(HttpRequestMessage request)
    {
        using (request)
        {
            using var response = await http.SendAsync(request);
            Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
            using var document = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
            var root = document.RootElement.Clone();
            Assert.NotEqual("", root.GetProperty("request_id").GetString());
            return new Answer((int)response.StatusCode, root, response.Headers);
        }
    }
}
