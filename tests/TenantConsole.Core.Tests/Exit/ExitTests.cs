using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Npgsql;
using TenantConsole.Core.Access;
using TenantConsole.Core.Access.ApiKeys;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Exit;
using TenantConsole.Core.Activity.Files;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Orders;
using TenantConsole.Core.Platform;
using TenantConsole.Core.Platform.Lanes;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Stores.Closing;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Tests.Orders;
using TenantConsole.Core.Tests.Spreadsheets;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Exit;

/// <summary>The way out: everything as one archive, and the end.</summary>
public sealed class ExitTests(OrdersDatabase database) : IClassFixture<OrdersDatabase>
{
    [Fact]
    public async Task The_archive_holds_every_row_of_the_agency_and_none_of_another()
    {
        var agency = await FilledAsync("Kestrel \"and\", Sons\nLimited");
        var other = await FilledAsync("Somebody else");

        var run = await WorkAsync(agency, (await database.Get<StartAgencyExport>().RunAsync(agency.Admin, default)).Value);

        Assert.True(run.State == RunState.Done, $"{run.State} {run.Error}");
        using var archive = new ZipArchive(database.Get<FileFolder>().OpenRead(agency.Tenant, new(run.FileId!.Value))!);
        await using var manifestFile = archive.GetEntry("manifest.json")!.Open();
        var manifest = (await JsonSerializer.DeserializeAsync<AgencyExportJob.Manifest>(manifestFile, JsonSerializerOptions.Web))!;
        Assert.Equal((1, agency.Tenant.Value), (manifest.Format, manifest.Agency));
        Assert.Equal(manifest.Files.Select(f => f.File).Append("manifest.json").Order(), archive.Entries.Select(e => e.FullName).Order());
        await using var db = agency.Open();
        foreach (var part in manifest.Files)
        {
            var bytes = await BytesAsync(archive.GetEntry(part.File)!);
            Assert.Equal((part.Bytes, part.Sha256), (bytes.LongLength, Convert.ToHexStringLower(SHA256.HashData(bytes))));
            var text = Encoding.UTF8.GetString(bytes);
            Assert.DoesNotContain(other.Tenant.ToString(), text, StringComparison.Ordinal);
            var rows = CsvRows.Parse(text).ToList();
            Assert.Equal(part.Columns, rows[0]);
            Assert.Equal(part.Rows, rows.Count - 1);
            if (part.Table is not ("activity.runs" or "activity.files" or "audit.entries" or "audit.seals" or "activity.notifications"))
                Assert.Equal(await CountAsync(agency, part.Table), part.Rows);
        }

        Assert.Equal(3, manifest.Files.Single(f => f.Table == "orders.orders").Rows);
        var clients = CsvRows.Parse(Encoding.UTF8.GetString(await BytesAsync(archive.GetEntry("tenancy/clients.csv")!)));
        Assert.Contains("Kestrel \"and\", Sons\nLimited", clients.SelectMany(row => row));
    }

    [Fact]
    public async Task The_archive_holds_no_secret_and_no_personal_data()
    {
        var agency = await FilledAsync("Quiet");
        await using var db = agency.Open();

        var columns = AgencyExportTables.Of(db).SelectMany(t => t.Columns.Select(c => $"{t.Schema}.{t.Name}.{c}")).ToHashSet();

        Assert.DoesNotContain("stores.authorizations.access_token", columns);
        Assert.DoesNotContain("stores.stores.cipher", columns);
        Assert.DoesNotContain("access.api_keys.hash", columns);
        Assert.DoesNotContain(columns, c => c.StartsWith("orders.buyers.", StringComparison.Ordinal) || c.StartsWith("tenancy.persons.", StringComparison.Ordinal));
        Assert.Superset(new HashSet<string> { "orders.orders.order_id", "orders.lines.order_id", "orders.packages.order_id", "platform.objects.body", "access.members.email", "access.grants.role", "audit.entries.action", "audit.seals.hash", "tenancy.clients.name" }, columns);
    }

    [Fact]
    public async Task Closing_wants_the_name_and_can_be_taken_back_until_the_grace_period_is_over()
    {
        var agency = await FilledAsync("Undecided");
        var member = agency.FirstAdmin;

        Assert.Equal(ClosingProblems.OtherName, (await database.Get<CloseAgency>().RunAsync(agency.Admin, "undecided", default)).Problem);
        var ends = (await database.Get<CloseAgency>().RunAsync(agency.Admin, agency.Name, default)).Value;
        var actor = (await database.Get<Actors>().FindAsync(member.User, agency.Tenant, default)).Value;

        Assert.Equal(database.Clock.Now.AddDays(30), ends);
        Assert.True(actor.ReadOnly);
        Assert.NotNull(actor.Lacks(Permission.StoreConnect));
        Assert.Null(actor.Lacks(Permission.OrderView));
        Assert.Equal(ClosingProblems.Rests, (await database.Get<EditAgency>().RunAsync(actor, new("New", "Europe/Berlin", "EUR"), default)).Problem);
        Assert.True((await database.Get<StartAgencyExport>().RunAsync(actor, default)).Ok);
        Assert.Equal(0, await database.Get<DestroyDueAgencies>().RunAsync(default));

        Assert.True((await database.Get<RevokeClosing>().RunAsync(actor, default)).Ok);
        Assert.False((await database.Get<Actors>().FindAsync(member.User, agency.Tenant, default)).Value.ReadOnly);
    }

