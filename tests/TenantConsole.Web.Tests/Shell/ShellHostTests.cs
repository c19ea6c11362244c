using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TenantConsole.Core.Tenancy.Branding;
using TenantConsole.Web.Modules.Access;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Tests.Shell;

/// <summary>The shell alone behind a real server: headers, theme, error pages.</summary>
public sealed class ShellHostTests : IAsyncLifetime
{
    private WebApplication _app = null!;
    private HttpClient _client = null!;

    public async Task InitializeAsync()
    {
        // The application's own name, so that its static assets are found.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = Environments.Development, ApplicationName = "TenantConsole.Web", ContentRootPath = AppContext.BaseDirectory });
        builder.AddShell();
        builder.Services.AddAuthentication("none").AddCookie("none");
        // Nobody signs in here, so nothing is ever asked of the rights behind it.
        builder.Services.AddScoped(p => new CurrentActor(null!, p.GetRequiredService<AuthenticationStateProvider>(), p.GetRequiredService<IHttpContextAccessor>()));
        builder.Services.AddSingleton(new ShowBrand(null!, null!));
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.UseShell();
        _app.UseAuthentication();
        _app.UseAuthorization();
        _app.UseAntiforgery();
        _app.MapGet("/api/fails", string () => throw new InvalidOperationException("secret detail"));
        _app.MapGet("/fails", string () => throw new InvalidOperationException("secret detail"));
        _app.MapGet("/away", string () => throw new Npgsql.NpgsqlException("secret host", new System.Net.Sockets.SocketException(111)));
        _app.MapShell();
        await _app.StartAsync();
        _client = new() { BaseAddress = new Uri(_app.Urls.First()) };
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    [Theory]
    [InlineData("/_components")]
    [InlineData("/no-such-page")]
    [InlineData("/fails")]
    [InlineData("/js/console.js")]
    public async Task EveryAnswer_CarriesTheSecurityHeaders(string path)
    {
        using var answer = await _client.GetAsync(path);

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("DENY", Assert.Single(answer.Headers.GetValues("X-Frame-Options")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
    }

    [Fact]
    public async Task Pages_HaveNoInlineScript()
    {
        using var document = new HtmlParser().ParseDocument(await _client.GetStringAsync("/_components"));

        Assert.All(document.Scripts, script => Assert.False(string.IsNullOrEmpty(script.Source)));
        Assert.DoesNotContain(document.All, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Theme_ComesFromTheCookieInTheFirstAnswer()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/_components");
        request.Headers.Add("Cookie", "tc-theme=dark; tc-density=comfortable; tc-zone=Asia%2FTokyo");

        using var answer = await _client.SendAsync(request);
        using var document = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

        Assert.Equal("dark", document.DocumentElement.GetAttribute("data-theme"));
        Assert.Equal("comfortable", document.DocumentElement.GetAttribute("data-density"));
        Assert.Contains("Times in Tokyo time (UTC+9)", document.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnknownAddress_IsAPageThatHelps_ForPeopleOnly()
    {
        using var page = await _client.GetAsync("/no-such-page");
        using var api = await _client.GetAsync("/api/no-such-thing");

        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.Contains("There is no page at this address", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, api.StatusCode);
        Assert.Empty(await api.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Failure_IsAPageWithAReference_WithoutDetails()
    {
        using var answer = await _client.GetAsync("/fails");
        var html = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Matches("Reference.*[0-9A-Z]{4}-[0-9A-Z]{4}", html);
        Assert.DoesNotContain("secret", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DatabaseAway_IsSaidAndWaitedFor()
    {
        using var answer = await _client.GetAsync("/away");
        var html = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("The database does not answer", html, StringComparison.Ordinal);
        Assert.Contains("data-wait-for=\"/health/ready\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PseudoLocale_WhenAskedFor_IsKeptForTheCircuit()
    {
        using var answer = await _client.GetAsync("/no-such-page?culture=qps-ploc");

        Assert.Contains("⟦Ţĥéŕé îš ñö þåĝé", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Contains(answer.Headers.GetValues("Set-Cookie"), c => c.Contains("qps-ploc", StringComparison.OrdinalIgnoreCase));
    }
}
