using System.Text;
using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Spreadsheets;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Activity;

public sealed class ListExportTests(ConsoleDatabase database) : IClassFixture<ConsoleDatabase>
{
    [Fact]
    public async Task Runs_TheFileHoldsTheFilteredList_AndIsOnTheTrail()
    {
        var agency = await database.AgencyAsync();
        var store = await agency.StoreAsync();
        await StartAsync(agency, "first.kind", "Before", store);
        await StartAsync(agency, "first.kind", "After", null);
        await StartAsync(agency, "second.kind", "Other", store);

        var lines = await RunsAsync(agency.Admin, new(Kind: "first.kind"));

        Assert.Equal(3, lines.Length);
        Assert.StartsWith("FIRST.KIND,After,,waiting,0,0,,", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("FIRST.KIND,Before,The store,waiting,0,0,,", lines[2], StringComparison.Ordinal);
        await using (var db = agency.Open())
            Assert.Contains("2", (await db.AuditEntries.SingleAsync(e => e.Action == "runs.exported")).After, StringComparison.Ordinal);
        Assert.Equal(2, (await RunsAsync(agency.Admin, new(Kind: "first.kind", Stores: [store]))).Length);
    }

    [Fact]
    public async Task Runs_OfStoresOutOfReach_AreNotInTheFile()
    {
        var agency = await database.AgencyAsync();
        var (near, far) = (await agency.StoreAsync(), await agency.StoreAsync());
        await StartAsync(agency, "kind", "Near", near);
        await StartAsync(agency, "kind", "Far", far);

        var lines = await RunsAsync(agency.As(BuiltInRole.Finance, near), new());

        Assert.Contains("Near", Assert.Single(lines.Skip(1)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stores_TheFileHoldsThoseInScope_AndIsOnTheTrail()
    {
        var agency = await database.AgencyAsync();
        var (first, second) = (await agency.StoreAsync(), await agency.StoreAsync());
        var names = (await database.Get<ListStores>().RunAsync(agency.Admin, default)).Value.ToDictionary(s => s.Store, s => s.Name);

        var all = await StoresAsync(agency.Admin);
        var chosen = await StoresAsync(agency.Admin, first);
        var limited = await StoresAsync(agency.As(BuiltInRole.Viewer, second), first, second);

        Assert.Equal(3, all.Length);
        Assert.StartsWith(names[first] + ",", Assert.Single(chosen.Skip(1)), StringComparison.Ordinal);
        Assert.Contains(",connected,", chosen[1], StringComparison.Ordinal);
        Assert.StartsWith(names[second] + ",", Assert.Single(limited.Skip(1)), StringComparison.Ordinal);
        await using var db = agency.Open();
        Assert.Equal(3, await db.AuditEntries.CountAsync(e => e.Action == "stores.exported"));
    }

    [Fact]
    public async Task Stores_TheFilterOfTheList_IsTheFilesFilter()
    {
        var agency = await database.AgencyAsync();
        var client = await agency.ClientAsync("Kestrel");
        await agency.StoreAsync("Kestrel GB", client, market: "GB");
        await agency.StoreAsync("Kestrel US", client);
        var gone = await agency.StoreAsync("Other GB", market: "GB");
        await database.Get<DisconnectStore>().RunAsync(agency.Admin, gone, default);

        Assert.Equal(["Kestrel GB", "Kestrel US"], await NamesAsync(new(Client: client)));
        Assert.Equal(["Kestrel GB", "Other GB"], await NamesAsync(new(Market: "GB")));
        Assert.Equal(["Other GB"], await NamesAsync(new(State: ConnectionState.Disconnected)));
        Assert.Equal(["Kestrel GB", "Kestrel US"], await NamesAsync(new(Text: "kestr")));
        Assert.Equal([], await NamesAsync(new(ConsentEnds: true)));
        database.Clock.Advance(TimeSpan.FromDays(340)); // consents last a year
        Assert.Equal(["Kestrel GB", "Kestrel US"], await NamesAsync(new(ConsentEnds: true)));
        database.Clock.Advance(TimeSpan.FromDays(-340));

        async Task<IEnumerable<string>> NamesAsync(StoreFilter filter)
        {
            using var file = new MemoryStream();
            Assert.Null((await database.Get<ExportStores>().RunAsync(agency.Admin, new(filter, TableFormat.Csv, TimeZoneInfo.Utc), file, default)).Problem);
            return Lines(file).Skip(1).Select(line => line.Split(',')[0]).Order(StringComparer.Ordinal);
        }
    }

    [Fact]
    public void EveryState_HasWords()
    {
        foreach (var state in Enum.GetValues<RunState>())
            Assert.NotEmpty(ActivityTexts.Say["runs.state." + state]);
        foreach (var state in Enum.GetValues<ConnectionState>())
            Assert.NotEmpty(StoresTexts.Say["stores.state." + state]);
        Assert.Contains("20,000", ActivityProblems.TooManyRuns(ExportRuns.Most).Message, StringComparison.Ordinal);
    }

    private async Task StartAsync(GivenAgency agency, string kind, string subject, StoreId? store)
    {
        database.Clock.Advance(TimeSpan.FromSeconds(1));
        await using var db = agency.Open();
        await database.Get<StartRun>().RunAsync(db, agency.System, new(kind, subject, new { }, store), default);
        await db.SaveChangesAsync();
    }

    private async Task<string[]> RunsAsync(Actor actor, ListRuns.Request list)
    {
        using var file = new MemoryStream();
        var written = await database.Get<ExportRuns>().RunAsync(
            actor, new(list, TableFormat.Csv, TimeZoneInfo.Utc, kind => kind.ToUpperInvariant(), _ => "The store"), file, default);
        Assert.Null(written.Problem);
        return Lines(file);
    }

    private async Task<string[]> StoresAsync(Actor actor, params StoreId[] stores)
    {
        using var file = new MemoryStream();
        var written = await database.Get<ExportStores>().RunAsync(actor, new(new(stores), TableFormat.Csv, TimeZoneInfo.Utc), file, default);
        Assert.Null(written.Problem);
        return Lines(file);
    }

    private static string[] Lines(MemoryStream file) => Encoding.UTF8.GetString(file.ToArray()).Trim().Split("\r\n");
}
