using System.Text.Json;

namespace TenantConsole.Sandbox.Tests.Endpoints;

public sealed class TokenTests : IDisposable
{
    private readonly TemporaryFolder _home = new();

    public void Dispose() => _home.Dispose();

    [Fact]
    public async Task A_code_works_once_and_gives_tokens_with_absolute_expiries()
    {
        await using var server = await StartAsync();
        var (client, code) = await CodeAsync(server);
        var answer = await client.TokenAsync(code);
        var now = server.Time.GetUtcNow().ToUnixTimeSeconds();

        Assert.Equal((200, 0), (answer.Status, answer.Code));
        Assert.InRange(answer.Data.GetProperty("access_token_expire_in").GetInt64(), now + 7 * 86_400 - 5, now + 7 * 86_400);
        Assert.InRange(answer.Data.GetProperty("refresh_token_expire_in").GetInt64(), now + 365 * 86_400 - 5, now + 365 * 86_400);
        Assert.StartsWith("ROW_", answer.Data.GetProperty("access_token").GetString(), StringComparison.Ordinal);
        Assert.Equal("Møller & Søn Audio", answer.Data.GetProperty("seller_name").GetString());
        Assert.Equal("DE", answer.Data.GetProperty("seller_base_region").GetString());
        Assert.Equal(0, answer.Data.GetProperty("user_type").GetInt32());
        Assert.Contains("seller.order.info", answer.Data.GetProperty("granted_scopes").EnumerateArray().Select(scope => scope.GetString()));
        Assert.Equal((200, 36004004), ((await client.TokenAsync(code)).Status, (await client.TokenAsync(code)).Code));
    }

    [Fact]
    public async Task Tokens_have_the_scopes_that_were_consented_to_also_after_a_refresh_and_a_restart()
    {
        string access, refresh;
        await using (var server = await StartAsync())
        {
            var credentials = await server.Http.GetJsonAsync("/_sandbox/credentials?seller=moller&scopes=seller.authorization.info,seller.product.basic");
            var client = await server.ConnectAsync("moller");
            refresh = (await client.TokenAsync(credentials.GetProperty("auth_code").GetString()!)).Data.GetProperty("refresh_token").GetString()!;
            var again = (await client.RefreshAsync(refresh)).Data;
            Assert.Equal(["seller.authorization.info", "seller.product.basic"], again.GetProperty("granted_scopes").EnumerateArray().Select(scope => scope.GetString()));
            access = again.GetProperty("access_token").GetString()!;
        }
        await using var after = await StartAsync();
        var narrow = await after.ConnectAsync("moller");
        Assert.Equal(0, (await narrow.SearchAsync(await narrow.CipherAsync())).Code);
        narrow.AccessToken = access;
        var cipher = await narrow.CipherAsync();
        Assert.Equal(105005, (await narrow.SearchAsync(cipher)).Code);
        Assert.Equal(0, (await narrow.CallAsync(HttpMethod.Post, "/product/202502/products/search", "{}", ("shop_cipher", cipher))).Code);
    }

    [Fact]
    public async Task A_code_lives_thirty_minutes()
    {
        await using var server = await StartAsync();
        var (client, early) = await CodeAsync(server);
        var (_, late) = await CodeAsync(server);
        server.Time.Add(TimeSpan.FromMinutes(29));
        Assert.Equal(0, (await client.TokenAsync(early)).Code);
        server.Time.Add(TimeSpan.FromMinutes(2));
        Assert.Equal(36004004, (await client.TokenAsync(late)).Code);
    }

