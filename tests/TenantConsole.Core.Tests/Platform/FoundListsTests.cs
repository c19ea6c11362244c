using System.Text;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform.Commands;
using TenantConsole.Core.Platform.Compare;
using TenantConsole.Core.Platform.Missed;
using TenantConsole.Core.Platform.Objects;
using TenantConsole.Core.Platform.Queues;
using TenantConsole.Core.Spreadsheets;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Tests.Platform.Inbox;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Platform;

/// <summary>The lists of what no webhook had told, of gaps and of commands: pages, filters, files.</summary>
public sealed class FoundListsTests(InboxDatabase database) : IClassFixture<InboxDatabase>
{
    [Fact]
    public async Task Untold_changes_come_page_by_page_newest_first_and_those_that_may_still_be_told_are_only_counted()
    {
        var agency = await database.AgencyAsync();
        StoreId[] stores = [await agency.StoreAsync(), await agency.StoreAsync()];
        await agency.SaveAsync([.. Enumerable.Range(1, 5).Select(n => Missed(agency, stores[n % 2], $"57{n}", n))]);
        await agency.SaveAsync(Missed(agency, stores[0], "600", 9, confirmed: false), Missed(agency, stores[0], "58", 0, ObjectKinds.Product));

        var seen = new List<string>();
        string? after = null;
        do
        {
            var page = await MissedAsync(agency, MissedFilter.None, after, 2);
            Assert.InRange(page.Rows.Count, 1, 2);
            Assert.Equal((new Counted(6, false), new Counted(1, false)), (page.Missed, page.Waiting));
            Assert.Equal(stores.Order(ById).Select(s => (s, new Counted(3, false))), page.Stores.Select(s => (s.Store, s.Missed)));
            seen.AddRange(page.Rows.Select(r => r.ObjectId));
            after = page.Next;
        }
        while (after is not null);

        Assert.Equal(["575", "574", "573", "572", "571", "58"], seen);
        async Task<string[]> IdsAsync(MissedFilter filter) => [.. (await MissedAsync(agency, filter)).Rows.Select(r => r.ObjectId)];
        Assert.Equal(["575", "573", "571"], await IdsAsync(new([stores[1]])));
        Assert.Equal(["58"], await IdsAsync(new(Kind: ObjectKinds.Product)));
        Assert.Equal(["574"], await IdsAsync(new(Text: "574")));
        Assert.Equal(new Counted(4, true), (await database.Get<ListMissedNotifications>().CountAsync(agency.Admin, MissedFilter.None, 4, default)).Value);
        Assert.Equal(["573", "572"], await IdsAsync(new(From: At(2), Before: At(4))));

        var text = await FileAsync(agency, "platform.missed-exported", file =>
            database.Get<ExportMissedNotifications>().RunAsync(agency.Admin, new(new(Text: "574"), TableFormat.Csv, TimeZoneInfo.Utc, _ => "The store"), file, default));
        Assert.Contains("The store,order,574,", text, StringComparison.Ordinal);
        Assert.DoesNotContain("573", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gaps_say_what_is_left_and_are_summed()
    {
        var agency = await database.AgencyAsync();
        var store = await agency.StoreAsync();
        await agency.SaveAsync(Gap(agency, store, 1, 10, 8, 2), Gap(agency, store, 2, 10, 7, 1), Gap(agency, store, 3, 5, 5, 1));

        var first = await GapsAsync(agency, GapFilter.None, null, 2);
        Assert.Equal((3L, 4L, 1L), (first.Total.Count, first.Repaired.Count, first.Left.Count));
        var rows = first.Rows.Concat((await GapsAsync(agency, GapFilter.None, first.Next, 2)).Rows);
        Assert.Equal([(1L, 0L), (1, 2), (2, 0)], rows.Select(r => (r.Repaired, r.Left)));

        Assert.Equal([2L], (await GapsAsync(agency, new(Left: true))).Rows.Select(r => r.Left));
        Assert.Equal((new Counted(2, false), Counted.None), (await GapsAsync(agency, new(Left: false))) is var closed ? (closed.Total, closed.Left) : default);
        Assert.Equal(new Counted(2, true), (await database.Get<ListSyncGaps>().CountAsync(agency.Admin, GapFilter.None, 2, default)).Value);
        Assert.Equal([At(3)], (await GapsAsync(agency, new(From: At(3), Before: At(4)))).Rows.Select(r => r.FoundAt));
        Assert.Equal(Counted.None, (await GapsAsync(agency, new(Kind: ObjectKinds.Return))).Total);

        var text = await FileAsync(agency, "platform.gaps-exported", file =>
            database.Get<ExportSyncGaps>().RunAsync(agency.Admin, new(new(Left: true), TableFormat.Csv, TimeZoneInfo.Utc, _ => "The store"), file, default));
        Assert.Contains(",10,7,1,2,", text, StringComparison.Ordinal);
        Assert.Equal(2, text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task Commands_of_all_stores_come_newest_first_and_are_found_by_what_they_set()
    {
        var agency = await database.AgencyAsync();
        StoreId[] stores = [await agency.StoreAsync(), await agency.StoreAsync()];
        foreach (var n in Enumerable.Range(1, 5))
            await agency.SaveAsync(Command(agency, stores[n % 2], n, n == 3 ? CommandState.Failed : CommandState.Waiting));

        var first = await CommandsAsync(agency, CommandFilter.None, null, 3);
        Assert.Equal(["5", "4", "3"], first.Rows.Select(r => r.Key));
        Assert.Equal(["2", "1"], (await CommandsAsync(agency, CommandFilter.None, first.Next, 3)).Rows.Select(r => r.Key));
        Assert.Null((await CommandsAsync(agency, CommandFilter.None, first.Next, 2)).Next);
        async Task<string[]> KeysAsync(CommandFilter filter) => [.. (await CommandsAsync(agency, filter)).Rows.Select(r => r.Key)];
        Assert.Equal(["4", "2"], await KeysAsync(new([stores[0]])));
        Assert.Equal(["3"], await KeysAsync(new(State: CommandState.Failed)));
        Assert.Equal(["4"], await KeysAsync(new(Text: "90004")));
        Assert.Equal(["2"], await KeysAsync(new(Text: "2")));
        Assert.Equal(5, (await KeysAsync(new(Text: "800"))).Length);
        Assert.Empty(await KeysAsync(new(Kind: CommandKinds.Stock)));
        Assert.Equal(["5"], await KeysAsync(new(Picked: [first.Rows[0].Id])));

        var text = await FileAsync(agency, "platform.commands-exported", file =>
            database.Get<ExportCommands>().RunAsync(agency.Admin, new(new(State: CommandState.Failed), TableFormat.Csv, TimeZoneInfo.Utc, _ => new("The store", "JPY")), file, default));
        Assert.Contains("The store,Price,8000,90003,,JPY,,1203,,Failed,", text, StringComparison.Ordinal);
        Assert.DoesNotContain("90004", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_of_queues_has_the_lines_that_were_picked()
    {
        var agency = await database.AgencyAsync();
        StoreId[] stores = [await agency.StoreAsync(), await agency.StoreAsync()];
        await agency.SaveAsync(Command(agency, stores[0], 1, CommandState.Waiting));
        Assert.True((await database.Get<PauseLanes>().RunAsync(agency.Admin, [stores[0]], "Wrong prices", default)).Ok);

        var text = await FileAsync(agency, "platform.queues-exported", file => database.Get<ExportQueues>().RunAsync(agency.Admin, new(
            (rows, lanes) =>
            {
                Assert.Equal(stores.ToHashSet(), rows.Select(r => r.Store).ToHashSet());
                return [.. rows.Where(r => r.Store == stores[0]).Select(r => new ExportQueues.Line(r, "The store", $"{lanes.Single(l => l.Store == r.Store).Waiting} wait"))];
            },
            TableFormat.Csv, TimeZoneInfo.Utc), file, default));

        Assert.Contains("The store,1 wait,0,", text, StringComparison.Ordinal);
        Assert.Contains("Wrong prices", text, StringComparison.Ordinal);
        Assert.Equal(2, text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    private static async Task<string> FileAsync(GivenAgency agency, string action, Func<Stream, Task<Result<TableResult>>> write)
    {
        using var file = new MemoryStream();
        Assert.True((await write(file)).Ok);
        await using var db = agency.Open();
        Assert.Single(db.Set<AuditEntry>().AsEnumerable(), e => e.Action == action);
        return Encoding.UTF8.GetString(file.ToArray());
    }

    private static readonly Comparer<StoreId> ById = Comparer<StoreId>.Create((one, other) => one.Value.CompareTo(other.Value));

    // Whole seconds, as the database keeps them.
    private static DateTimeOffset At(int hours) => new DateTimeOffset(2026, 11, 20, 0, 0, 0, TimeSpan.Zero).AddHours(hours);

    private static MissedNotification Missed(GivenAgency agency, StoreId store, string id, int found, string kind = ObjectKinds.Order, bool confirmed = true) => new()
    {
        TenantId = agency.Tenant,
        StoreId = store,
        Kind = kind,
        ObjectId = id,
        ChangedAt = At(found).AddMinutes(-5),
        FoundAt = At(found),
        ConfirmedAt = confirmed ? At(found).AddMinutes(10) : null,
    };

    private static SyncGap Gap(GivenAgency agency, StoreId store, int found, long platform, long mirror, long repaired) => new()
    {
        TenantId = agency.Tenant,
        StoreId = store,
        Kind = ObjectKinds.Order,
        WindowFrom = At(found - 24),
        WindowBefore = At(found),
        FoundAt = At(found),
        PlatformCount = platform,
        MirrorCount = mirror,
        Repaired = repaired,
    };

    private static Command Command(GivenAgency agency, StoreId store, int number, CommandState state) => new()
    {
        TenantId = agency.Tenant,
        StoreId = store,
        Id = new(Guid.NewGuid()),
        Sequence = number,
        Kind = CommandKinds.Price,
        ProductId = "8000",
        SkuId = $"9000{number}",
        Wanted = 1_200 + number,
        SeenAt = At(number),
        Key = $"{number}",
        PlacedByName = "Test",
        PlacedAt = At(number),
        DueAt = At(number + 24),
        State = state,
    };

    private async Task<ListMissedNotifications.Answer> MissedAsync(GivenAgency agency, MissedFilter filter, string? after = null, int size = 100) =>
        (await database.Get<ListMissedNotifications>().RunAsync(agency.Admin, new(filter, after, size), default)).Value;

    private async Task<ListSyncGaps.Answer> GapsAsync(GivenAgency agency, GapFilter filter, string? after = null, int size = 100) =>
        (await database.Get<ListSyncGaps>().RunAsync(agency.Admin, new(filter, after, size), default)).Value;

    private async Task<ListCommands.Page> CommandsAsync(GivenAgency agency, CommandFilter filter, long? before = null, int size = 50) =>
        (await database.Get<ListCommands>().RunAsync(agency.Admin, new(filter, before, size), default)).Value;
}
