using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Findings;
using TenantConsole.Core.Platform.Inbox;
using TenantConsole.Core.Platform.Queues;
using TenantConsole.Core.Tests.Platform.Inbox;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Platform.Queues;

public sealed class WarnOfUntakenDeliveriesTests(InboxDatabase database) : IClassFixture<InboxDatabase>
{
    [Fact]
    public async Task Before_deliveries_of_a_paused_store_go_unread_people_are_told_how_many()
    {
        var agency = await database.AgencyAsync();
        var store = await agency.StoreAsync();
        var shop = await InboxDatabase.ShopAsync(agency, store);
        for (var i = 0; i < 5; i++)
            Assert.Equal(InboxAnswer.Stored, await database.SendAsync(InboxDatabase.Body(shop, InboxDatabase.NextId())));
        await database.TakeAsync(agency, store, 2);
        Assert.True((await database.Get<PauseLanes>().RunAsync(agency.Admin, [store], null, default)).Ok);
        var first = database.Clock.Now.UtcDateTime.Date;

        database.Clock.Set(new DateTimeOffset(first.AddDays(InboxDatabase.Patient.Kept - WarnOfUntakenDeliveries.DaysAhead), TimeSpan.Zero).AddHours(23));
        Assert.Equal(0, await database.Get<WarnOfUntakenDeliveries>().RunAsync(default));
        Assert.Empty(await OpenAsync(agency));

        database.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(1, await database.Get<WarnOfUntakenDeliveries>().RunAsync(default));
        Assert.Equal(1, await database.Get<WarnOfUntakenDeliveries>().RunAsync(default));
        var finding = Assert.Single(await OpenAsync(agency));
        Assert.Equal((WarnOfUntakenDeliveries.FindingKind, store), (finding.Kind, finding.StoreId!.Value));
        Assert.StartsWith("3 that came before", finding.Detail!.ToString(), StringComparison.Ordinal);

        await database.Get<ResumeLanes>().RunAsync(agency.Admin, [store], default);
        Assert.Equal(0, await database.Get<WarnOfUntakenDeliveries>().RunAsync(default));
        Assert.Empty(await OpenAsync(agency));
    }

    [Fact]
    public async Task What_was_taken_does_not_count_whole_or_in_part()
    {
        var agency = await database.AgencyAsync();
        var store = await agency.StoreAsync();
        var shop = await InboxDatabase.ShopAsync(agency, store);
        var later = database.Clock.Now.AddDays(1);
        var reader = database.Get<InboxReader>();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => database.SendAsync(InboxDatabase.Body(shop, InboxDatabase.NextId()))));

        for (var left = 20; left > 0; left -= 4)
        {
            Assert.Equal(left, await reader.CountUntakenAsync(agency.Tenant, store, later, default));
            Assert.Equal(4, (await database.TakeAsync(agency, store, 4)).Notifications.Count);
        }

        Assert.Equal(0, await reader.CountUntakenAsync(agency.Tenant, store, later, default));
    }

    private static async Task<List<Finding>> OpenAsync(GivenAgency agency)
    {
        await using var db = agency.Open();
        return await db.Findings.AsNoTracking().Where(f => f.ClosedAt == null).ToListAsync();
    }
}
