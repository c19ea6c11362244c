using System.Globalization;
using System.Text;
using System.Text.Json;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Files;
using TenantConsole.Core.Database;
using TenantConsole.Core.Orders;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Tenancy.Limits;
using TenantConsole.Core.Tests.Spreadsheets;
using static TenantConsole.Core.Tests.Orders.WireOrders;

namespace TenantConsole.Core.Tests.Orders;

public sealed class OrderExportTests(OrdersDatabase database) : IClassFixture<OrdersDatabase>
{
    [Fact]
    public async Task Export_Always_HoldsWhatTheListHasInItsOrder()
    {
        var store = await SeedAsync(130);
        var filter = OrderFilter.None with { Stores = [store], Statuses = ["AWAITING_SHIPMENT", "DELIVERED"] };

        var (problem, file) = await ExportAsync(database.Ours.Admin, new() { Filter = filter, Sort = OrderSortKey.Total, Format = OrderExportFormat.Csv, TimeZone = "Europe/Berlin" });

        Assert.Null(problem);
        var lines = file!.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(await ListAsync(filter, OrderSortKey.Total), lines.Skip(1).Select(l => l.Split(',')[0].Trim('"', '\'', '=')));
        Assert.Contains("Placed (Europe/Berlin)", lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_AsWorkbook_IsValidAndEqualsTheListCellByCell()
    {
        var store = await SeedAsync(75);
        var filter = OrderFilter.None with { Stores = [store] };
        var (run, problem) = await RunAsync(database.Ours.Admin, new() { Filter = filter, Sort = OrderSortKey.Status, Format = OrderExportFormat.Xlsx, TimeZone = "Asia/Tokyo" });
        var name = (await NamesAsync())[store];

        await using var content = database.Get<FileFolder>().OpenRead(database.Ours.Tenant, new(run.FileId!.Value))!;
        var workbook = ReadWorkbook.From(content);

        Assert.Null(problem);
        Assert.Empty(workbook.Errors);
        var rows = await RowsAsync(filter, OrderSortKey.Status);
        Assert.Equal(75, rows.Count);
        Assert.Equal(rows.Select(row => Cells(row, name)), workbook["Orders"].Skip(1).Select(Cells));
    }

    [Fact]
    public async Task Export_Always_IsWithoutTheBuyer()
    {
        var store = await SeedAsync(3);

        var (_, file) = await ExportAsync(database.Ours.Admin, new() { Filter = OrderFilter.None with { Stores = [store] }, Format = OrderExportFormat.Csv, TimeZone = "UTC" });

        Assert.DoesNotContain("Neill", file, StringComparison.Ordinal);
        Assert.DoesNotContain("555-0100", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_OfAPersonOfOneStore_HoldsThatStoreAlone()
    {
        var mine = await SeedAsync(4);
        await SeedAsync(5);

        var (_, file) = await ExportAsync(database.Ours.Admin, new() { Filter = OrderFilter.None, Format = OrderExportFormat.Csv, TimeZone = "UTC", Scope = [mine.Value] });

        Assert.Equal(4, file!.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1);
    }

    [Fact]
    public async Task Export_Link_OpensOnlyForThoseWhoMaySeeItsStores()
    {
        var store = await SeedAsync(2);
        var (run, _) = await RunAsync(database.Ours.Admin, new() { Filter = OrderFilter.None with { Stores = [store] }, Format = OrderExportFormat.Xlsx, TimeZone = "UTC" });
        var files = database.Get<FileStore>();
        var file = new FileId(run.FileId!.Value);
        var query = (await files.LinkAsync(database.Ours.Tenant, file, CancellationToken.None)).Split("until=")[1].Split("&key=");
        var (until, key) = (long.Parse(query[0], CultureInfo.InvariantCulture), query[1]);

        var viewer = await files.OpenAsync(database.Ours.As(BuiltInRole.Viewer, store), file, until, key, CancellationToken.None);
        var elsewhere = await files.OpenAsync(database.Ours.As(BuiltInRole.Viewer, await database.Ours.StoreAsync()), file, until, key, CancellationToken.None);
        var theirs = await files.OpenAsync(database.Theirs.Admin, file, until, key, CancellationToken.None);

        Assert.True(viewer.Ok);
        await viewer.Value.Content.DisposeAsync();
        Assert.False(elsewhere.Ok);
        Assert.False(theirs.Ok);
    }

    [Fact]
    public async Task Start_Always_FixesTheStoresThePersonMaySee()
    {
        var store = await SeedAsync(1);

        var started = await database.Get<StartOrderExport>().RunAsync(
            database.Ours.As(BuiltInRole.Viewer, store), new(new(OrderFilter.None), OrderExportFormat.Csv, "Europe/London"), CancellationToken.None);

        await using var db = database.Ours.Open();
        var run = db.Runs.Single(r => r.Id == started.Value);
        Assert.Equal(OrderExportJob.RunKind, run.Kind);
        Assert.Equal([store.Value], JsonSerializer.Deserialize<OrderExportRequest>(run.Request, JsonSerializerOptions.Web)!.Scope);
    }

    [Fact]
    public async Task Export_OfPickedOrders_HoldsThemAndNoneOutOfReach()
    {
        var (mine, other) = (await SeedAsync(4), await SeedAsync(4));
        var ids = (await database.Get<ListOrders>().RunAsync(database.Ours.Admin, new(OrderFilter.None with { Stores = [mine] }), CancellationToken.None)).Value.Rows;
        OrderFilter picked = new() { Picked = [new(mine, ids[0].OrderId), new(mine, ids[2].OrderId), new(other, ids[1].OrderId)] };

        var (_, file) = await ExportAsync(database.Ours.Admin, new() { Filter = picked, Format = OrderExportFormat.Csv, TimeZone = "UTC", Scope = [mine.Value] });

        var lines = file!.Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[1..];
        Assert.Equal(2, lines.Length);
        Assert.Contains(ids[0].OrderId, lines[0], StringComparison.Ordinal);
        Assert.Contains(ids[2].OrderId, lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_WithMorePickedThanARequestCarries_SaysSo()
    {
        OrderFilter many = new() { Picked = [.. Enumerable.Range(0, OrderFilter.MostPicked + 1).Select(i => new PickedOrder(default, $"{i}"))] };

        var result = await database.Get<StartOrderExport>().RunAsync(database.Ours.Admin, new(new(many), OrderExportFormat.Csv, "UTC"), CancellationToken.None);

        Assert.Equal("orders.too-many-picked", result.Problem!.Code);
    }

    [Fact]
    public async Task Start_WhereExportsAreOff_IsRefused()
    {
        var agency = await database.AgencyAsync();
        await using (var db = agency.Open())
        {
            db.Limits.Add(new() { TenantId = agency.Tenant, Name = Limit.Exports.Name, Value = 0 });
            await db.SaveChangesAsync();
        }

        var result = await database.Get<StartOrderExport>().RunAsync(agency.Admin, new(new(OrderFilter.None), OrderExportFormat.Csv, "UTC"), CancellationToken.None);

        Assert.Equal("limits.exports-off", result.Problem!.Code);
        await using var after = agency.Open();
        Assert.Empty(after.Runs);
    }

    [Fact]
    public async Task Start_WithAnUnknownZone_SaysSo()
    {
        var result = await database.Get<StartOrderExport>().RunAsync(
            database.Ours.Admin, new(new(OrderFilter.None), OrderExportFormat.Csv, "Moon/Base"), CancellationToken.None);

        Assert.Equal("timeZone", result.Problem!.Field);
    }

    private async Task<StoreId> SeedAsync(int orders)
    {
        var store = await database.Ours.StoreAsync();
        await database.ProjectAsync(database.Ours, store, Enumerable.Range(0, orders)
            .Select(i => Order(i, TikTokShop.OrderStatuses.All[i % 9], Noon.AddMinutes(i), total: i % 7)));
        return store;
    }

    // Thirteen columns: texts as they are, numbers plain, times as the spreadsheet's days in the zone asked for (nine hours ahead, all year).
    private static string Cells(OrderRow row, string store) => string.Join(" | ",
        row.OrderId, store, row.Status, Shown(row.PlacedAt.AddHours(9)), row.PlacedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Shown(row.PaidAt?.AddHours(9)), Shown(row.ShipBy?.AddHours(9)),
        row.ItemCount.ToString(CultureInfo.InvariantCulture), row.FirstTitle, row.Total.Currency.Code, row.Total.Amount.ToString("0.####", CultureInfo.InvariantCulture),
        string.Join(", ", new[] { row.IsSample ? "sample" : null, row.IsOnHold ? "on hold" : null, row.CancelRequested ? "cancellation asked for" : null }.OfType<string>()),
        Shown(row.UpdatedAt.AddHours(9)));

    private static string Cells(IReadOnlyDictionary<string, ReadCell> cells) => string.Join(" | ", "ABCDEFGHIJKLM".Select(column =>
        !cells.TryGetValue(column.ToString(), out var cell) ? ""
        : column is 'D' or 'F' or 'G' or 'M' ? Shown(new DateTimeOffset(DateTime.FromOADate(Number(cell)), TimeSpan.Zero))
        : column is 'E' ? DateTime.FromOADate(Number(cell)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : column is 'H' or 'K' ? Number(cell).ToString("0.####", CultureInfo.InvariantCulture)
        : cell.Type == "text" ? cell.Value : $"{cell.Type}?"));

    private static double Number(ReadCell cell) => cell.Type == "number" ? double.Parse(cell.Value, CultureInfo.InvariantCulture) : double.NaN;

    private static string Shown(DateTimeOffset? at) => at?.AddMilliseconds(500).UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) ?? "";

    private async Task<Dictionary<StoreId, string>> NamesAsync()
    {
        await using var db = database.Ours.Open();
        return db.Stores.ToDictionary(s => s.StoreId, s => s.Name);
    }

    private async Task<List<string>> ListAsync(OrderFilter filter, OrderSortKey sort) => [.. (await RowsAsync(filter, sort)).Select(r => r.OrderId)];

    private async Task<List<OrderRow>> RowsAsync(OrderFilter filter, OrderSortKey sort)
    {
        var rows = new List<OrderRow>();
        string? place = null;
        do
        {
            var page = (await database.Get<ListOrders>().RunAsync(database.Ours.Admin, new(filter, sort, Page: place), CancellationToken.None)).Value;
            rows.AddRange(page.Rows);
            place = page.Next;
        }
        while (place is not null);
        return rows;
    }

    private async Task<(Problem? Problem, string? File)> ExportAsync(Actor actor, OrderExportRequest request)
    {
        var (run, problem) = await RunAsync(actor, request);
        if (run.FileId is not { } id)
        {
            return (problem, null);
        }

        using var content = new StreamReader(database.Get<FileFolder>().OpenRead(actor.Tenant, new(id))!, Encoding.UTF8);
        return (problem, await content.ReadToEndAsync());
    }

    private async Task<(Run Run, Problem? Problem)> RunAsync(Actor actor, OrderExportRequest request)
    {
        var run = new Run
        {
            TenantId = actor.Tenant,
            Id = EntityId.New<RunId>(database.Clock),
            Kind = OrderExportJob.RunKind,
            Subject = "Orders",
            Lane = "agency",
            Request = JsonSerializer.Serialize(request, JsonSerializerOptions.Web),
            StartedByKind = actor.Kind,
            StartedBy = actor.Member,
            StartedByName = actor.Name,
            CreatedAt = database.Clock.Now,
        };
        await database.Ours.SaveAsync(run);
        var problem = await database.Get<OrderExportJob>().ExecuteAsync(new RunContext(run, database.Tenants, database.Clock), CancellationToken.None);
        return (run, problem);
    }
}