    [Fact]
    public async Task Two_at_once_get_one_pair_of_tokens()
    {
        await using var server = await StartAsync();
        var (client, code) = await CodeAsync(server);
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => client.TokenAsync(code)));

        Assert.Single(answers, answer => answer.Code == 0);
    }

    [Fact]
    public async Task Wrong_app_details_are_refused_in_words_and_cost_no_code()
    {
        await using var server = await StartAsync();
        var (client, code) = await CodeAsync(server);
        var secret = await client.TokenAsync(code, secret: "wrong");
        var grant = await client.SendAsync(new HttpRequestMessage(HttpMethod.Get, $"/api/v2/token/get?app_key={client.AppKey}&app_secret={client.AppSecret}&auth_code={code}&grant_type=authorization_code"));

        Assert.NotEqual(0, secret.Code);
        Assert.Contains("app_secret", secret.Message, StringComparison.Ordinal);
        Assert.Contains("authorized_code", grant.Message, StringComparison.Ordinal);
        Assert.Equal(0, (await client.TokenAsync(code)).Code);
    }

    [Fact]
    public async Task A_refresh_rotates_and_the_old_token_has_only_its_grace()
    {
        await using var server = await StartAsync("--Sandbox:RefreshGrace=00:01:00");
        var client = await server.ConnectAsync("moller");
        var first = client.RefreshToken;
        var renewed = await client.RefreshAsync(first);
        Assert.Equal(0, renewed.Code);
        var second = renewed.Data.GetProperty("refresh_token").GetString()!;
        Assert.NotEqual(first, second);

        Assert.Equal(0, (await client.CallAsync(HttpMethod.Get, "/authorization/202309/shops")).Code);
        client.AccessToken = renewed.Data.GetProperty("access_token").GetString()!;
        Assert.Equal(0, (await client.CallAsync(HttpMethod.Get, "/authorization/202309/shops")).Code);

        Assert.Equal(0, (await client.RefreshAsync(first)).Code);
        server.Time.Add(TimeSpan.FromSeconds(61));
        Assert.Equal((200, 36004005), ((await client.RefreshAsync(first)).Status, (await client.RefreshAsync(first)).Code));
        Assert.Equal(0, (await client.RefreshAsync(second)).Code);
    }

    [Fact]
    public async Task Without_rotation_the_refresh_token_stays()
    {
        await using var server = await StartAsync("--Sandbox:RotateRefreshToken=false", "--Sandbox:EndAccessTokenOnRefresh=false");
        var client = await server.ConnectAsync("moller");
        var renewed = await client.RefreshAsync(client.RefreshToken);

        Assert.Equal(client.RefreshToken, renewed.Data.GetProperty("refresh_token").GetString());
        Assert.NotEqual(client.AccessToken, renewed.Data.GetProperty("access_token").GetString());
    }

    [Theory]
    [InlineData("true", 105002)]
    [InlineData("false", 0)]
    public async Task A_refresh_can_end_the_access_token_before(string end, int code)
    {
        await using var server = await StartAsync($"--Sandbox:EndAccessTokenOnRefresh={end}");
        var client = await server.ConnectAsync("moller");
        await client.RefreshAsync(client.RefreshToken);

        Assert.Equal(code, (await client.CallAsync(HttpMethod.Get, "/authorization/202309/shops")).Code);
    }

    [Fact]
    public async Task An_expired_and_an_unknown_refresh_token_have_codes_of_their_own()
    {
        await using var server = await StartAsync("--Sandbox:RefreshTokenLife=01:00:00");
        var client = await server.ConnectAsync("moller");
        Assert.Equal(36004005, (await client.RefreshAsync("nobody")).Code);
        server.Time.Add(TimeSpan.FromMinutes(61));
        Assert.Equal(36004001, (await client.RefreshAsync(client.RefreshToken)).Code);
    }

    private Task<SandboxServer> StartAsync(params string[] settings) => SandboxServer.StartAsync(_home.Path, ["--Sandbox:Orders=100", .. settings]);

    private static async Task<(PlatformClient Client, string Code)> CodeAsync(SandboxServer server)
    {
        JsonElement credentials = await server.Http.GetJsonAsync("/_sandbox/credentials?seller=moller");
        return (new PlatformClient(server.Http, credentials.GetProperty("app_key").GetString()!, credentials.GetProperty("app_secret").GetString()!, server.Time), credentials.GetProperty("auth_code").GetString()!);
    }
}
