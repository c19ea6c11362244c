using System.Text;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Spreadsheets;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Tenancy.Rates;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Tenancy;

public sealed class RatesTests(ConsoleDatabase database) : IClassFixture<ConsoleDatabase>
{
    private const string Good = "date,base,quote,rate\n2026-11-20,EUR,USD,1.10\n2026-11-21,EUR,USD,1.12\n";

    [Fact]
    public async Task Import_ReplacesADayThatIsThere_AndConvertsByTheRateOfTheDay()
    {
        var agency = await database.AgencyAsync();
        var import = database.Get<ImportExchangeRates>();
        Assert.Equal(2, (await import.RunAsync(agency.Admin, new(Good, "test"), default)).Value);
        Assert.Equal(1, (await import.RunAsync(agency.Admin, new("date,base,quote,rate\n2026-11-21,EUR,USD,1.25", "test"), default)).Value);

        await using var db = agency.Open();
        var table = new RateTable(db.ExchangeRates.ToList());

        Assert.Equal(110m, table.Convert(100m, "EUR", "USD", new(2026, 11, 20)));
        Assert.Equal(125m, table.Convert(100m, "EUR", "USD", new(2026, 11, 25)));
        Assert.Equal(80m, table.Convert(100m, "USD", "EUR", new(2026, 11, 21)));
        Assert.Null(table.Convert(100m, "EUR", "USD", new(2026, 11, 19)));
        Assert.Null(table.Convert(100m, "EUR", "JPY", new(2026, 11, 21)));
    }

    [Theory]
    [InlineData("day;rate", 1, null)]
    [InlineData("date,base,quote,rate\n2026-11-20,EUR,USD,1.1\n20.11.2026,EUR,USD,1.1", 3, "date")]
    [InlineData("date,base,quote,rate\n2026-11-20,EURO,USD,1.1", 2, "base")]
    [InlineData("date,base,quote,rate\n2026-11-20,EUR,EUR,1.1", 2, "quote")]
    [InlineData("date,base,quote,rate\n2026-11-20,EUR,USD,\"1,1\"", 2, null)]
    [InlineData("date,base,quote,rate\n2026-11-20,EUR,USD,-1", 2, "rate")]
    [InlineData("date,base,quote,rate", 1, null)]
    [InlineData("date,base,quote,rate\n2026-11-20,EUR,XXX,1.1", 2, "quote")]
    [InlineData("date,base,quote,rate\n2026-11-20,EUR,USD,0.000000001", 2, "rate")]
    [InlineData("date,base,quote,rate\n2026-11-20,EUR,USD,100000000000", 2, "rate")]
    [InlineData("date,base,quote,rate\n2026-11-20,EUR,USD,1.1\n2026-11-20,EUR,USD,1.2", 3, null)]
    public async Task Import_WithAWrongRow_IsRefusedWholeAndNamesRowAndField(string csv, int row, string? field)
    {
        var agency = await database.AgencyAsync();

        var problem = (await database.Get<ImportExchangeRates>().RunAsync(agency.Admin, new(csv, "test"), default)).Problem;

        Assert.Equal((row, field), (problem!.Row, problem.Field));
        await using var db = agency.Open();
        Assert.Empty(db.ExchangeRates);
    }

    [Fact]
    public async Task Preview_SaysWhatWouldChange_OrEveryWrongRow_AndChangesNothing()
    {
        var agency = await database.AgencyAsync();
        await ImportAsync(agency, Good);
        var preview = database.Get<PreviewRateImport>();

        var good = (await preview.RunAsync(agency.Admin, "date,base,quote,rate\n2026-11-20,EUR,USD,1.1\n2026-11-21,EUR,USD,1.13\n2026-11-22,GBP,USD,1.3\n", default)).Value;
        var bad = (await preview.RunAsync(agency.Admin, "date,base,quote,rate\n21.11.2026,EUR,USD,1.1\n2026-11-21,EUR,USD,1.1\n2026-11-22,EUR,USD,much", default)).Value;

        Assert.Equal((1, 1, 1, 2, new DateOnly(2026, 11, 20), new DateOnly(2026, 11, 22)), (good.Added, good.Replaced, good.Same, good.Pairs, good.From, good.To));
        Assert.Equal([(2, "date"), (4, "rate")], bad.Problems.Select(p => (p.Row!.Value, p.Field!)));
        Assert.Equal([("2026-11-21", 1.12m), ("2026-11-20", 1.10m)], (await ListAsync(agency, new())).Rows.Select(r => ($"{r.Day:O}", r.Rate)));
    }

