using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Access.Invitations;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Mail;
using TenantConsole.Core.Activity.Notifications;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Tenancy.Limits;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Access;

public sealed partial class InvitationsTests(ConsoleDatabase database) : IClassFixture<ConsoleDatabase>
{
    private static readonly GrantRequest[] Viewer = [new(BuiltInRole.Viewer)];

    [Fact]
    public async Task Invite_Always_ListsMailsAndRecordsWithoutTheAddress()
    {
        var agency = await database.AgencyAsync();
        var client = await agency.ClientAsync("Aurelia");

        var id = (await InviteAsync(agency, " New.Person@agency.example ", new GrantRequest(BuiltInRole.Finance, Client: client))).Value;

        var row = Assert.Single((await database.Get<ListInvitations>().RunAsync(agency.Admin, default)).Value);
        Assert.Equal((id, "New.Person@agency.example", "Test Admin", false), (row.Id, row.Email, row.InvitedBy, row.Expired));
        Assert.Equal(["Finance on the stores of Aurelia"], row.Grants.Select(g => g.Words));
        Assert.Equal(database.Clock.Now.AddDays(7), row.ExpiresAt);
        var mail = Assert.Single(await MailsAsync(agency));
        Assert.Equal(("New.Person@agency.example", "Test Admin invites you to Third agency"), (mail.Recipient, mail.Subject));
        Assert.Contains("7 days", mail.Body, StringComparison.Ordinal);
        await using var db = agency.Open();
        var entry = await db.AuditEntries.SingleAsync(e => e.Action == "access.member-invited");
        Assert.DoesNotContain("new.person", entry.After, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Token(mail), Convert.ToBase64String(await db.Invitations.Select(i => i.TokenHash).SingleAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_HasARowForEachRole_AndIsOnTheTrail()
    {
        var agency = await database.AgencyAsync();
        var client = await agency.ClientAsync("Aurelia");
        await InviteAsync(agency, "two@agency.example", new GrantRequest(BuiltInRole.Finance, Client: client), new GrantRequest(BuiltInRole.Viewer));
        var taken = await TokenAsync(agency, "joined@agency.example");
        await AcceptAsync(taken, Guid.NewGuid(), "joined@agency.example");
        using var file = new MemoryStream();

        Assert.Null((await database.Get<ExportInvitations>().RunAsync(agency.Admin, new(Core.Spreadsheets.TableFormat.Csv, TimeZoneInfo.Utc), file, default)).Problem);

        var lines = System.Text.Encoding.UTF8.GetString(file.ToArray()).Trim().Split("\r\n");
        Assert.Equal(3, lines.Length);
        Assert.Contains(lines, l => l.StartsWith("two@agency.example,invited,Finance,the stores of Aurelia,Test Admin,", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("two@agency.example,invited,Viewer,all stores,Test Admin,", StringComparison.Ordinal));
        await using var db = agency.Open();
        Assert.Contains("1", (await db.AuditEntries.SingleAsync(e => e.Action == "access.invitations-exported")).After, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accept_ByTheInvited_MakesThemAMemberOnce()
    {
        var agency = await database.AgencyAsync();
        var token = await TokenAsync(agency, "joins@agency.example");
        var user = Guid.NewGuid();

        var joined = await AcceptAsync(token, user, "Joins@Agency.example");
        var again = await AcceptAsync(token, Guid.NewGuid(), "joins@agency.example");

        Assert.Equal(agency.Tenant, joined.Value.Tenant);
        Assert.Equal(AccessProblems.InvitationUsed, again.Problem);
        var actor = (await database.Get<Actors>().FindAsync(user, agency.Tenant, default)).Value;
        Assert.Equal(joined.Value.Member, actor.Member);
        Assert.True(actor.Has(Permission.OrderView));
        Assert.False(actor.Has(Permission.MemberManage));
        Assert.Empty((await database.Get<ListInvitations>().RunAsync(agency.Admin, default)).Value);
        await using var db = agency.Open();
        var entry = await db.AuditEntries.SingleAsync(e => e.Action == "access.member-joined");
        Assert.Equal((joined.Value.Member, "203.0.113.0/24"), (entry.MemberId, entry.Address));
    }

    [Fact]
    public async Task Accept_ManyTimesAtOnce_LetsOneIn()
    {
        var agency = await database.AgencyAsync();
        var token = await TokenAsync(agency, "race@agency.example");

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => AcceptAsync(token, Guid.NewGuid(), "race@agency.example")));

        Assert.Single(answers, a => a.Ok);
        Assert.All(answers.Where(a => !a.Ok), a => Assert.Equal(AccessProblems.InvitationUsed, a.Problem));
        Assert.Equal(2, (await database.Get<ListMembers>().RunAsync(agency.Admin, default)).Value.Rows.Count);
    }

    [Fact]
    public async Task Accept_AsSomebodyElse_IsRefusedInClearWords()
    {
        var agency = await database.AgencyAsync();
        var token = await TokenAsync(agency, "invited@agency.example");

        var answer = await AcceptAsync(token, Guid.NewGuid(), "other@agency.example");

        Assert.Equal("This invitation is for invited@agency.example, and you are signed in as other@agency.example. Sign out, and open the link again as invited@agency.example.", answer.Problem?.Message);
        Assert.Single((await database.Get<ListMembers>().RunAsync(agency.Admin, default)).Value.Rows);
    }

    [Fact]
    public async Task Accept_WhenExpiredRevokedReplacedOrUnknown_HasWordsForEach()
    {
        var agency = await database.AgencyAsync();
        var expired = await TokenAsync(agency, "late@agency.example");
        database.Clock.Advance(TimeSpan.FromDays(7));
        var replaced = await TokenAsync(agency, "twice@agency.example");
        var open = (await database.Get<ListInvitations>().RunAsync(agency.Admin, default)).Value;
        database.Clock.Advance(TimeSpan.FromSeconds(1)); // mails sort by time
        await database.Get<ResendInvitation>().RunAsync(agency.Admin, open.Single(i => i.Email == "twice@agency.example").Id, default);
        var second = Token((await MailsAsync(agency)).Last(m => m.Recipient == "twice@agency.example"));
        var revoked = (await InviteAsync(agency, "revoked@agency.example", Viewer)).Value;
        var revokedToken = Token((await MailsAsync(agency)).Last(m => m.Recipient == "revoked@agency.example"));
        await database.Get<RevokeInvitation>().RunAsync(agency.Admin, revoked, default);

        Assert.True(open.Single(i => i.Email == "late@agency.example").Expired);
        Assert.Equal(AccessProblems.InvitationExpired, (await AcceptAsync(expired, Guid.NewGuid(), "late@agency.example")).Problem);
        Assert.Equal(AccessProblems.InvitationReplaced, (await AcceptAsync(replaced, Guid.NewGuid(), "twice@agency.example")).Problem);
        Assert.Equal(AccessProblems.InvitationRevoked, (await AcceptAsync(revokedToken, Guid.NewGuid(), "revoked@agency.example")).Problem);
        Assert.Equal(AccessProblems.NoInvitation, (await AcceptAsync("made-up", Guid.NewGuid(), "late@agency.example")).Problem);
        Assert.Null((await AcceptAsync(second, Guid.NewGuid(), "twice@agency.example")).Problem);
    }

    [Fact]
    public async Task Invite_WhenItCannotBeGiven_SaysWhichFieldIsWrong()
    {
        var agency = await database.AgencyAsync();
        await InviteAsync(agency, "open@agency.example", Viewer);

        Assert.Equal(AccessProblems.NoAddress, (await InviteAsync(agency, "not an address", Viewer)).Problem);
        Assert.Equal(AccessProblems.AlreadyInvited, (await InviteAsync(agency, "OPEN@agency.example", Viewer)).Problem);
        Assert.Equal(AccessProblems.AlreadyMember, (await InviteAsync(agency, "First.Admin@agency.example", Viewer)).Problem);
        Assert.Equal(AccessProblems.NoGrants, (await InviteAsync(agency, "new@agency.example")).Problem);
        Assert.Equal(AccessProblems.UnknownScope, (await InviteAsync(agency, "new@agency.example", new GrantRequest(BuiltInRole.Viewer, Store: await database.Theirs.StoreAsync()))).Problem);
    }

    [Fact]
    public async Task Invite_WhenLimitIsReachedByMembersAndOpenInvitations_IsRefusedUntilOneExpires()
    {
        var agency = await database.AgencyAsync();
        await agency.SaveAsync(new AgencyLimit { TenantId = agency.Tenant, Name = Limit.Members.Name, Value = 2 });
        var first = (await InviteAsync(agency, "one@agency.example", Viewer)).Value;

        Assert.Equal(AccessProblems.MemberLimit(2), (await InviteAsync(agency, "two@agency.example", Viewer)).Problem);
        database.Clock.Advance(TimeSpan.FromDays(7));
        Assert.Null((await InviteAsync(agency, "two@agency.example", Viewer)).Problem);
        Assert.Equal(AccessProblems.MemberLimit(2), (await database.Get<ResendInvitation>().RunAsync(agency.Admin, first, default)).Problem);
    }

    [Fact]
    public async Task Accept_WhenAgencyIsSuspended_IsRefused()
    {
        var agency = await database.AgencyAsync();
        var token = await TokenAsync(agency, "closed@agency.example");
        await database.Get<ChangeAgencyState>().RunAsync(agency.System, AgencyState.Suspended, null, default);

        Assert.Equal(AccessProblems.InvitationOfClosed, (await AcceptAsync(token, Guid.NewGuid(), "closed@agency.example")).Problem);
    }

    [Fact]
    public async Task SendDue_OfMailWithALink_WipesItFromTheOutbox()
    {
        var agency = await database.AgencyAsync();
        var token = await TokenAsync(agency, "wiped@agency.example");

        await new MailOutbox(database.Tenants, database.Directory, Microsoft.Extensions.Options.Options.Create(new MailOptions { Folder = database.FolderFor("mail") }), database.Clock,
            Microsoft.Extensions.Logging.Abstractions.NullLogger<MailOutbox>.Instance).SendDueAsync(default);

        Assert.Equal("", Assert.Single(await MailsAsync(agency)).Body);
        Assert.Null((await database.Get<ReadInvitation>().RunAsync(token, default)).Problem);
    }

    [Fact]
    public async Task Accept_TellsWhoInvited()
    {
        var agency = await database.AgencyAsync();
        var inviter = Actor.ForMember(agency.Tenant, agency.FirstAdmin.Id, "First Admin", BuiltInRole.Permissions[BuiltInRole.Admin].ToDictionary(p => p, _ => StoreScope.Everything));
        Assert.Null((await database.Get<InviteMember>().RunAsync(inviter, new("told@agency.example", Viewer), default)).Problem);
        var token = Token((await MailsAsync(agency)).Last(m => m.Recipient == "told@agency.example"));

        Assert.True((await AcceptAsync(token, Guid.NewGuid(), "told@agency.example")).Ok);

        var told = Assert.Single((await database.Get<ListNotifications>().RunAsync(inviter, new(), default)).Value.Rows);
        Assert.Equal((NotificationKind.InvitationAccepted, "Somebody", "/settings/members"), (told.Kind, told.Subject.ToString(), told.Link));
    }

    private Task<Result<InvitationId>> InviteAsync(GivenAgency agency, string email, params GrantRequest[] grants) =>
        database.Get<InviteMember>().RunAsync(agency.Admin, new(email, grants), default);

    private async Task<string> TokenAsync(GivenAgency agency, string email)
    {
        Assert.Null((await InviteAsync(agency, email, Viewer)).Problem);
        return Token((await MailsAsync(agency)).Last(m => m.Recipient == email));
    }

    private Task<Result<AcceptInvitation.Joined>> AcceptAsync(string token, Guid user, string email) =>
        database.Get<AcceptInvitation>().RunAsync(new(token, user, email, "Somebody", "203.0.113.9"), default);

    private static async Task<List<OutboxMail>> MailsAsync(GivenAgency agency)
    {
        await using var db = agency.Open();
        return await db.Mails.OrderBy(m => m.Id).ToListAsync();
    }

    private static string Token(OutboxMail mail) => Link().Match(mail.Body).Groups[1].Value;

    [GeneratedRegex(@"http://localhost:5080/account/invitation\?token=([\w-]+)")]
    private static partial Regex Link();
}
