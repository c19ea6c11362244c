using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Approvals;
using TenantConsole.Core.Activity.Notifications;
using TenantConsole.Core.Database;
using TenantConsole.Core.Texts;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Activity;

public sealed class ApprovalBookTests(ConsoleDatabase database) : IClassFixture<ConsoleDatabase>
{
    private const string Kind = "affiliates.payout-release";

    [Fact]
    public async Task Asked_IsToldToThoseWhoMayDecide_AndNotToWhoAsked()
    {
        var agency = await database.AgencyAsync();
        var client = await agency.ClientAsync();
        var (store, foreign) = (await agency.StoreAsync(client: client), await agency.StoreAsync());
        var asker = await agency.MemberAsync(BuiltInRole.Finance);
        var ofClient = await agency.MemberAsync(BuiltInRole.Finance, new GrantRequest(BuiltInRole.Finance, Client: client));
        var ofOther = await agency.MemberAsync(BuiltInRole.Finance, new GrantRequest(BuiltInRole.Finance, Store: foreign));
        var viewer = await agency.MemberAsync(BuiltInRole.Viewer);
        var gone = await agency.MemberAsync(BuiltInRole.Finance);
        await database.Get<RemoveMember>().RunAsync(agency.Admin, gone.Id, default);

        await AskAsync(agency, asker.Id, new(Permission.PayoutRelease, "Payout 7", "/payouts/7", new(store, client, "Glow Lab")));

        await using var db = agency.Open();
        var told = await db.Notifications.AsNoTracking().ToListAsync();
        Assert.Equivalent(new[] { agency.FirstAdmin.Id, ofClient.Id }, told.Select(n => n.MemberId), strict: true);
        Assert.DoesNotContain(told, n => n.MemberId == asker.Id || n.MemberId == ofOther.Id || n.MemberId == viewer.Id);
        Assert.All(told, n => Assert.Equal((NotificationKind.ApprovalWaits, Kind, "Payout 7", "/payouts/7", store), (n.Kind, n.Thing, n.Subject.ToString(), n.Link, n.StoreId!.Value)));
        Assert.Equal(ApprovalState.Asked, (await db.Approvals.AsNoTracking().SingleAsync()).State);
    }

    [Fact]
    public async Task Asked_OfTheWholeAgency_IsToldToThoseWhoHoldItOnAllStores()
    {
        var agency = await database.AgencyAsync();
        var ofStore = await agency.MemberAsync(BuiltInRole.Finance, new GrantRequest(BuiltInRole.Finance, Store: await agency.StoreAsync()));
        var everywhere = await agency.MemberAsync(BuiltInRole.Finance);

        await AskAsync(agency, agency.FirstAdmin.Id, new(Permission.PayoutRelease, Phrase.Of("tenancy.state.closed"), "/payouts"));

        await using var db = agency.Open();
        Assert.Equal(everywhere.Id, Assert.Single(await db.Notifications.AsNoTracking().ToListAsync()).MemberId);
        Assert.NotEqual(everywhere.Id, ofStore.Id);
    }

    [Fact]
    public async Task Asked_AndTakenBack_IsNeitherThereNorTold()
    {
        var agency = await database.AgencyAsync();
        await using (var db = agency.Open())
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await db.AskAsync(Approval(agency, (await agency.MemberAsync()).Id), new(Permission.PayoutRelease, "Payout 7", "/"), database.Clock, default);
            await db.SaveChangesAsync();
        }

        await using var after = agency.Open();
        Assert.False(await after.Approvals.AnyAsync());
        Assert.False(await after.Notifications.AnyAsync());
    }

    private async Task AskAsync(GivenAgency agency, MemberId asker, ApprovalQuestion question)
    {
        await using var db = agency.Open();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.AskAsync(Approval(agency, asker), question, database.Clock, default);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    private Approval Approval(GivenAgency agency, MemberId asker) => new()
    {
        TenantId = agency.Tenant,
        Id = EntityId.New<ApprovalId>(database.Clock),
        Kind = Kind,
        SubjectId = "7",
        Seen = "{}",
        AskedBy = asker,
        AskedAt = database.Clock.Now,
    };
}