    [Fact]
    public async Task Import_SaysWhereFrom_AndIsToldAndInTheTrail()
    {
        var agency = await database.AgencyAsync();
        var import = database.Get<ImportExchangeRates>();
        Assert.Equal(("tenancy.rates-source", "source"), (await import.RunAsync(agency.Admin, new(Good, "  "), default)).Problem is { } none ? (none.Code, none.Field) : default);
        Assert.Equal("source", (await import.RunAsync(agency.Admin, new(Good, new string('a', 201)), default)).Problem?.Field);
        await using var heard = await HeardNotices.ListenAsync(database);

        await ImportAsync(agency, Good, " Central bank ");

        Assert.Equal([TenancyNotice.Rates], await heard.TopicsAsync(agency.Tenant));
        Assert.All((await ListAsync(agency, new())).Rows, r => Assert.Equal("Central bank", r.Source));
        await using var db = agency.Open();
        var entry = Assert.Single(db.AuditEntries.ToList());
        Assert.Equal("tenancy.rates-imported", entry.Action);
        Assert.Contains("Central bank", entry.After, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_IsNewestDayFirst_FilteredAndPagedByKey_OfOnesOwnAgency()
    {
        var (agency, other) = (await database.AgencyAsync(), await database.AgencyAsync());
        await ImportAsync(other, "date,base,quote,rate\n2026-11-20,JPY,USD,0.0066");
        await ImportAsync(agency, "date,base,quote,rate\n2026-11-20,GBP,USD,1.3\n2026-11-20,EUR,USD,1.1\n2026-11-21,EUR,GBP,0.85\n2026-11-21,EUR,USD,1.12\n2026-11-19,EUR,USD,1.09");

        var first = await ListAsync(agency, new(), size: 2);
        var second = await ListAsync(agency, new(), first.Next, 2);
        var third = await ListAsync(agency, new(), RatePlace.Parse($"{second.Next}"), 2);

        Assert.Equal(["21 EURGBP", "21 EURUSD", "20 EURUSD", "20 GBPUSD", "19 EURUSD"], first.Rows.Concat(second.Rows).Concat(third.Rows).Select(r => $"{r.Day.Day} {r.Base}{r.Quote}"));
        Assert.Null(third.Next);
        Assert.Equal([("EUR", "GBP"), ("EUR", "USD"), ("GBP", "USD")], first.Pairs);
        Assert.Equal([21, 20], (await ListAsync(agency, new("EUR", "USD", new(2026, 11, 20)))).Rows.Select(r => r.Day.Day));
        Assert.Equal([19], (await ListAsync(agency, new(To: new(2026, 11, 19)))).Rows.Select(r => r.Day.Day));
    }

    [Fact]
    public async Task Export_HoldsWhatIsFiltered_AndIsInTheTrail()
    {
        var agency = await database.AgencyAsync();
        await ImportAsync(agency, Good);
        using var file = new MemoryStream();

        await database.Get<ExportExchangeRates>().RunAsync(agency.Admin, new(new(From: new(2026, 11, 21)), TableFormat.Csv, TimeZoneInfo.Utc), file, default);

        Assert.Equal(["Date,Base,Quote,Rate,Source", "2026-11-21,EUR,USD,1.12000000,test"], Encoding.UTF8.GetString(file.ToArray()).Trim('\uFEFF', '\r', '\n').Split("\r\n"));
        await using var db = agency.Open();
        Assert.Contains(db.AuditEntries.ToList(), e => e.Action == "tenancy.rates-exported");
    }

    private async Task ImportAsync(GivenAgency agency, string csv, string source = "test") => Assert.Null((await database.Get<ImportExchangeRates>().RunAsync(agency.Admin, new(csv, source), default)).Problem);

    private async Task<ListExchangeRates.Page> ListAsync(GivenAgency agency, RateFilter filter, RatePlace? after = null, int size = 50) =>
        (await database.Get<ListExchangeRates>().RunAsync(agency.Admin, new(filter, after, size), default)).Value;

    [Fact]
    public async Task ChangeState_KeepsTheDirectoryInStepAndAudits()
    {
        var agency = await database.AgencyAsync();
        var change = database.Get<ChangeAgencyState>();

        Assert.True((await change.RunAsync(agency.Admin, AgencyState.Suspended, "unpaid", default)).Ok);
        Assert.Equal("tenancy.state", (await change.RunAsync(agency.Admin, AgencyState.Closed, null, default)).Problem!.Code);

        await using var directory = database.Directory.Open();
        Assert.Equal(AgencyState.Suspended, directory.Agencies.Single(a => a.TenantId == agency.Tenant).State);
        await using var db = agency.Open();
        Assert.Equal("unpaid", Assert.Single(db.AuditEntries.ToList()).Note);
    }
}
