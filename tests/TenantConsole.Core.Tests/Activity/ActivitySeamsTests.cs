using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity.Approvals;
using TenantConsole.Core.Activity.Files;
using TenantConsole.Core.Activity.Findings;
using TenantConsole.Core.Activity.Mail;
using TenantConsole.Core.Activity.Rules;
using TenantConsole.Core.Database;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Activity;

public sealed class ActivitySeamsTests(ConsoleDatabase database) : IClassFixture<ConsoleDatabase>
{
    [Fact]
    public async Task Finding_FoundAgain_IsTheSameOne_UntilItIsSettled()
    {
        var agency = await database.AgencyAsync();
        await RaiseAsync(agency, "first");
        await RaiseAsync(agency, "second");
        var row = Assert.Single((await database.Get<ListFindings>().RunAsync(agency.Admin, 10, default)).Value);
        Assert.Equal("second", row.Title);

        await using (var db = agency.Open())
        {
            Assert.Equal(1, await db.SettleAsync("test", "1", database.Clock.Now, default));
        }

        Assert.Empty((await database.Get<ListFindings>().RunAsync(agency.Admin, 10, default)).Value);
        await RaiseAsync(agency, "third");
        Assert.Single((await database.Get<ListFindings>().RunAsync(agency.Admin, 10, default)).Value);
    }

    [Fact]
    public void Approval_NeedsASecondPerson_AndAReasonToRefuse()
    {
        var (asker, other) = (EntityId.New<MemberId>(TimeProvider.System), EntityId.New<MemberId>(TimeProvider.System));
        var approval = new Approval
        {
            TenantId = default,
            Id = default,
            Kind = "test",
            SubjectId = "1",
            Seen = "{}",
            AskedBy = asker,
            AskedAt = database.Clock.Now,
        };

        Assert.Equal(ApprovalProblems.SamePerson, approval.Decide(asker, approve: true, null, database.Clock.Now));
        Assert.Equal(ApprovalProblems.ReasonMissing, approval.Decide(other, approve: false, " ", database.Clock.Now));
        Assert.Null(approval.Decide(other, approve: true, null, database.Clock.Now));
        Assert.Equal(ApprovalProblems.Decided, approval.Decide(other, approve: false, "late", database.Clock.Now));
        Assert.Equal((ApprovalState.Approved, other), (approval.State, approval.DecidedBy));
    }

    [Fact]
    public void Rule_InForce_IsTheLatestThatHasBegun()
    {
        var day = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        DatedRule[] versions = [Version(1, day), Version(3, day.AddDays(10)), Version(2, day.AddDays(10))];

        Assert.Null(DatedRule.InForce(versions, day.AddTicks(-1)));
        Assert.Equal(1, DatedRule.InForce(versions, day)!.Version);
        Assert.Equal(3, DatedRule.InForce(versions, day.AddDays(11))!.Version);
    }

    [Fact]
    public async Task File_OpensByAWholeYoungLink_ForThoseWhoMay()
    {
        var agency = await database.AgencyAsync();
        var (mine, other) = (await agency.StoreAsync(), await agency.StoreAsync());
        var files = database.Get<FileStore>();
        var file = await files.CreateAsync(
            agency.Tenant, new("orders.csv", "text/csv", Permission.OrderView, StoreScope.Of([mine]), TimeSpan.FromDays(7)),
            (stream, token) => stream.WriteAsync("a,b"u8.ToArray(), token).AsTask(), default);
        var (until, key) = Parts(await files.LinkAsync(agency.Tenant, file.Id, default));

        await using (var content = (await files.OpenAsync(agency.As(BuiltInRole.Viewer, mine), file.Id, until, key, default)).Value.Content)
        {
            Assert.Equal("a,b", await new StreamReader(content).ReadToEndAsync());
        }

        Assert.Equal(Problem.UnknownCode, await CodeAsync(agency.As(BuiltInRole.Viewer, other), until, key));
        Assert.Equal(Problem.UnknownCode, await CodeAsync(agency.As(BuiltInRole.LiveOperations), until, key));
        Assert.Equal(FileProblems.LinkExpired.Code, await CodeAsync(database.Theirs.Admin, until, key));
        Assert.Equal(FileProblems.LinkExpired.Code, await CodeAsync(agency.Admin, until + 60, key));
        database.Clock.Advance(FileStore.LinkLifetime + TimeSpan.FromSeconds(1));
        Assert.Equal(FileProblems.LinkExpired.Code, await CodeAsync(agency.Admin, until, key));

        async Task<string?> CodeAsync(Actor actor, long time, string link) =>
            (await files.OpenAsync(actor, file.Id, time, link, default)).Problem?.Code;
    }

    [Fact]
    public async Task File_WhenItsTimeIsOver_IsDeletedWithItsBytes()
    {
        var agency = await database.AgencyAsync();
        var files = database.Get<FileStore>();
        var file = await files.CreateAsync(
            agency.Tenant, new("a.csv", "text/csv", Permission.OrderView, StoreScope.Everything, TimeSpan.FromDays(1)), (_, _) => Task.CompletedTask, default);
        Assert.Equal(0, await files.DeleteExpiredAsync(agency.Tenant, default));
        database.Clock.Advance(TimeSpan.FromDays(2));

        Assert.Equal(1, await files.DeleteExpiredAsync(agency.Tenant, default));
        Assert.Null(database.Get<FileFolder>().OpenRead(agency.Tenant, file.Id));
    }

    [Fact]
    public async Task Mail_WithoutAServer_BecomesAFile_Once()
    {
        var agency = await database.AgencyAsync();
        var folder = database.FolderFor("mail");
        var outbox = new MailOutbox(
            database.Tenants, database.Directory, Options.Create(new MailOptions { Folder = folder }), database.Clock, NullLogger<MailOutbox>.Instance);
        await using (var db = agency.Open())
        {
            MailOutbox.Enqueue(db, database.Clock, "zoe@example.com", new("{store} needs you", "Connect {store} again."), new Dictionary<string, string> { ["store"] = "Glow Lab" });
            await db.SaveChangesAsync();
        }

        await outbox.SendDueAsync(default);
        await outbox.SendDueAsync(default);

        Assert.Contains("Glow Lab needs you", await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(folder))), StringComparison.Ordinal);
    }

    [Fact]
    public void MailTemplate_WithoutAValueForAPlace_IsABug() =>
        Assert.Throws<ArgumentException>(() => new MailTemplate("{store}", "").Fill(new Dictionary<string, string>()));

    private async Task RaiseAsync(GivenAgency agency, string title)
    {
        await using var db = agency.Open();
        await db.RaiseAsync(
            new() { TenantId = agency.Tenant, Id = EntityId.New<FindingId>(database.Clock), Kind = "test", Fingerprint = "1", Title = title, FoundAt = database.Clock.Now }, default);
        await db.SaveChangesAsync();
    }

    private static DatedRule Version(int version, DateTimeOffset from) => new()
    {
        TenantId = default,
        Id = default,
        Kind = "test",
        Version = version,
        EffectiveFrom = from,
        Body = "{}",
        Author = "",
        CreatedAt = from,
    };

    private static (long Until, string Key) Parts(string link)
    {
        var query = link.Split('?')[1].Split('&').Select(p => p.Split('=')[1]).ToArray();
        return (long.Parse(query[0], null), query[1]);
    }
}
