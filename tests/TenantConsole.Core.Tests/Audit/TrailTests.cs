using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Tenancy;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Audit;

public sealed class TrailTests(ConsoleDatabase database) : IClassFixture<ConsoleDatabase>
{
    [Fact]
    public async Task List_ByKey_ShowsEachEntryOnceNewestFirst()
    {
        var agency = await database.AgencyAsync();
        for (var i = 0; i < 25; i++)
            await RecordAsync(agency, agency.Admin, "stores.edited", note: $"{i}");

        var seen = new List<string?>();
        AuditEntryId? after = null;
        do
        {
            var page = await ListAsync(agency, AuditFilter.None, after, size: 10);
            seen.AddRange(page.Rows.Select(r => r.Note));
            after = page.Next;
        }
        while (after is not null);

        Assert.Equal(Enumerable.Range(0, 25).Reverse().Select(i => $"{i}"), seen);
    }

    [Fact]
    public async Task Filters_EachLimit()
    {
        var agency = await database.AgencyAsync();
        var store = await agency.StoreAsync("Quiet Harbour");
        var (one, other) = (agency.Admin, agency.As(BuiltInRole.Finance));
        await RecordAsync(agency, one, "stores.edited", store: store, note: "first", before: new { Name = "Old 50%" }, after: new { Name = "New" });
        var middle = database.Clock.Now.AddMilliseconds(500);
        await RecordAsync(agency, other, "access.grants-set", note: "second");
        await RecordAsync(agency, other, "accessories.made", note: "third");

        async Task<string> NotesAsync(AuditFilter filter) => string.Join(' ', (await ListAsync(agency, filter)).Rows.Select(r => r.Note));
        Assert.Equal("third second first", await NotesAsync(AuditFilter.None));
        Assert.Equal("first", await NotesAsync(new() { Member = one.Member }));
        Assert.Equal("second", await NotesAsync(new() { Action = "access" }));
        Assert.Equal("second", await NotesAsync(new() { Action = "access.grants-set" }));
        Assert.Equal("first", await NotesAsync(new() { Stores = [store] }));
        Assert.Equal("first", await NotesAsync(new() { SubjectKind = "thing", SubjectId = "stores.edited" }));
        Assert.Equal("third second", await NotesAsync(new() { From = middle }));
        Assert.Equal("first", await NotesAsync(new() { Before = middle }));
        Assert.Equal("first", await NotesAsync(new() { Text = "old 50%" }));
        Assert.Equal("", await NotesAsync(new() { Text = "old 5_%" }));
        Assert.Equal("first", await NotesAsync(new() { Text = "STORE EDITED" })); // the words, not the key
    }

    [Fact]
    public async Task List_WithinScope_ShowsThoseStoresAndNothingOfTheAgency()
    {
        var agency = await database.AgencyAsync();
        var (mine, foreign) = (await agency.StoreAsync(), await agency.StoreAsync());
        await RecordAsync(agency, agency.Admin, "stores.edited", store: mine, note: "mine");
        await RecordAsync(agency, agency.Admin, "stores.edited", store: foreign, note: "foreign");
        await RecordAsync(agency, agency.Admin, "access.grants-set", note: "agency");

        var page = (await database.Get<ListAuditEntries>().RunAsync(agency.As(BuiltInRole.ComplianceOfficer, mine), new(AuditFilter.None), default)).Value;

        Assert.Equal(["mine"], page.Rows.Select(r => r.Note));
    }

    [Fact]
    public async Task History_TellsWhoAndWhat_AndFromWhereOnlyToThoseWhoMayReadTheTrail()
    {
        var agency = await database.AgencyAsync();
        var store = await agency.StoreAsync();
        await RecordAsync(agency, agency.Admin.From("203.0.113.77", "Firefox on Linux"), "stores.edited", store: store, subject: ("store", store.ToString()));
        var history = database.Get<ReadHistory>();

        var seen = (await history.RunAsync(agency.As(BuiltInRole.Viewer, store), "store", store.ToString(), default)).Value;
        var read = (await history.RunAsync(agency.As(BuiltInRole.ComplianceOfficer, store), "store", store.ToString(), default)).Value;

        Assert.Equal("Test Admin", Assert.Single(seen.Entries).ActorName);
        Assert.Equal((null, null, false), (seen.Entries[0].Address, seen.Entries[0].Device, seen.WithOrigin));
        Assert.Equal(("203.0.113.0/24", "Firefox on Linux", true), (read.Entries[0].Address, read.Entries[0].Device, read.WithOrigin));
    }

    [Theory]
    [InlineData("member")]
    [InlineData("client")]
    [InlineData("anything-else")]
    public async Task History_OfWhatTheRoleCannotOpen_IsRefused(string kind) =>
        Assert.True((await database.Get<ReadHistory>().RunAsync(database.Ours.As(BuiltInRole.Viewer), kind, $"{Guid.NewGuid()}", default)).Problem?.IsForbidden);

    [Fact]
    public async Task Changes_AreInWords_WithNamesForIds()
    {
        var agency = await database.AgencyAsync();
        var client = await agency.ClientAsync("Kestrel Foods");
        var gone = Guid.NewGuid();
        await RecordAsync(agency, agency.Admin, "stores.edited",
            before: new { Name = "Same", TimeZone = "Europe/London", Client = gone }, after: new { Name = "Same", TimeZone = "Europe/Berlin", Client = client.Value });
        await RecordAsync(agency, agency.Admin, "access.grants-set",
            before: new[] { new GrantRequest("Viewer") }, after: new[] { new GrantRequest("Viewer"), new GrantRequest("Finance", Client: client) });

        var page = await ListAsync(agency, AuditFilter.None);

        Assert.Equal([new("timeZone", "Europe/London", "Europe/Berlin"), new("client", "…" + gone.ToString()[^8..], "Kestrel Foods")], AuditChange.Of(page.Rows[1], page.Names));
        Assert.Equal([new("", null, "Role: Finance, Client: Kestrel Foods")], AuditChange.Of(page.Rows[0], page.Names));
    }

    private async Task RecordAsync(
        GivenAgency agency, Actor actor, string action, StoreId? store = null, string? note = null, object? before = null, object? after = null, (string, string)? subject = null)
    {
        await using var db = agency.Open();
        database.Clock.Advance(TimeSpan.FromSeconds(1));
        db.Record(actor, database.Clock, action, subject ?? ("thing", action), before, after, store, note);
        await db.SaveChangesAsync();
    }

    private async Task<ListAuditEntries.Page> ListAsync(GivenAgency agency, AuditFilter filter, AuditEntryId? after = null, int size = 50) =>
        (await database.Get<ListAuditEntries>().RunAsync(agency.Admin, new(filter, after, size), default)).Value;
}
