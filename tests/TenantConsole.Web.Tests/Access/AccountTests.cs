using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Core.Access;
using TenantConsole.Web.Modules.Access;

namespace TenantConsole.Web.Tests.Access;

/// <summary>What people change about their own account.</summary>
public sealed partial class AccountTests(SignInHost host) : IClassFixture<SignInHost>
{
    private const string Profile = "/account";
    private const string Security = "/account/security";
    private const string Sessions = "/account/sessions";
    private const string Fresh = "velvet-quarry-thimble-90";

    [Fact]
    public async Task Name_IsChangedInAllAgenciesAndRecordedInEach()
    {
        var (user, browser) = await SignedInAsync();
        await host.JoinAsync(host.Database.Theirs, user, new GrantRequest(BuiltInRole.Viewer));

        var saved = await browser.SubmitFormAsync(Profile, "name", ("Name", "Anna Berg"));

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        foreach (var agency in new[] { host.Database.Ours, host.Database.Theirs })
        {
            await using var db = agency.Open();
            var member = await db.Members.SingleAsync(m => m.UserId == user.Id);
            Assert.Equal("Anna Berg", member.Name);
        }

        Assert.Contains("access.account-name-changed", await host.TrailAsync(user));
        Assert.Empty(await host.MailsAsync(user.Email!));
    }

    [Fact]
    public async Task Email_IsChangedByTheLinkAtTheNewAddressWithANoticeToTheOld()
    {
        var (user, browser) = await SignedInAsync();
        using var elsewhere = host.Open();
        await elsewhere.SignInAsync(user.Email!);
        var fresh = $"moved-{user.Email}";

        var wrong = await browser.SubmitFormAsync(Profile, "email", ("Email", fresh), ("Password", "not the password"));
        await browser.SubmitFormAsync(Profile, "email", ("Email", fresh), ("Password", SignInHost.Password));
        var link = await host.LinkAsync(fresh);
        var opened = await browser.ReadAsync(link);
        Assert.Contains(user.Email!, await browser.ReadAsync(Profile), StringComparison.Ordinal); // opening it alone changes nothing
        var confirmed = await browser.SubmitFormAsync(link, "confirm");
        host.Database.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Contains("The password is wrong.", await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains(fresh, opened, StringComparison.Ordinal);
        Assert.Equal("/account?done=confirmed", new Uri(browser.Address, confirmed.Headers.Location!).PathAndQuery);
        Assert.Contains(fresh, await browser.ReadAsync(Profile), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await elsewhere.GetAsync(Profile)).StatusCode);
        Assert.Contains("was used already", await browser.ReadAsync(link), StringComparison.Ordinal);
        Assert.EndsWith("your e-mail address was changed", Assert.Single(await host.MailsAsync(user.Email!)).Subject, StringComparison.Ordinal);
        using var later = host.Open();
        Assert.Equal(HttpStatusCode.Redirect, (await later.SignInAsync(fresh)).StatusCode);
        await using var db = host.Database.Ours.Open();
        Assert.Equal(fresh, (await db.Members.SingleAsync(m => m.UserId == user.Id)).Email);
    }

    [Fact]
    public async Task Email_ThatSomebodyHas_IsAnsweredAlikeAndGetsNoMail()
    {
        var other = await host.UserAsync(new GrantRequest(BuiltInRole.Viewer));
        var (_, browser) = await SignedInAsync();

        var answer = await browser.SubmitFormAsync(Profile, "email", ("Email", other.Email!), ("Password", SignInHost.Password));

        Assert.Equal("/account?done=email", new Uri(browser.Address, answer.Headers.Location!).PathAndQuery);
        Assert.Empty(await host.MailsAsync(other.Email!));
    }

