using Npgsql;
using TenantConsole.Core.Audit;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Audit;

public sealed class AuditChainTests(ConsoleDatabase database) : IClassFixture<ConsoleDatabase>
{
    [Fact]
    public async Task Verify_WhenNothingWasChanged_HoldsAndNamesTheHead()
    {
        var agency = await SealedAsync(entries: 3);

        var verdict = await VerifyAsync(agency);

        Assert.True(verdict.Holds);
        Assert.Equal(3, verdict.Sealed);
        Assert.NotNull(verdict.Head);
    }

    [Fact]
    public async Task Seal_WhenRunAgain_AddsNothingAndContinuesAfterNewEntries()
    {
        var agency = await SealedAsync(entries: 2);
        Assert.Equal(0, await database.Get<SealAuditTrail>().RunAsync(agency.Tenant, default));
        await RecordAsync(agency, 1);

        Assert.Equal(1, await database.Get<SealAuditTrail>().RunAsync(agency.Tenant, default));

        Assert.Equal(3, (await VerifyAsync(agency)).Sealed);
    }

    [Theory]
    [InlineData("update audit.entries set note = 'x'")]
    [InlineData("delete from audit.entries")]
    [InlineData("update audit.seals set hash = ''")]
    public async Task Trail_AsTheApplication_CanOnlyBeAddedTo(string change)
    {
        await using var connection = await database.Source.OpenConnectionAsync();
        await using var command = new NpgsqlCommand(change, connection);

        var error = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync());

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, error.SqlState);
    }

    private async Task<GivenAgency> SealedAsync(int entries)
    {
        var agency = await database.AgencyAsync();
        await RecordAsync(agency, entries);
        await database.Get<SealAuditTrail>().RunAsync(agency.Tenant, default);
        return agency;
    }

    private async Task RecordAsync(GivenAgency agency, int entries)
    {
        for (var i = 0; i < entries; i++)
        {
            await using var db = agency.Open();
            database.Clock.Advance(TimeSpan.FromSeconds(1));
            db.Record(agency.Admin, database.Clock, "test.changed", ("thing", "1"), new { Value = i }, new { Value = i + 1 });
            await db.SaveChangesAsync();
        }
    }

    private async Task<VerifyAuditTrail.Verdict> VerifyAsync(GivenAgency agency) =>
        (await database.Get<VerifyAuditTrail>().RunAsync(agency.Admin, null, default)).Value;
}
