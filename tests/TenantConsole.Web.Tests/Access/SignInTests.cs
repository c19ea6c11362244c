using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Core.Access;
using TenantConsole.Web.Modules.Access;

namespace TenantConsole.Web.Tests.Access;

public sealed class SignInTests(SignInHost host) : IClassFixture<SignInHost>
{
    private const string Members = "/settings/members";

    [Fact]
    public async Task Page_AsStranger_LeadsToSignInAndBack()
    {
        var user = await host.UserAsync(new GrantRequest(BuiltInRole.Admin));
        using var browser = host.Open();

        var asked = await browser.GetAsync(Members);
        var signedIn = await browser.SignInAsync(user.Email!, query: asked.Headers.Location!.Query);

        Assert.Equal(HttpStatusCode.Redirect, asked.StatusCode);
        Assert.Equal("/account/sign-in?returnUrl=%2Fsettings%2Fmembers", asked.Headers.Location.PathAndQuery);
        Assert.Equal(HttpStatusCode.Redirect, signedIn.StatusCode);
        Assert.Equal(Members, Path(signedIn));
        Assert.Contains(user.Email!, await browser.ReadAsync(Members), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_Always_SetsCookieThatScriptsAndOtherSitesCannotUse()
    {
        var user = await host.UserAsync(new GrantRequest(BuiltInRole.Viewer));
        using var browser = host.Open();

        var answer = await browser.SignInAsync(user.Email!);

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), c => c.StartsWith("tenantconsole=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        Assert.Contains("samesite=lax", cookie, StringComparison.Ordinal);
        Assert.DoesNotContain("expires", cookie, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_WithWrongPassword_SaysTheSameForKnownAndUnknownAddresses()
    {
        var user = await host.UserAsync(new GrantRequest(BuiltInRole.Viewer));
        using var browser = host.Open();
        foreach (var email in new[] { user.Email!, "stranger@people.example" })
        {
            var words = new List<string>();
            for (var i = 0; i < 6; i++)
                words.Add(await browser.SignInWordsAsync(email, "not the password"));

            Assert.Equal(
                [
                    "E-mail and password do not match. 4 tries left, then 15 minutes’ pause.",
                    "E-mail and password do not match. 3 tries left, then 15 minutes’ pause.",
                    "E-mail and password do not match. 2 tries left, then 15 minutes’ pause.",
                    "E-mail and password do not match. 1 try left, then 15 minutes’ pause.",
                    "E-mail and password do not match. That was the last try: 15 minutes’ pause.",
                    "Too many tries. Sign-in for this address pauses for 15 minutes.",
                ],
                words);
        }
    }

    [Fact]
    public async Task SignIn_DuringPause_RefusesEvenTheRightPasswordAndAfterItDoesNot()
    {
        var user = await host.UserAsync(new GrantRequest(BuiltInRole.Viewer));
        using var browser = host.Open();
        for (var i = 0; i < 5; i++)
            await browser.SignInWordsAsync(user.Email!, "not the password");
        Assert.StartsWith("Too many tries.", await browser.SignInWordsAsync(user.Email!.ToUpperInvariant(), SignInHost.Password), StringComparison.Ordinal);

        host.Database.Clock.Advance(TimeSpan.FromMinutes(15));

        Assert.Equal(HttpStatusCode.Redirect, (await browser.SignInAsync(user.Email!)).StatusCode);
    }

    [Fact]
    public async Task SignIn_WhenRight_ForgetsTheTriesBefore()
    {
        var user = await host.UserAsync(new GrantRequest(BuiltInRole.Viewer));
        using var browser = host.Open();
        for (var i = 0; i < 4; i++)
            await browser.SignInWordsAsync(user.Email!, "not the password");
        await browser.SignInAsync(user.Email!);

        Assert.Contains("4 tries left", await browser.SignInWordsAsync(user.Email!, "not the password"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("//evil.example/x")]
    [InlineData("/\\evil.example")]
    [InlineData("https://evil.example")]
    public async Task SignIn_WithForeignReturnAddress_GoesHome(string address)
    {
        var user = await host.UserAsync(new GrantRequest(BuiltInRole.Viewer));
        using var browser = host.Open();

        var answer = await browser.SignInAsync(user.Email!, query: "?returnUrl=" + Uri.EscapeDataString(address));

        Assert.Equal(browser.Address.Authority, new Uri(browser.Address, answer.Headers.Location!).Authority);
        Assert.Equal("/", Path(answer));
    }

    [Fact]
    public async Task SignIn_WithoutAgency_IsRefusedInWords()
    {
        var user = await host.UserAsync();
        using var browser = host.Open();

        Assert.Contains("belongs to no open agency", await browser.SignInWordsAsync(user.Email!, SignInHost.Password), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_WithoutItsPermission_AnswersForbiddenAndHelps()
    {
        var user = await host.UserAsync(new GrantRequest(BuiltInRole.Viewer));
        using var browser = host.Open();
        await browser.SignInAsync(user.Email!);

        var answer = await browser.GetAsync(Members);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        var html = await answer.Content.ReadAsStringAsync();
        Assert.Contains("admin", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("people.example", html.Replace(user.Email!, "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_AfterGrantsChanged_FollowsThem()
    {
        var user = await host.UserAsync();
        var member = await host.JoinAsync(host.Database.Ours, user, new GrantRequest(BuiltInRole.Admin));
        using var browser = host.Open();
        await browser.SignInAsync(user.Email!);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(Members)).StatusCode);

        await host.App.Services.GetRequiredService<SetGrants>().RunAsync(host.Database.Ours.Admin, new(member, [new GrantRequest(BuiltInRole.Viewer)]), CancellationToken.None);

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync(Members)).StatusCode);
    }

    [Fact]
    public async Task Request_AfterSecurityStampChanged_IsSignedOut()
    {
        var user = await host.UserAsync(new GrantRequest(BuiltInRole.Admin));
        using var browser = host.Open();
        await browser.SignInAsync(user.Email!);
        host.Database.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(Members)).StatusCode);

        await using (var scope = host.App.Services.CreateAsyncScope())
        {
            var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
            await users.UpdateSecurityStampAsync((await users.FindByIdAsync(user.Id.ToString()))!);
        }

        host.Database.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync(Members)).StatusCode);
    }

    [Fact]
    public async Task Cookie_OnAnotherNode_IsGood()
    {
        var user = await host.UserAsync(new GrantRequest(BuiltInRole.Admin));
        using var browser = host.Open();
        await browser.SignInAsync(user.Email!);
        using var other = host.Open(await host.StartAsync());
        other.Cookies.Add(other.Address, browser.Cookies.GetCookies(browser.Address));

        Assert.Equal(HttpStatusCode.OK, (await other.GetAsync(Members)).StatusCode);
    }

    [Fact]
    public async Task SignOut_Always_EndsIt()
    {
        var user = await host.UserAsync(new GrantRequest(BuiltInRole.Admin));
        using var browser = host.Open();
        await browser.SignInAsync(user.Email!);

        var answer = await browser.SubmitAsync("/account/sign-out", "/account/sign-out");

        Assert.Equal("/account/sign-in", Path(answer));
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync(Members)).StatusCode);
    }

    [Fact]
    public async Task Switch_ToAnotherOfTheirAgencies_ShowsItAndIsRemembered()
    {
        var user = await host.UserAsync(new GrantRequest(BuiltInRole.Admin));
        await host.JoinAsync(host.Database.Theirs, user, new GrantRequest(BuiltInRole.Admin));
        using var browser = host.Open();
        await browser.SignInAsync(user.Email!);

        var answer = await browser.SubmitAsync(Members, "/account/agency", ("agency", host.Database.Theirs.Tenant.ToString()));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("Agency: Rival Agency", await browser.ReadAsync(Members), StringComparison.Ordinal);
        using var later = host.Open();
        await later.SignInAsync(user.Email!);
        Assert.Contains("Agency: Rival Agency", await later.ReadAsync(Members), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Switch_ToAgencyOfOthers_IsRefused()
    {
        var user = await host.UserAsync(new GrantRequest(BuiltInRole.Admin));
        using var browser = host.Open();
        await browser.SignInAsync(user.Email!);

        var answer = await browser.SubmitAsync("/account/sign-out", "/account/agency", ("agency", host.Database.Theirs.Tenant.ToString()));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.DoesNotContain("Rival", await browser.ReadAsync(Members), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Switch_WithoutAntiforgeryToken_IsRefused()
    {
        var user = await host.UserAsync(new GrantRequest(BuiltInRole.Admin));
        await host.JoinAsync(host.Database.Theirs, user, new GrantRequest(BuiltInRole.Admin));
        using var browser = host.Open();
        await browser.SignInAsync(user.Email!);

        var answer = await browser.PostAsync("/account/agency", ("agency", host.Database.Theirs.Tenant.ToString()));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task SignIn_WithSecondFactor_AsksForItsCode()
    {
        var user = await host.UserAsync(new GrantRequest(BuiltInRole.Admin));
        string key;
        await using (var scope = host.App.Services.CreateAsyncScope())
        {
            var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
            var fresh = (await users.FindByIdAsync(user.Id.ToString()))!;
            await users.ResetAuthenticatorKeyAsync(fresh);
            await users.SetTwoFactorEnabledAsync(fresh, true);
            key = (await users.GetAuthenticatorKeyAsync(fresh))!;
        }

        using var browser = host.Open();

        var first = await browser.SignInAsync(user.Email!, query: "?returnUrl=" + Uri.EscapeDataString(Members));
        Assert.Equal("/account/sign-in/code", Path(first));
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync(Members)).StatusCode);
        var codePage = new Uri(browser.Address, first.Headers.Location!).PathAndQuery;
        var wrong = await (await browser.SubmitAsync(codePage, codePage, ("Input.Code", "000000"))).Content.ReadAsStringAsync();
        var second = await browser.SubmitAsync(codePage, codePage, ("Input.Code", Totp(key)));

        Assert.Contains("The code does not match.", wrong, StringComparison.Ordinal);
        Assert.Equal(Members, Path(second));
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(Members)).StatusCode);
    }

    [Fact]
    public async Task SignIn_TooOftenFromOneAddress_IsSlowedDown()
    {
        using var browser = host.Open(await host.StartAsync(services => services.Configure<SignInSettings>(o => o.PerMinute = 3)));
        for (var i = 0; i < 3; i++)
            await browser.SignInWordsAsync($"stranger{i}@elsewhere.example", "not the password");

        var answer = await browser.SignInAsync("one.more@elsewhere.example", "not the password");

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/account/sign-in")).StatusCode);
    }

    private static string Path(HttpResponseMessage answer) => new Uri(new Uri("http://localhost"), answer.Headers.Location!).AbsolutePath;

    /// <summary>RFC 6238 with the defaults of authenticator apps.</summary>
    private static string Totp(string base32)
    {
        var bits = string.Concat(base32.TrimEnd('=').Select(c => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(c, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        var key = Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2)).ToArray();
        var step = BitConverter.GetBytes(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30);
        Array.Reverse(step);
#pragma warning disable CA5350 // The RFC's default, which every authenticator app uses.
        var hash = HMACSHA1.HashData(key, step);
#pragma warning restore CA5350
        var offset = hash[^1] & 0xf;
        var number = ((hash[offset] & 0x7f) << 24 | hash[offset + 1] << 16 | hash[offset + 2] << 8 | hash[offset + 3]) % 1_000_000;
        return number.ToString("000000", System.Globalization.CultureInfo.InvariantCulture);
    }
}
