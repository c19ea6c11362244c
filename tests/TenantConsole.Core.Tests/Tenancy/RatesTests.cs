using TenantConsole.Core.Audit;
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
    public async Task Import_WithAWrongRow_IsRefusedWholeAndNamesRowAndField(string csv, int row, string? field)
    {
        var agency = await database.AgencyAsync();

        var problem = (await database.Get<ImportExchangeRates>().RunAsync(agency.Admin, new(csv, "test"), default)).Problem;

        Assert.Equal((row, field), (problem!.Row, problem.Field));
        await using var db = agency.Open();
        Assert.Empty(db.ExchangeRates);
    }

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
