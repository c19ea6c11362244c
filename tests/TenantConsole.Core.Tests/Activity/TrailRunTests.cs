using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Files;
using TenantConsole.Core.Activity.Trail;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Tests.Platform;
using TenantConsole.Core.Tests.Spreadsheets;
using TenantConsole.Core.Texts;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Activity;

public sealed class TrailRunTests(RunsDatabase database) : IClassFixture<RunsDatabase>
{
    [Fact]
    public async Task Verification_OfAWholeTrail_SaysHowFarItIsWhole()
    {
        var agency = await database.AgencyAsync();
        await RecordAsync(agency, 3);
        await database.Get<SealAuditTrail>().RunAsync(agency.Tenant, default);

        var (run, problem) = await VerifyAsync(agency);

        Assert.Null(problem);
        // Asking was recorded after the sealing.
        Assert.Matches(@"^3 entries, chain whole up to \d+ \w+ \d+, \d+:\d+:\d+ UTC, sealed by [0-9a-f]{12}\. One newer entry waits", run.Message);
        Assert.Equal(run.Id, (await database.Get<LastVerification>().RunAsync(agency.Admin, default)).Value.Run?.Id);
    }

    [Fact]
    public async Task Verification_OfATamperedTrail_FailsAndNamesTheEntry()
    {
        var agency = await database.AgencyAsync();
        await RecordAsync(agency, 3);
        await database.Get<SealAuditTrail>().RunAsync(agency.Tenant, default);
        AuditSeal second;
        await using (var db = agency.Open())
            second = await db.AuditSeals.SingleAsync(s => s.Sequence == 2);
        await using (var source = NpgsqlDataSource.Create(database.Superuser))
        await using (var tamper = source.CreateCommand($"update audit.entries set actor_name = 'Nobody' where id = '{second.EntryId}'"))
            await tamper.ExecuteNonQueryAsync();

        var (_, problem) = await VerifyAsync(agency);

        Assert.Equal("trail.tampered", problem?.Code);
        Assert.Contains($"Entry {second.EntryId}", problem!.Message, StringComparison.Ordinal);
        Assert.Contains("(link 2) was changed", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verdict_IsReadInTheReadersLanguageAndZone()
    {
        var agency = await database.AgencyAsync();
        await RecordAsync(agency, 1);
        var at = database.Clock.Now;
        await database.Get<SealAuditTrail>().RunAsync(agency.Tenant, default);
        await using (var source = NpgsqlDataSource.Create(database.Superuser))
        await using (var tamper = source.CreateCommand($"update audit.entries set actor_name = 'Nobody' where tenant_id = '{agency.Tenant}' and action = 'test.changed'"))
            await tamper.ExecuteNonQueryAsync();

        var stored = Phrase.Read((await VerifyAsync(agency)).Problem!.Phrase.Stored);
        var tokyo = TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo");

        Assert.Contains(TimeZoneInfo.ConvertTime(at, tokyo).ToString("d MMM yyyy, HH:mm:ss", CultureInfo.CurrentCulture) + " (link 1) was changed.", stored.In(tokyo), StringComparison.Ordinal);
        using (new InPseudoLocale())
            Assert.Matches("^⟦[^⟦⟧]+⟦[^⟧]+⟧[^⟦⟧]*⟧$", stored.In(tokyo));
    }

    [Fact]
    public async Task Export_IsWrittenInTheLanguageOfWhoAsked()
    {
        var agency = await database.AgencyAsync();
        await RecordAsync(agency, 1, "stores.edited");
        Result<RunId> started;
        using (new InPseudoLocale())
            started = await database.Get<StartAuditExport>().RunAsync(agency.Admin, new(new() { Action = "stores" }, AuditExportFormat.Csv, "Europe/London", []), default);

        var (run, _) = await ExecuteAsync(agency, started.Value, AuditExportJob.RunKind);

        using var reader = new StreamReader(database.Get<FileFolder>().OpenRead(agency.Tenant, new(run.FileId!.Value))!, Encoding.UTF8);
        Assert.Contains(PseudoLocale.Of("Store edited"), await reader.ReadToEndAsync(), StringComparison.Ordinal);
        Assert.False(CultureInfo.CurrentUICulture.Name.Equals(PseudoLocale.Culture, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData(AuditExportFormat.Xlsx)]
    [InlineData(AuditExportFormat.Csv)]
    public async Task Export_HoldsTheFilteredTrailInWords(AuditExportFormat format)
    {
        var agency = await database.AgencyAsync();
        var client = await agency.ClientAsync("Kestrel Foods");
        await RecordAsync(agency, 2);
        await RecordAsync(agency, 1, "stores.edited", client);

        var (file, problem) = await ExportAsync(agency, agency.Admin, new() { Action = "stores" }, format);

        Assert.Null(problem);
        await using var content = database.Get<FileFolder>().OpenRead(agency.Tenant, new(file!.Value))!;
        if (format == AuditExportFormat.Csv)
        {
            using var reader = new StreamReader(content, Encoding.UTF8);
            var text = await reader.ReadToEndAsync();
            Assert.Contains("Store edited", text, StringComparison.Ordinal);
            Assert.Contains("Client: Kestrel Foods", text, StringComparison.Ordinal);
            Assert.DoesNotContain("test.changed", text, StringComparison.Ordinal);
            return;
        }

        var workbook = ReadWorkbook.From(content);
        Assert.Empty(workbook.Errors);
        Assert.Equal(2, workbook["Audit"].Count);
    }

    [Fact]
    public async Task Export_OfSomebodyLimited_HoldsTheirStoresOnly()
    {
        var agency = await database.AgencyAsync();
        var (mine, foreign) = (await agency.StoreAsync(), await agency.StoreAsync());
        await RecordAsync(agency, 1, store: mine);
        await RecordAsync(agency, 2, store: foreign);

        var (file, _) = await ExportAsync(agency, agency.As(BuiltInRole.ComplianceOfficer, mine), AuditFilter.None, AuditExportFormat.Csv);

        using var reader = new StreamReader(database.Get<FileFolder>().OpenRead(agency.Tenant, new(file!.Value))!, Encoding.UTF8);
        Assert.Equal(1, (await reader.ReadToEndAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1);
    }

    private async Task<(Run Run, Problem? Problem)> VerifyAsync(GivenAgency agency)
    {
        var started = await database.Get<StartAuditVerification>().RunAsync(agency.Admin, default);
        return await ExecuteAsync(agency, started.Value, AuditVerificationJob.RunKind);
    }

    private async Task<(Guid? File, Problem? Problem)> ExportAsync(GivenAgency agency, Actor actor, AuditFilter filter, AuditExportFormat format)
    {
        var started = await database.Get<StartAuditExport>().RunAsync(actor, new(filter, format, "Europe/London", []), default);
        var (run, problem) = await ExecuteAsync(agency, started.Value, AuditExportJob.RunKind);
        return (run.FileId, problem);
    }

    private async Task<(Run Run, Problem? Problem)> ExecuteAsync(GivenAgency agency, RunId id, string kind)
    {
        var job = ((IEnumerable<IRunJob>)database.Services.GetService(typeof(IEnumerable<IRunJob>))!).Single(j => j.Kind == kind);
        var problem = await job.ExecuteAsync(new RunContext(await RunsDatabase.RunAsync(agency, id), database.Tenants, database.Clock), default);
        return (await RunsDatabase.RunAsync(agency, id), problem);
    }

    private async Task RecordAsync(GivenAgency agency, int entries, string action = "test.changed", ClientId? client = null, StoreId? store = null)
    {
        for (var i = 0; i < entries; i++)
        {
            await using var db = agency.Open();
            database.Clock.Advance(TimeSpan.FromSeconds(1));
            db.Record(agency.Admin, database.Clock, action, ("thing", "1"), null, client is { } id ? new { Client = id.Value } : null, store);
            await db.SaveChangesAsync();
        }
    }
}
