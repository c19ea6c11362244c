using System.Diagnostics;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Core.Access;
using TenantConsole.Web.Modules.Access;

namespace TenantConsole.Web.Tests.Access;

public sealed class PasswordResetTests(SignInHost host) : IClassFixture<SignInHost>
{
    private const string Fresh = "velvet-quarry-thimble-90";
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(500);

    [Fact]
    public async Task Ask_ForKnownAndUnknownAddresses_SaysTheSameAndTakesAsLong()
    {
        var user = await host.UserAsync(new GrantRequest(BuiltInRole.Viewer));
        using var browser = host.Open(await host.StartAsync(services => services.Configure<SignInSettings>(o => o.ForgotTakes = Least)));

        var known = await AskAsync(browser, user.Email!);
        var unknown = await AskAsync(browser, "nobody.at.all@people.example");

        Assert.Equal(known.Words.Replace(user.Email!, "…", StringComparison.Ordinal), unknown.Words.Replace("nobody.at.all@people.example", "…", StringComparison.Ordinal));
        Assert.Contains("has an account", known.Words, StringComparison.Ordinal);
        Assert.True(known.Took >= Least && unknown.Took >= Least, $"{known.Took} and {unknown.Took}: one is quicker than {Least}");
        Assert.Single(await host.MailsAsync(user.Email!));
        Assert.Empty(await host.MailsAsync("nobody.at.all@people.example"));
    }

    [Fact]
    public async Task Set_ByTheLink_EndsAllSessionsAndWorksOnce()
    {
        var user = await host.UserAsync(new GrantRequest(BuiltInRole.Admin));
        using var signedIn = host.Open();
        await signedIn.SignInAsync(user.Email!);
        using var browser = host.Open();
        var link = await LinkAsync(browser, user);

        var weak = await browser.SubmitFormAsync(link, "reset", ("NewPassword", "short"));
        var set = await browser.SubmitFormAsync(link, "reset", ("NewPassword", Fresh));
        host.Database.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Contains("Use 15 characters or more", await weak.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("/account/sign-in?done=reset", new Uri(browser.Address, set.Headers.Location!).PathAndQuery);
        Assert.Equal(HttpStatusCode.Redirect, (await signedIn.GetAsync("/settings/members")).StatusCode);
        Assert.Contains("was used already", await browser.ReadAsync(link), StringComparison.Ordinal);
        Assert.Contains("do not match", await browser.SignInWordsAsync(user.Email!, SignInHost.Password), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.SignInAsync(user.Email!, Fresh)).StatusCode);
        Assert.Contains(await host.MailsAsync(user.Email!), m => m.Subject.EndsWith("replaced by the link of a mail", StringComparison.Ordinal));
        Assert.Contains("access.account-password-reset", await host.TrailAsync(user));
    }

    [Fact]
    public async Task Link_AfterAnHour_IsTakenNoMore()
    {
        var user = await host.UserAsync(new GrantRequest(BuiltInRole.Viewer));
        using var browser = host.Open();
        var link = await LinkAsync(browser, user);
        host.Database.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Contains("has expired", await browser.ReadAsync(link), StringComparison.Ordinal);
        Assert.Contains("is not whole", await browser.ReadAsync("/account/reset?token=made-up"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Set_OnADeviceUnderAttack_LetsTheOwnerInAtOnce()
    {
        var user = await host.UserAsync(new GrantRequest(BuiltInRole.Viewer));
        using var attacker = host.Open();
        for (var i = 0; i < 6; i++)
            await attacker.SignInWordsAsync(user.Email!, "not the password");
        using var browser = host.Open();

        await browser.SubmitFormAsync(await LinkAsync(browser, user), "reset", ("NewPassword", Fresh));

        Assert.Equal(HttpStatusCode.Redirect, (await browser.SignInAsync(user.Email!, Fresh)).StatusCode);
    }

    [Fact]
    public async Task Ask_ManyTimes_FillsNobodysMailbox()
    {
        var user = await host.UserAsync(new GrantRequest(BuiltInRole.Viewer));
        using var browser = host.Open();

        for (var i = 0; i < 8; i++)
            Assert.Contains("has an account", (await AskAsync(browser, user.Email!)).Words, StringComparison.Ordinal);

        Assert.Equal(5, (await host.MailsAsync(user.Email!)).Count);
    }

    private async Task<string> LinkAsync(Browser browser, User user)
    {
        await AskAsync(browser, user.Email!);
        return await host.LinkAsync(user.Email!);
    }

    private static async Task<(string Words, TimeSpan Took)> AskAsync(Browser browser, string email)
    {
        var taken = Stopwatch.StartNew();
        var answer = await browser.SubmitFormAsync("/account/forgot", "forgot", ("Email", email));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        return (System.Text.RegularExpressions.Regex.Match(html, "<div class=\"tc-note good\".*?</div></div>", System.Text.RegularExpressions.RegexOptions.Singleline).Value, taken.Elapsed);
    }
}
