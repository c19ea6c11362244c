using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Core.Access;
using TenantConsole.Web.Modules.Access;

namespace TenantConsole.Web.Tests.Access;

public sealed class SignInTests(SignInHost host) : IClassFixture<SignInHost>
{
    private const string Members = "/settings/members";
    private const string CodePage = "/account/sign-in/code";

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
                    "E-mail and password do not match. 4 tries left, then a pause of 15 minutes.",
                    "E-mail and password do not match. 3 tries left, then a pause of 15 minutes.",
                    "E-mail and password do not match. 2 tries left, then a pause of 15 minutes.",
                    "E-mail and password do not match. 1 try left, then a pause of 15 minutes.",
                    "E-mail and password do not match. That was the last try: a pause of 15 minutes begins.",
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
        var (user, secret) = await WithSecondFactorAsync();
        using var browser = host.Open();

        var first = await browser.SignInAsync(user.Email!, query: "?returnUrl=" + Uri.EscapeDataString(Members));
        Assert.Equal(CodePage, Path(first));
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync(Members)).StatusCode);
        var codePage = new Uri(browser.Address, first.Headers.Location!).PathAndQuery;
        var wrong = await (await browser.SubmitAsync(codePage, codePage, ("Input.Code", "000000"))).Content.ReadAsStringAsync();
        var second = await browser.SubmitAsync(codePage, codePage, ("Input.Code", Code(secret)));

        Assert.Contains("The code does not match.", wrong, StringComparison.Ordinal);
        Assert.Equal(Members, Path(second));
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(Members)).StatusCode);
    }

    [Fact]
    public async Task SignIn_WithCodeThatWasUsed_IsRefusedAndTheNextOneIsNot()
    {
        var (user, secret) = await WithSecondFactorAsync();
        var used = Code(secret);
        using var browser = host.Open();
        using var overTheShoulder = host.Open();
        await browser.SignInAsync(user.Email!);
        Assert.Equal(HttpStatusCode.Redirect, (await GiveCodeAsync(browser, used)).StatusCode);
        await overTheShoulder.SignInAsync(user.Email!);

        var again = await GiveCodeAsync(overTheShoulder, used);
        host.Database.Clock.Advance(TimeSpan.FromSeconds(30));
        var later = await GiveCodeAsync(overTheShoulder, used);
        var next = await GiveCodeAsync(overTheShoulder, Code(secret));

        Assert.Contains("The code does not match.", await again.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("The code does not match.", await later.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, next.StatusCode);
    }

    [Fact]
    public async Task SignIn_WithOneCodeManyTimesAtOnce_LetsOneIn()
    {
        var (user, secret) = await WithSecondFactorAsync();
        var browsers = Enumerable.Range(0, 3).Select(_ => host.Open()).ToList();
        foreach (var browser in browsers)
            await browser.SignInAsync(user.Email!);

        var answers = await Task.WhenAll(browsers.Select(b => GiveCodeAsync(b, Code(secret))));

        Assert.Single(answers, a => a.StatusCode == HttpStatusCode.Redirect);
        browsers.ForEach(b => b.Dispose());
    }

    [Theory] // RFC 6238, appendix B, the last six digits
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(20000000000, "353130")]
    public void Code_IsTheOneOfTheStandard(long seconds, string code) =>
        Assert.Equal(code, AuthenticatorCodes.Code(AuthenticatorCodes.FromBase32("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"), seconds / 30));

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

    [Fact]
    public async Task SignIn_InThePseudoLocale_SaysWhatIsWrongFromTheResources()
    {
        using var browser = host.Open(await host.StartAsync(services => services.Configure<SignInSettings>(o => o.PerMinute = 7)));
        var words = new List<string>();
        words.Add(await WordsAsync("", ""));
        for (var i = 0; i < 6; i++)
            words.Add(await WordsAsync("pseudo@people.example", "not the password"));
        words.Add(await WordsAsync("pseudo@people.example", "not the password")); // the limit of the network address

        Assert.All(words, word => Assert.Matches("^⟦[^a-zA-Z]", word));

        async Task<string> WordsAsync(string email, string password)
        {
            var answer = await browser.SignInAsync(email, password, "?culture=qps-ploc");
            var text = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
            return answer.StatusCode == HttpStatusCode.TooManyRequests ? text : Browser.NoteIn(text);
        }
    }

    [Fact]
    public async Task Migrations_HoldTheWholeModel()
    {
        await using var scope = host.App.Services.CreateAsyncScope();

        Assert.False(scope.ServiceProvider.GetRequiredService<SignInDb>().Database.HasPendingModelChanges(), "The model of SignInDb is not what its migrations make: add a migration.");
    }

    private string Code(byte[] secret) => AuthenticatorCodes.Code(secret, host.Database.Clock.Now.ToUnixTimeSeconds() / 30);

    private static Task<HttpResponseMessage> GiveCodeAsync(Browser browser, string code) => browser.SubmitAsync(CodePage, CodePage, ("Input.Code", code));

    private async Task<(User User, byte[] Secret)> WithSecondFactorAsync()
    {
        var user = await host.UserAsync(new GrantRequest(BuiltInRole.Admin));
        await using var scope = host.App.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
        var fresh = (await users.FindByIdAsync(user.Id.ToString()))!;
        await users.ResetAuthenticatorKeyAsync(fresh);
        await users.SetTwoFactorEnabledAsync(fresh, true);
        return (user, AuthenticatorCodes.FromBase32((await users.GetAuthenticatorKeyAsync(fresh))!));
    }
}
