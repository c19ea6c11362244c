using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Core.Access;
using TenantConsole.Core.Access.Invitations;

namespace TenantConsole.Web.Tests.Access;

public sealed class InvitationPageTests(SignInHost host) : IClassFixture<SignInHost>
{
    private const string Members = "/settings/members";

    [Fact]
    public async Task NewPerson_ChoosesAPasswordAndLandsInTheAgency()
    {
        var link = await InviteAsync("new.person@people.example", BuiltInRole.Admin);
        using var browser = host.Open();

        var weak = await browser.SubmitFormAsync(link, "new", ("Name", "New Person"), ("NewPassword", "password"));
        var joined = await browser.SubmitFormAsync(link, "new", ("Name", "New Person"), ("NewPassword", SignInHost.Password));

        Assert.Contains("Use 15 characters or more", await weak.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("value=\"New Person\"", await weak.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, joined.StatusCode);
        Assert.Contains("new.person@people.example", await browser.ReadAsync(Members), StringComparison.Ordinal);
        Assert.Contains("New Person", await browser.ReadAsync("/account"), StringComparison.Ordinal);
        using var later = host.Open();
        Assert.Equal(HttpStatusCode.Redirect, (await later.SignInAsync("new.person@people.example")).StatusCode);
        Assert.Contains("This invitation was used already.", await later.ReadAsync(link), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PersonWithAnAccount_SignsInAndJoins()
    {
        var user = await host.UserAsync(); // in no agency: sign-in alone would refuse them
        var link = await InviteAsync(user.Email!, BuiltInRole.Admin);
        using var browser = host.Open();
        var known = await browser.ReadAsync(link);

        var signedIn = await browser.SignInAsync(user.Email!, query: "?returnUrl=" + Uri.EscapeDataString(link));
        var joined = await browser.SubmitFormAsync(link, "join", ("Name", "Joined By Link"));

        Assert.Contains("You have an account with this address already.", known, StringComparison.Ordinal);
        Assert.Equal(link, new Uri(browser.Address, signedIn.Headers.Location!).PathAndQuery);
        Assert.Equal(HttpStatusCode.Redirect, joined.StatusCode);
        Assert.Contains(user.Email!, await browser.ReadAsync(Members), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SomebodyElse_IsRefusedInClearWordsAndJoinsNothing()
    {
        var other = await host.UserAsync();
        await host.JoinAsync(host.Database.Theirs, other, new GrantRequest(BuiltInRole.Admin));
        var link = await InviteAsync("invited.only@people.example", BuiltInRole.Admin);
        using var browser = host.Open();
        await browser.SignInAsync(other.Email!);

        var page = await browser.ReadAsync(link);
        var posted = await browser.SubmitAsync(link, link, ("_handler", "join"));

        Assert.Contains($"This invitation is for invited.only@people.example, and you are signed in as {other.Email}.", page, StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.Redirect, posted.StatusCode);
        Assert.DoesNotContain("Northlight", await browser.ReadAsync(Members), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ExpiredAndRevokedLinks_SaySo()
    {
        var expired = await InviteAsync("expired@people.example", BuiltInRole.Viewer);
        host.Database.Clock.Advance(TimeSpan.FromDays(7));
        var revoked = await InviteAsync("revoked@people.example", BuiltInRole.Viewer);
        var open = (await host.App.Services.GetRequiredService<ListInvitations>().RunAsync(host.Database.Ours.Admin, default)).Value;
        await host.App.Services.GetRequiredService<RevokeInvitation>().RunAsync(host.Database.Ours.Admin, open.Single(i => i.Email == "revoked@people.example").Id, default);
        using var browser = host.Open();

        Assert.Equal("This invitation has expired. Ask whoever invited you to send it again.", Browser.NoteIn(await browser.ReadAsync(expired)));
        Assert.Equal("This invitation was taken back by the agency. Ask whoever invited you.", Browser.NoteIn(await browser.ReadAsync(revoked)));
        Assert.StartsWith("No invitation has this link.", Browser.NoteIn(await browser.ReadAsync("/account/invitation?token=made-up")), StringComparison.Ordinal);
    }

    private async Task<string> InviteAsync(string email, string role)
    {
        var invited = await host.App.Services.GetRequiredService<InviteMember>().RunAsync(host.Database.Ours.Admin, new(email, [new GrantRequest(role)]), default);
        Assert.Null(invited.Problem);
        return await host.LinkAsync(email);
    }
}
