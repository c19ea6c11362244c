using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Notifications;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy.Limits;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Platform;

/// <summary>Who is told of what, when, and how.</summary>
public sealed class NotificationsTests(RunsDatabase database) : IClassFixture<RunsDatabase>
{
    [Theory]
    [InlineData(false, NotificationKind.RunDone)]
    [InlineData(true, NotificationKind.RunFailed)]
    public async Task Run_ThatEnded_TellsWhoStartedItAndNobodyElse(bool fails, NotificationKind kind)
    {
        var agency = await database.AgencyAsync();
        var (me, colleague) = (await ActorAsync(agency), await ActorAsync(agency));
        database.Job.Script = (_, _) => fails ? throw new InvalidOperationException("broken") : Task.FromResult<Problem?>(null);

        var run = await RunAsync(agency, me);

        var told = Assert.Single((await ListAsync(me)).Rows);
        Assert.Equal((kind, "A script", $"/runs/{run}", false), (told.Kind, told.Subject.ToString(), told.Link, told.Read));
        Assert.Empty((await ListAsync(colleague)).Rows);
    }

    [Fact]
    public async Task Run_ThatTheConsoleStarted_TellsNobody()
    {
        var agency = await database.AgencyAsync();
        var admin = await ActorAsync(agency);
        database.Job.Script = (_, _) => Task.FromResult<Problem?>(null);

        await RunAsync(agency, agency.System);

        Assert.Empty((await ListAsync(admin)).Rows);
    }

    [Fact]
    public async Task Choice_Mail_AlsoSends_AndOff_SaysNothing()
    {
        var agency = await database.AgencyAsync();
        var (mailed, silent) = (await ActorAsync(agency), await ActorAsync(agency));
        await database.Get<SetNotificationChoice>().RunAsync(mailed, NotificationKind.RunDone, NotificationChannel.Mail, default);
        await database.Get<SetNotificationChoice>().RunAsync(silent, NotificationKind.RunDone, NotificationChannel.Off, default);
        database.Job.Script = (_, _) => Task.FromResult<Problem?>(null);

        await RunAsync(agency, mailed);
        await RunAsync(agency, silent);

        Assert.Single((await ListAsync(mailed)).Rows);
        Assert.Empty((await ListAsync(silent)).Rows);
        await using var db = agency.Open();
        var mail = Assert.Single(await db.Mails.ToListAsync());
        Assert.Equal("Done: A script", mail.Subject);
        Assert.Equal(await db.Members.Where(m => m.Id == mailed.Member!.Value).Select(m => m.Email).SingleAsync(), mail.Recipient);
        Assert.Equal(NotificationChannel.Off, (await database.Get<GetNotificationChoices>().RunAsync(silent, default)).Value[NotificationKind.RunDone]);
        Assert.Equal(NotificationChannel.InApp, (await database.Get<GetNotificationChoices>().RunAsync(silent, default)).Value[NotificationKind.RunFailed]);
    }

    [Fact]
    public async Task Notify_IsUndoneWithTheChangeItBelongsTo()
    {
        var agency = await database.AgencyAsync();
        var me = await ActorAsync(agency);
        await using (var db = agency.Open())
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await db.NotifyAsync([me.Member!.Value], Waits("Payout 7"), database.Clock, default);
            await transaction.RollbackAsync();
        }

