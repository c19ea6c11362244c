using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace TenantConsole.Sandbox.Tests.Endpoints;

public sealed class ConsentTests : IAsyncLifetime
{
    private readonly TemporaryFolder _home = new();
    private SandboxServer _server = null!;
    private PlatformClient _client = null!;

    public async Task InitializeAsync()
    {
        _server = await SandboxServer.StartAsync(_home.Path, "--Sandbox:Orders=100", "--Sandbox:RedirectUrl=http://localhost:7777/back?x=1");
        _client = await _server.ConnectAsync("aurelia");
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        _home.Dispose();
    }

    [Fact]
    public async Task The_page_lists_the_sellers_and_keeps_the_state_harmless()
    {
        var service = (await _server.Http.GetJsonAsync("/_sandbox/credentials")).GetProperty("service_id").GetString();
        var html = await _server.Http.GetStringAsync($"/open/authorize?service_id={service}&state=%22%3E%3Cscript%3E");

        foreach (var seller in _server.World.Sellers) Assert.Contains(WebUtility.HtmlDecode(seller.Name), WebUtility.HtmlDecode(html), StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
        Assert.Contains("Kōhaku", WebUtility.HtmlDecode(await _server.Http.GetStringAsync($"/oauth/authorize?app_key={_client.AppKey}&state=s")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/open/authorize?service_id=1&state=s")]
    [InlineData("/open/authorize?state=s")]
    [InlineData("/oauth/authorize?app_key=nobody&state=s")]
    public async Task An_unknown_app_is_told_so(string path)
    {
        using var response = await _server.Http.GetAsync(path);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("/_sandbox/credentials", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Authorising_leads_back_with_a_code_for_that_seller()
    {
        var query = await DecideAsync("authorise", "kohaku", "a b&c=ü");

        Assert.Equal("a b&c=ü", query["state"]);
        Assert.Equal("1", query["x"]);
        Assert.Equal((_client.AppKey, "en-GB", "GB"), (query["app_key"], query["locale"], query["shop_region"]));
        Assert.Equal("Kōhaku Tea House", (await _client.TokenAsync(query["code"])).Data.GetProperty("seller_name").GetString());
    }

    [Fact]
    public async Task Refusing_leads_back_with_the_literal_null()
    {
        var query = await DecideAsync("refuse", "kohaku", "s1");

        Assert.Equal(("null", "auth_denied", "s1"), (query["code"], query["error"], query["state"]));
    }

    [Fact]
    public async Task The_redirect_url_can_be_set_while_running()
    {
        using var wrong = await _server.Http.PostAsJsonAsync("/_sandbox/app", new { redirect_url = "/back" });
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        using var set = await _server.Http.PostAsJsonAsync("/_sandbox/app", new { redirect_url = "http://localhost:8888/stores/connected" });
        Assert.Equal(HttpStatusCode.OK, set.StatusCode);

        Assert.NotEqual("null", (await DecideAsync("authorise", "zubr", "s", "http://localhost:8888/stores/connected"))["code"]);
    }

    private async Task<Dictionary<string, string>> DecideAsync(string decision, string seller, string state, string back = "http://localhost:7777/back")
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["decision"] = decision, ["seller"] = seller, ["state"] = state });
        using var response = await _server.Http.PostAsync("/open/authorize", form);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        var location = response.Headers.Location!;
        Assert.Equal(back, location.GetLeftPart(UriPartial.Path));
        return QueryHelpers.ParseQuery(location.Query).ToDictionary(pair => pair.Key, pair => pair.Value.ToString());
    }
}
