using System.Text;

namespace TenantConsole.Sandbox.Tests.Endpoints;

public sealed class GatewayTests : IAsyncLifetime
{
    private const string Shops = "/authorization/202309/shops";

    private readonly TemporaryFolder _home = new();
    private SandboxServer _server = null!;
    private PlatformClient _client = null!;

    public async Task InitializeAsync()
    {
        _server = await SandboxServer.StartAsync(_home.Path, "--Sandbox:Orders=400");
        _client = await _server.ConnectAsync("aurelia");
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        _home.Dispose();
    }

    [Fact]
    public async Task Authorised_and_active_shops_are_the_sellers()
    {
        var shops = (await _client.CallAsync(HttpMethod.Get, Shops)).Data.GetProperty("shops").EnumerateArray().ToList();

        Assert.Equal(["Aurelia Skin US", "Aurelia Skin UK", "Aurelia Skin DE"], shops.Select(shop => shop.GetProperty("name").GetString()));
        Assert.Equal(["US", "GB", "DE"], shops.Select(shop => shop.GetProperty("region").GetString()));
        var active = (await _client.CallAsync(HttpMethod.Get, "/seller/202309/shops")).Data.GetProperty("shops").EnumerateArray();
        Assert.Equal(shops.Select(shop => shop.GetProperty("id").GetString()), active.Select(shop => shop.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task The_app_key_is_checked_before_the_signature()
    {
        var answer = await _client.SendAsync(_client.Sign(HttpMethod.Get, Shops, null, "wrong", [], key: "nobody"));

        Assert.Equal((400, 36009004), (answer.Status, answer.Code));
        Assert.Contains("app_key", answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-299, 0, "")]
    [InlineData(29, 0, "")]
    [InlineData(-302, 36009004, "earlier than 5 minutes")]
    [InlineData(33, 36009004, "more than 30 seconds")]
    [InlineData(-99_999_999_999, 36009004, "lesser than 0")]
    public async Task The_timestamp_has_a_window(long offset, int code, string words)
    {
        var answer = await _client.SendAsync(_client.Sign(HttpMethod.Get, Shops, null, null, [], timestamp: _server.Time.GetUtcNow().ToUnixTimeSeconds() + offset));

        Assert.Equal(code, answer.Code);
        Assert.Contains(words, answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_signature_is_refused_before_the_token_is_looked_at()
    {
        _client.AccessToken = "TTP_nobody";
        var answer = await _client.SendAsync(_client.Sign(HttpMethod.Get, Shops, null, "something else", []));

        Assert.Equal((401, 106001), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_missing_sign_says_signature()
    {
        var answer = await _client.SendAsync(new HttpRequestMessage(HttpMethod.Get, $"{Shops}?app_key={_client.AppKey}&timestamp={_server.Time.GetUtcNow().ToUnixTimeSeconds()}"));

        Assert.Equal((400, 36009004), (answer.Status, answer.Code));
        Assert.Contains("signature", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tokens_are_required_known_and_alive()
    {
        var cipher = await _client.CipherAsync();
        var good = _client.AccessToken;

        _client.AccessToken = "";
        var missing = await _client.SearchAsync(cipher);
        Assert.Equal((401, 36009004), (missing.Status, missing.Code));
        Assert.Contains("x-tts-access-token", missing.Message, StringComparison.Ordinal);

        _client.AccessToken = good + "x";
        Assert.Equal(105001, (await _client.SearchAsync(cipher)).Code);

        _client.AccessToken = good;
        _server.Time.Add(TimeSpan.FromDays(7));
        var expired = await _client.SearchAsync(cipher);
        Assert.Equal((401, 105002), (expired.Status, expired.Code));
    }

    [Fact]
    public async Task Ciphers_are_walls_between_sellers()
    {
        var other = await _server.ConnectAsync("moller");
        var foreign = await _client.SearchAsync(await other.CipherAsync());
        var missing = await _client.CallAsync(HttpMethod.Post, PlatformClient.SearchPath, "{}");

        Assert.Equal((401, 101000), (foreign.Status, foreign.Code));
        Assert.False(foreign.Data.TryGetProperty("orders", out _));
        Assert.Equal((400, 106013), (missing.Status, missing.Code));
    }

    [Theory]
    [InlineData("lenient", 0)]
    [InlineData("strict", 36009004)]
    public async Task A_superfluous_cipher_is_a_matter_of_mode(string mode, int code)
    {
        using var home = new TemporaryFolder();
        await using var server = await SandboxServer.StartAsync(home.Path, "--Sandbox:Orders=100", $"--Sandbox:SuperfluousCipher={mode}");
        var client = await server.ConnectAsync("aurelia");
        var answer = await client.CallAsync(HttpMethod.Get, Shops, null, ("shop_cipher", await client.CipherAsync()));

        Assert.Equal(code, answer.Code);
    }

    [Fact]
    public async Task A_missing_scope_is_said()
    {
        using var home = new TemporaryFolder();
        await using var server = await SandboxServer.StartAsync(home.Path, "--Sandbox:Orders=100", "--Sandbox:Scopes=seller.authorization.info");
        var client = await server.ConnectAsync("aurelia");
        var answer = await client.SearchAsync(await client.CipherAsync());

        Assert.Equal((403, 105005), (answer.Status, answer.Code));
    }

    [Theory]
    [InlineData("GET", "/nothing/here", 404, 36009009)]
    [InlineData("GET", "/api/orders/search", 404, 36009009)]
    [InlineData("GET", "/order/202309/orders/search", 405, 36009010)]
    [InlineData("POST", "/order/202309/orders", 405, 36009010)]
    [InlineData("GET", "/order/209909/orders", 400, 36009014)]
    public async Task What_does_not_exist_is_refused_in_json(string method, string path, int status, int code)
    {
        var answer = await _client.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));

        Assert.Equal((status, code), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Obsolete_query_parameters_do_no_harm()
    {
        var answer = await _client.CallAsync(HttpMethod.Get, Shops, null, ("version", "202309"), ("shop_id", ""), ("access_token", "old"));

        Assert.Equal(0, answer.Code);
    }

    [Fact]
    public async Task Bodies_are_json()
    {
        var cipher = await _client.CipherAsync();
        Assert.Equal(36009022, (await _client.SearchAsync(cipher, "{\"order_status\":")).Code);

        var request = _client.Sign(HttpMethod.Post, PlatformClient.SearchPath, null, "a=1", [("shop_cipher", cipher)]);
        request.Content = new StringContent("a=1", Encoding.UTF8, "application/x-www-form-urlencoded");
        Assert.Equal(36009023, (await _client.SendAsync(request)).Code);
    }
}
