using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Tests.Shell;

/// <summary>Behind a proxy: whose word on the visitor counts, and what TLS changes.</summary>
public sealed class ProxyTests
{
    [Theory]
    [InlineData(null, "127.0.0.1", false)]
    [InlineData("10.0.0.0/8", "127.0.0.1", false)]
    [InlineData("10.0.0.0/8, 127.0.0.1", "203.0.113.7", true)]
    public async Task Visitor_IsBelievedOfKnownProxiesAlone(string? networks, string address, bool tls)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Configuration[Proxies.Setting] = networks;
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.AddProxies();
        await using var app = builder.Build();
        app.UseProxies();
        app.UseSecurityHeaders();
        app.MapGet("/", (HttpContext http) => $"{http.Connection.RemoteIpAddress!.MapToIPv4()} {http.Request.Scheme}");
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new(app.Urls.First()) };
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");

        using var answer = await client.GetAsync("/");

        Assert.Equal($"{address} {(tls ? "https" : "http")}", await answer.Content.ReadAsStringAsync());
        Assert.Equal(tls, answer.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public void Networks_ThatCannotBeRead_AreNamed()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Configuration[Proxies.Setting] = "10.0.0.0/99";

        var error = Assert.Throws<OptionsValidationException>(builder.AddProxies);

        Assert.Contains("Proxy:Networks is wrong: “10.0.0.0/99”", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://console.agency.example", "__Host-tenantconsole", CookieSecurePolicy.Always)]
    [InlineData("http://localhost:5080", "tenantconsole", CookieSecurePolicy.SameAsRequest)]
    public void Cookies_OverTls_AreBoundToIt(string url, string name, CookieSecurePolicy secure)
    {
        var address = new PublicAddress(new(url));

        Assert.Equal(name, address.Cookie("tenantconsole"));
        Assert.Equal(secure, address.Secure);
        Assert.Equal($"{url}/account/reset?token=a%20b", address.Of("/account/reset?token=a%20b"));
    }
}