    [Fact]
    public async Task Password_Changed_KeepsThisSessionAndEndsTheOthers()
    {
        var (user, browser) = await SignedInAsync();
        using var elsewhere = host.Open();
        await elsewhere.SignInAsync(user.Email!);

        var weak = await browser.SubmitFormAsync(Profile, "password", ("Password", SignInHost.Password), ("NewPassword", "short"));
        await browser.SubmitFormAsync(Profile, "password", ("Password", SignInHost.Password), ("NewPassword", Fresh));
        host.Database.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Contains("Use 15 characters or more", await weak.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(Profile)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await elsewhere.GetAsync(Profile)).StatusCode);
        Assert.EndsWith("your password was changed", Assert.Single(await host.MailsAsync(user.Email!)).Subject, StringComparison.Ordinal);
        Assert.Contains("access.account-password-changed", await host.TrailAsync(user));
    }

    [Fact]
    public async Task OwnPassword_TriedTooOften_PausesWithoutTouchingSignIn()
    {
        var (user, browser) = await SignedInAsync();
        for (var i = 0; i < 5; i++)
            await browser.SubmitFormAsync(Profile, "password", ("Password", "wrong"), ("NewPassword", Fresh));

        var paused = await browser.SubmitFormAsync(Profile, "password", ("Password", SignInHost.Password), ("NewPassword", Fresh));

        Assert.Contains("Too many wrong passwords. Wait 15 minutes.", await paused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var later = host.Open();
        Assert.Equal(HttpStatusCode.Redirect, (await later.SignInAsync(user.Email!)).StatusCode);
    }

    [Fact]
    public async Task SecondFactor_SetUp_AsksForCodesAndTakesEachRecoveryCodeOnce()
    {
        var (user, browser) = await SignedInAsync(await PatientAsync());
        var codes = await TurnOnAsync(browser);
        Assert.Equal(10, codes.Count);
        Assert.DoesNotContain(codes[0], await browser.ReadAsync(Security), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await RecoverAsync(user, codes[0].ToLowerInvariant().Replace("-", "", StringComparison.Ordinal))).StatusCode);
        Assert.Contains("does not match", await (await RecoverAsync(user, codes[0])).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("9 recovery codes left", await browser.ReadAsync(Security), StringComparison.Ordinal);
        var subjects = (await host.MailsAsync(user.Email!)).Select(m => m.Subject).ToList();
        Assert.Contains("Your account: two-step sign-in was turned on", subjects);
        Assert.Contains("Your account: a recovery code was used to sign in", subjects);
        // Nothing that lets anybody in stands in the tables.
        await using var scope = host.App.Services.CreateAsyncScope();
        var kept = await scope.ServiceProvider.GetRequiredService<SignInDb>().UserTokens.Where(t => t.UserId == user.Id).Select(t => t.Value).ToListAsync();
        Assert.DoesNotContain(kept, value => codes.Any(code => value!.Contains(code, StringComparison.OrdinalIgnoreCase)));
        var key = await scope.ServiceProvider.GetRequiredService<UserManager<User>>().GetAuthenticatorKeyAsync((await scope.ServiceProvider.GetRequiredService<UserManager<User>>().FindByIdAsync(user.Id.ToString()))!);
        Assert.DoesNotContain(kept, value => value!.Contains(key!, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task RecoveryCodes_MadeAnew_VoidTheOldOnes()
    {
        var (user, browser) = await SignedInAsync(await PatientAsync());
        var old = await TurnOnAsync(browser);

        var made = CodesIn(await (await browser.SubmitFormAsync(Security, "codes", ("Password", SignInHost.Password))).Content.ReadAsStringAsync());

        Assert.Equal(10, made.Count);
        Assert.Contains("does not match", await (await RecoverAsync(user, old[0])).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await RecoverAsync(user, made[0])).StatusCode);
    }

    [Fact]
    public async Task SecondFactor_TurnedOff_NeedsThePasswordAndIsToldByMail()
    {
        var (user, browser) = await SignedInAsync();
        await TurnOnAsync(browser);

        var wrong = await browser.SubmitFormAsync(Security, "off", ("Password", "not the password"));
        await browser.SubmitFormAsync(Security, "off", ("Password", SignInHost.Password));

        Assert.Contains("The password is wrong.", await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var later = host.Open();
        Assert.Equal("/", new Uri(later.Address, (await later.SignInAsync(user.Email!)).Headers.Location!).PathAndQuery);
        Assert.Contains(await host.MailsAsync(user.Email!), m => m.Subject == "Your account: two-step sign-in was turned off");
        Assert.Contains("access.account-two-factor-off", await host.TrailAsync(user));
    }

    [Fact]
    public async Task SecondFactor_WithAShortPassword_StaysOnUntilThePasswordIsLong()
    {
        var (_, browser) = await SignedInAsync();
        await TurnOnAsync(browser);
        await browser.SubmitFormAsync(Profile, "password", ("Password", SignInHost.Password), ("NewPassword", "quarry-88x"));

        var refused = await browser.SubmitFormAsync(Security, "off", ("Password", "quarry-88x"));

        Assert.Contains("a password needs 15 characters", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("recovery codes left", await browser.ReadAsync(Security), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WrongCodes_HaveTriesOfTheirOwn()
    {
        var (user, browser) = await SignedInAsync();
        await TurnOnAsync(browser);
        using var stranger = host.Open();
        var words = new List<string>();
        for (var i = 0; i < 6; i++)
        {
            await stranger.SignInAsync(user.Email!);
            words.Add(Browser.ErrorIn(WebUtility.HtmlDecode(await (await stranger.SubmitFormAsync("/account/sign-in/code", "code", ("Code", "000000"))).Content.ReadAsStringAsync())));
        }

        using var other = host.Open();
        Assert.Equal("The code does not match. 4 tries left, then a pause of 15 minutes.", words[0]);
        Assert.StartsWith("Too many wrong codes.", words[5], StringComparison.Ordinal);
        Assert.Contains("4 tries left", await other.SignInWordsAsync(user.Email!, "not the password"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sessions_AreListedWithTheirDevicesAndEndOneByOne()
    {
        var user = await host.UserAsync(new GrantRequest(BuiltInRole.Admin));
        using var laptop = host.OpenAs("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36");
        using var phone = host.OpenAs("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1");
        await laptop.SignInAsync(user.Email!);
        await phone.SignInAsync(user.Email!);

        var list = await laptop.ReadAsync(Sessions);
        var form = EndForm().Match(list).Groups[1].Value;
        await laptop.SubmitFormAsync(Sessions, form, ("Id", Guid.ParseExact(form[4..], "N").ToString()));
        host.Database.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Contains("Chrome on Windows", list, StringComparison.Ordinal);
        Assert.Contains("Safari on iPhone", list, StringComparison.Ordinal);
        Assert.Single(EndForm().Matches(list)); // not for this one
        Assert.Equal(HttpStatusCode.Redirect, (await phone.GetAsync(Sessions)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await laptop.GetAsync(Sessions)).StatusCode);
        Assert.Contains("access.account-session-ended", await host.TrailAsync(user));
    }

    [Fact]
    public async Task Sessions_OfSomebodyElse_CannotBeEnded()
    {
        var (victim, theirs) = await SignedInAsync();
        var (_, mine) = await SignedInAsync();
        using var second = host.Open();
        await second.SignInAsync((await UserOfAsync(mine)).Email!);
        var form = EndForm().Match(await mine.ReadAsync(Sessions)).Groups[1].Value;
        await using var scope = host.App.Services.CreateAsyncScope();
        var foreign = await scope.ServiceProvider.GetRequiredService<SignInDb>().Sessions.Where(s => s.UserId == victim.Id).Select(s => s.Id).SingleAsync();

        await mine.SubmitFormAsync(Sessions, form, ("Id", foreign.ToString()));
        host.Database.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(HttpStatusCode.OK, (await theirs.GetAsync(Sessions)).StatusCode);
    }

    [Fact]
    public async Task SignOutEverywhere_EndsAllIncludingThisOne()
    {
        var (user, browser) = await SignedInAsync();
        using var elsewhere = host.Open();
        await elsewhere.SignInAsync(user.Email!);

        await browser.SubmitFormAsync(Sessions, "end-all");
        host.Database.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync(Profile)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await elsewhere.GetAsync(Profile)).StatusCode);
    }

    [Fact]
    public async Task SignOut_TakesTheSessionAway_SoACopiedCookieIsWorthNothing()
    {
        var (_, browser) = await SignedInAsync();
        using var thief = host.Open();
        foreach (Cookie cookie in browser.Cookies.GetAllCookies())
            thief.Cookies.Add(cookie);
        Assert.Equal(HttpStatusCode.OK, (await thief.GetAsync(Profile)).StatusCode);

        await browser.SubmitFormAsync("/account/sign-out", "sign-out");
        host.Database.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(HttpStatusCode.Redirect, (await thief.GetAsync(Profile)).StatusCode);
    }

    [Fact]
    public async Task PasskeyOptions_WithoutTheFormsToken_AreRefused()
    {
        var (_, browser) = await SignedInAsync();

        Assert.Equal(HttpStatusCode.BadRequest, (await browser.PostAsync("/account/passkey/add")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.PostAsync("/account/passkey/sign-in")).StatusCode);
    }

    [Fact]
    public async Task Passkey_MadeUp_IsRefusedInWords()
    {
        var (_, browser) = await SignedInAsync();
        using var stranger = host.Open();

        var added = await browser.SubmitFormAsync(Security, "add", ("Name", "x"), ("Password", SignInHost.Password), ("Credential", "{}"));
        var signedIn = await stranger.SubmitFormAsync("/account/sign-in", "sign-in", ("Passkey", "{}"));

        Assert.Contains("made no passkey that can be used here", await added.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, signedIn.StatusCode);
        Assert.NotEqual("", Browser.NoteIn(await signedIn.Content.ReadAsStringAsync()));
    }

    // Elsewhere in these tests everything is asked again at once; the page with the codes lives through a change of the sign-in.
    private Task<WebApplication> PatientAsync() => host.StartAsync(services => services.Configure<SignInSettings>(o => o.Recheck = TimeSpan.FromSeconds(30)));

    private async Task<(User User, Browser Browser)> SignedInAsync(WebApplication? node = null)
    {
        var user = await host.UserAsync(new GrantRequest(BuiltInRole.Admin));
        var browser = host.Open(node);
        await browser.SignInAsync(user.Email!);
        _signedIn[browser] = user;
        return (user, browser);
    }

    private readonly Dictionary<Browser, User> _signedIn = [];

    private Task<User> UserOfAsync(Browser browser) => Task.FromResult(_signedIn[browser]);

    private async Task<IReadOnlyList<string>> TurnOnAsync(Browser browser)
    {
        await browser.SubmitFormAsync(Security, "begin");
        var key = Key().Match(await browser.ReadAsync(Security)).Groups[1].Value.Replace(" ", "", StringComparison.Ordinal);
        var code = AuthenticatorCodes.Code(AuthenticatorCodes.FromBase32(key), host.Database.Clock.Now.ToUnixTimeSeconds() / 30);
        var answer = await browser.SubmitFormAsync(Security, "on", ("Code", code));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return CodesIn(await answer.Content.ReadAsStringAsync());
    }

    private async Task<HttpResponseMessage> RecoverAsync(User user, string code)
    {
        using var browser = host.Open();
        await browser.SignInAsync(user.Email!);
        return await browser.SubmitFormAsync("/account/sign-in/code", "code", ("Code", code));
    }

    private static List<string> CodesIn(string html) => [.. RecoveryCode().Matches(html).Select(m => m.Groups[1].Value)];

    [GeneratedRegex("""<code class="tc-mono tc-account-key">([a-z2-7 ]+)</code>""")]
    private static partial Regex Key();

    [GeneratedRegex("<li>([A-Z0-9]{5}-[A-Z0-9]{5})</li>")]
    private static partial Regex RecoveryCode();

    [GeneratedRegex("value=\"(end-[0-9a-f]{32})\"")]
    private static partial Regex EndForm();
}
