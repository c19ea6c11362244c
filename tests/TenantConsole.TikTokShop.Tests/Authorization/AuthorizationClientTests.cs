using TenantConsole.TikTokShop.Tests.Support;
using static TenantConsole.TikTokShop.Tests.Support.FakePlatform;

namespace TenantConsole.TikTokShop.Tests.Authorization;

public sealed class AuthorizationClientTests
{
    private const string Grant = """
        {"access_token":"TTP_a","access_token_expire_in":1767830400,"refresh_token":"TTP_r","refresh_token_expire_in":"1798761600","open_id":"7010000000000000001",
         "seller_name":"Demo Seller","seller_base_region":"GB","user_type":0,"granted_scopes":["seller.order.info"],"new_field":1}
        """;

    private static CancellationToken None => CancellationToken.None;

    [Fact]
    public async Task GetTokensAsync_Always_AsksTheAuthHostUnsigned()
    {
        await using var platform = await StartAsync(Data(Grant));
        using var client = new Client(platform.Url);

        var grant = await client.Authorization.GetTokensAsync("ROW_code+/=", None);

        var request = Assert.Single(platform.Requests);
        Assert.Equal("GET", request.Method);
        Assert.Equal("/api/v2/token/get", request.Path);
        Assert.Equal(
            new Dictionary<string, string>
            {
                ["app_key"] = Given.AppKey,
                ["app_secret"] = Given.AppSecret,
                ["auth_code"] = "ROW_code+/=",
                ["grant_type"] = "authorized_code",
            },
            request.Query.ToDictionary());
        Assert.DoesNotContain("x-tts-access-token", request.Headers.Keys);
        Assert.Equal("TTP_a", grant.AccessToken.Reveal());
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1_767_830_400), grant.AccessTokenExpiresAt);
        Assert.Equal("TTP_r", grant.RefreshToken.Reveal());
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1_798_761_600), grant.RefreshTokenExpiresAt);
        Assert.Equal("7010000000000000001", grant.OpenId);
        Assert.Equal("Demo Seller", grant.SellerName);
        Assert.Equal("GB", grant.SellerBaseRegion);
        Assert.Equal(UserTypes.Seller, grant.UserType);
        Assert.Equal(["seller.order.info"], grant.GrantedScopes);
        Assert.DoesNotContain("TTP_", grant.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RefreshAsync_Always_SendsTheRefreshToken()
    {
        await using var platform = await StartAsync(Data(Grant));
        using var client = new Client(platform.Url);

        await client.Authorization.RefreshAsync(RefreshToken.Of("TTP_old"), None);

        var request = Assert.Single(platform.Requests);
        Assert.Equal("/api/v2/token/refresh", request.Path);
        Assert.Equal("TTP_old", request.Query["refresh_token"]);
        Assert.Equal("refresh_token", request.Query["grant_type"]);
    }

    [Theory]
    [InlineData(36004001, ReauthoriseReason.RefreshToken)]
    [InlineData(36004004, ReauthoriseReason.AuthorisationCode)]
    public async Task GetTokensAsync_WhenRefused_SaysWhatTheSellerMustDo(int code, ReauthoriseReason reason)
    {
        await using var platform = await StartAsync(Refusal(code));
        using var client = new Client(platform.Url);

        var error = await Assert.ThrowsAsync<ReauthoriseException>(() => client.Authorization.GetTokensAsync("used", None));

        Assert.Equal(reason, error.Reason);
        Assert.DoesNotContain(Given.AppSecret, error.ToString(), StringComparison.Ordinal);
        Assert.Single(platform.Requests);
    }

    [Theory]
    [InlineData("access_token")]
    [InlineData("access_token_expire_in")]
    [InlineData("refresh_token")]
    [InlineData("refresh_token_expire_in")]
    [InlineData("open_id")]
    public async Task GetTokensAsync_WhenAPartIsMissing_IsUnreadable(string field)
    {
        await using var platform = await StartAsync(Data(Grant.Replace($"\"{field}\":", "\"other\":", StringComparison.Ordinal)));
        using var client = new Client(platform.Url);

        await Assert.ThrowsAsync<UnreadableAnswerException>(() => client.Authorization.GetTokensAsync("code", None));
    }
}