    [Fact]
    public async Task After_the_grace_period_keys_and_tokens_are_gone_and_a_receipt_says_so()
    {
        var agency = await FilledAsync("Leaving");
        Assert.True((await database.Get<CreateApiKey>().RunAsync(agency.Admin, new("Left over", [Permission.OrderView]), default)).Ok);
        var ends = (await database.Get<CloseAgency>().RunAsync(agency.Admin, agency.Name, default)).Value;
        database.Clock.Advance(ends - database.Clock.Now + TimeSpan.FromSeconds(1));

        Assert.Equal(ClosingProblems.NotClosing, (await database.Get<RevokeClosing>().RunAsync(agency.Admin, default)).Problem);
        Assert.Equal(1, await database.Get<DestroyDueAgencies>().RunAsync(default));
        Assert.Equal(0, await database.Get<DestroyDueAgencies>().RunAsync(default));
        RunId id;
        await using (var before = agency.Open())
            id = await before.Runs.Where(r => r.Kind == DestroyAgencyJob.RunKind).Select(r => r.Id).SingleAsync();
        var run = await WorkAsync(agency, id);

        Assert.True(run.State == RunState.Done, $"{run.State} {run.Error}");
        await using var db = agency.Open();
        Assert.Equal(AgencyState.Closed, (await db.Agencies.SingleAsync()).State);
        Assert.False(await db.Persons.AnyAsync(p => p.WrappedKey != null));
        Assert.All(await db.Authorizations.ToListAsync(), a => Assert.Empty(a.AccessToken.Concat(a.RefreshToken)));
        Assert.All(await db.Stores.ToListAsync(), s => Assert.Equal(ConnectionState.Disconnected, s.State));
        await using (var directory = database.Directory.Open())
        {
            Assert.False(await directory.Shops.AnyAsync(s => s.TenantId == agency.Tenant));
            Assert.False(await directory.ApiKeys.AnyAsync(k => k.TenantId == agency.Tenant));
        }

        Assert.Equal(AccessProblems.Closed, (await database.Get<Actors>().FindAsync(agency.FirstAdmin.User, agency.Tenant, default)).Problem);
        var order = await db.Orders.Select(o => new { o.StoreId, o.OrderId }).FirstAsync();
        Assert.Equal(OrdersProblems.NoBuyer, (await database.Get<RevealBuyer>().RunAsync(agency.Admin, order.StoreId, order.OrderId, default)).Problem);

        var files = database.Get<FileStore>();
        var link = await files.ReceiptLinkAsync(agency.Tenant, await db.Files.SingleAsync(f => f.Id == new FileId(run.FileId!.Value)), default);
        Assert.Contains(await db.Mails.ToListAsync(), m => m.Body.Contains(link, StringComparison.Ordinal));
        var opened = await files.OpenReceiptAsync(agency.Tenant, new(run.FileId!.Value), link[(link.IndexOf("key=", StringComparison.Ordinal) + 4)..], default);
        await using var content = opened.Value.Content;
        var receipt = (await JsonSerializer.DeserializeAsync<DestroyAgencyJob.Receipt>(content, JsonSerializerOptions.Web))!;
        Assert.Equal((agency.Tenant.Value, 1), (receipt.Agency, receipt.Destroyed.Stores));
        Assert.True(receipt.Destroyed.PersonKeys > 0);
        Assert.Equal(1, receipt.Destroyed.ApiKeys);
        Assert.Equal(FileProblems.LinkExpired, (await files.OpenReceiptAsync(agency.Tenant, new(run.FileId!.Value), "0000", default)).Problem);
        Assert.Contains(await db.AuditSeals.ToListAsync(), s => s.Sequence == receipt.ChainLinks && Convert.ToHexStringLower(s.Hash) == receipt.ChainHead);
        Assert.Contains(await db.AuditEntries.ToListAsync(), e => e.Action == "tenancy.agency-destroyed");
    }

    private async Task<GivenAgency> FilledAsync(string client)
    {
        var agency = await database.AgencyAsync($"Agency of {client.Split('\n')[0]}");
        var store = await agency.StoreAsync("Out", await agency.ClientAsync(client));
        await database.ProjectAsync(agency, store, [.. Enumerable.Range(1, 3).Select(n => WireOrders.Order(n, placed: database.Clock.Now.AddHours(-n)))]);
        return agency;
    }

    private async Task<Run> WorkAsync(GivenAgency agency, RunId id)
    {
        var worker = ActivatorUtilities.CreateInstance<LaneWorker>(database.Services, Options.Create(new NodeOptions { Name = "exit" }));
        for (var i = 0; i < 20; i++)
        {
            await using var db = agency.Open();
            if (await db.Runs.AsNoTracking().SingleAsync(r => r.Id == id) is { EndedAt: not null } ended)
                return ended;
            await worker.WorkOnceAsync(default);
        }

        throw new InvalidOperationException("The run does not end.");
    }

    private async Task<long> CountAsync(GivenAgency agency, string table)
    {
        await using var connection = new NpgsqlConnection(database.Superuser);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"select count(*) from {table} where tenant_id = $1", connection) { Parameters = { new() { Value = agency.Tenant.Value } } };
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static async Task<byte[]> BytesAsync(ZipArchiveEntry entry)
    {
        using var copy = new MemoryStream();
        await using var content = entry.Open();
        await content.CopyToAsync(copy);
        return copy.ToArray();
    }
}