        Assert.Equal(0, (await ListAsync(me)).Unread);
        await using var without = agency.Open();
        await Assert.ThrowsAsync<InvalidOperationException>(() => without.NotifyAsync([me.Member!.Value], Waits("Payout 7"), database.Clock, default));
    }

    [Fact]
    public async Task MarkRead_TouchesOnesOwnOnly()
    {
        var agency = await database.AgencyAsync();
        var (me, colleague) = (await ActorAsync(agency), await ActorAsync(agency));
        await NotifyAsync(agency, [me.Member!.Value, colleague.Member!.Value], "one");
        await NotifyAsync(agency, [me.Member!.Value, colleague.Member!.Value], "two");
        var mine = await ListAsync(me);
        var theirs = await ListAsync(colleague);
        Assert.Equal(["two", "one"], mine.Rows.Select(r => r.Subject));

        await database.Get<MarkNotificationsRead>().RunAsync(me, [mine.Rows[0].Id, theirs.Rows[0].Id], default);

        Assert.Equal([true, false], (await ListAsync(me)).Rows.Select(r => r.Read));
        Assert.Equal(2, (await ListAsync(colleague)).Unread);
        Assert.Equal(1, (await database.Get<MarkNotificationsRead>().RunAsync(me, null, default)).Value);
        Assert.Equal(0, (await ListAsync(me)).Unread);
    }

    [Fact]
    public async Task List_PagesByKeyAndFilters()
    {
        var agency = await database.AgencyAsync();
        var me = await ActorAsync(agency);
        foreach (var number in Enumerable.Range(1, 5))
            await NotifyAsync(agency, [me.Member!.Value], $"{number}");
        await NotifyAsync(agency, [me.Member!.Value], "store", NotificationKind.FindingRaised);
        var list = database.Get<ListNotifications>();

        var first = (await list.RunAsync(me, new(NotificationKind.ApprovalWaits, Size: 3), default)).Value;
        var second = (await list.RunAsync(me, new(NotificationKind.ApprovalWaits, After: first.Next, Size: 3), default)).Value;
        await database.Get<MarkNotificationsRead>().RunAsync(me, [.. first.Rows.Select(r => r.Id)], default);
        var unread = (await list.RunAsync(me, new(Unread: true), default)).Value;

        Assert.Equal(["5", "4", "3"], first.Rows.Select(r => r.Subject));
        Assert.Equal(6, first.Unread);
        Assert.Equal(["2", "1"], second.Rows.Select(r => r.Subject));
        Assert.Null(second.Next);
        Assert.Equal(["store", "2", "1"], unread.Rows.Select(r => r.Subject));
    }

    [Fact]
    public async Task Holders_AreThoseWhoseGrantsReachOneOfTheStores()
    {
        var agency = await database.AgencyAsync();
        var (client, other) = (await agency.ClientAsync(), await agency.ClientAsync());
        var (store, sister, foreign) = (await agency.StoreAsync(client: client), await agency.StoreAsync(client: client), await agency.StoreAsync(client: other));
        var ofClient = await agency.MemberAsync(BuiltInRole.Viewer, new GrantRequest(BuiltInRole.Viewer, Client: client));
        var ofStore = await agency.MemberAsync(BuiltInRole.Viewer, new GrantRequest(BuiltInRole.Viewer, Store: store));
        await agency.MemberAsync(BuiltInRole.Viewer, new GrantRequest(BuiltInRole.Viewer, Store: sister));
        await agency.MemberAsync(BuiltInRole.Viewer, new GrantRequest(BuiltInRole.Viewer, Store: foreign));
        await agency.MemberAsync(BuiltInRole.LiveOperations);
        await using var db = agency.Open();

        var holders = await db.HoldersAsync(Permission.OrderView, [new GroupedStore(store, client, "")], default);
        var ofAgency = await db.HoldersAsync(Permission.OrderView, [], default);

        Assert.Equivalent(new[] { agency.FirstAdmin.Id, ofClient.Id, ofStore.Id }, holders, strict: true);
        Assert.Equal([agency.FirstAdmin.Id], ofAgency);
    }

    [Fact]
    public async Task Notify_CallsTheOpenPagesOfThePersonOnly()
    {
        var agency = await database.AgencyAsync();
        var (me, colleague) = (await ActorAsync(agency), await ActorAsync(agency));
        var live = database.Get<LiveUpdates>();
        await live.StartAsync(default);
        await live.Listening;
        var (called, foreign) = (new TaskCompletionSource(), 0);
        using var mine = live.Subscribe(agency.Tenant, NoticeBook.Topic(me.Member!.Value), () => called.TrySetResult());
        using var theirs = live.Subscribe(agency.Tenant, NoticeBook.Topic(colleague.Member!.Value), () => foreign++);

        await NotifyAsync(agency, [me.Member!.Value], "one");

        await called.Task.WaitAsync(TimeSpan.FromSeconds(60));
        Assert.Equal(0, foreign);
        await live.StopAsync(default);
    }

    [Fact]
    public async Task Old_AreDeleted_ReadOnesSooner_AsTheAgencyHasIt()
    {
        var (agency, strict) = (await database.AgencyAsync(), await database.AgencyAsync());
        var (me, other) = (await ActorAsync(agency), await ActorAsync(strict));
        await strict.SaveAsync(new AgencyLimit { TenantId = strict.Tenant, Name = Limit.ReadNotificationDays.Name, Value = 10 });
        foreach (var (house, actor) in new[] { (agency, me), (strict, other) })
        {
            await NotifyAsync(house, [actor.Member!.Value], "read");
            await database.Get<MarkNotificationsRead>().RunAsync(actor, null, default);
            await NotifyAsync(house, [actor.Member!.Value], "unread");
        }

        var delete = database.Get<DeleteOldNotifications>();
        database.Clock.Advance(TimeSpan.FromDays(89));
        await delete.RunAsync(default);
        Assert.Equal(["unread", "read"], (await ListAsync(me)).Rows.Select(r => r.Subject.ToString()));
        Assert.Equal(["unread"], (await ListAsync(other)).Rows.Select(r => r.Subject.ToString()));
        database.Clock.Advance(TimeSpan.FromDays(2));
        await delete.RunAsync(default);
        Assert.Equal(["unread"], (await ListAsync(me)).Rows.Select(r => r.Subject.ToString()));
        database.Clock.Advance(TimeSpan.FromDays(310));
        await delete.RunAsync(default);
        Assert.Empty((await ListAsync(me)).Rows);
        Assert.Empty((await ListAsync(other)).Rows);
    }

    private static Notice Waits(string subject) => new(NotificationKind.ApprovalWaits, "test.approval", subject, "/");

    private async Task NotifyAsync(GivenAgency agency, MemberId[] people, string subject, NotificationKind kind = NotificationKind.ApprovalWaits)
    {
        await using var db = agency.Open();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.NotifyAsync(people, Waits(subject) with { Kind = kind }, database.Clock, default);
        await transaction.CommitAsync();
        database.Clock.Advance(TimeSpan.FromMilliseconds(1)); // the next id sorts after this one
    }

    private static async Task<Actor> ActorAsync(GivenAgency agency)
    {
        var member = await agency.MemberAsync();
        return Actor.ForMember(agency.Tenant, member.Id, "Somebody", new Dictionary<string, StoreScope>());
    }

    private async Task<RunId> RunAsync(GivenAgency agency, Actor starter)
    {
        await using var db = agency.Open();
        var id = await database.Get<StartRun>().RunAsync(db, starter, new(ScriptedJob.RunKind, "A script", new { }), default);
        while ((await RunsDatabase.RunAsync(agency, id)).EndedAt is null)
            await database.Worker("a").WorkOnceAsync(default);
        return id;
    }

    private async Task<ListNotifications.Page> ListAsync(Actor actor) => (await database.Get<ListNotifications>().RunAsync(actor, new(), default)).Value;
}
