using System.Diagnostics;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Platform;
using TenantConsole.Core.Platform.Commands;
using TenantConsole.Core.Platform.RateLimits;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Tests.Stores;
using TenantConsole.Testing;
using TenantConsole.TikTokShop;
using TenantConsole.TikTokShop.Products;

namespace TenantConsole.Core.Tests.Platform;

public sealed class KilledWorkerTests(SandboxDatabase database) : IClassFixture<SandboxDatabase>
{
    [Fact]
    public async Task A_sync_whose_process_is_killed_goes_on_in_another_and_ends_like_one_that_was_not()
    {
        await database.HoldWorldAsync();
        var agency = await database.AgencyAsync();
        var (store, _) = await database.AttachAsync(agency, "moller");
        using (var first = await StartAsync("first"))
        {
            var run = await UntilAsync(agency, r => r.Done >= 15);
            first.Kill(); // SIGKILL
            await first.WaitForExitAsync();
            Assert.Null(run.EndedAt);
        }

        using var second = await StartAsync("second");
        var ended = await UntilAsync(agency, r => r.EndedAt is not null);
        second.StandardInput.Close();
        await second.WaitForExitAsync();
        Assert.Equal((RunState.Done, 2, 0L), (ended.State, ended.Attempts, ended.Failed));

        Assert.True((await database.Get<DisconnectStore>().RunAsync(agency.System, store, default)).Ok);
        var undisturbed = await database.AgencyAsync();
        var (same, _) = await database.AttachAsync(undisturbed, "moller");
        await database.WorkAsync();
        var whole = await RowsAsync(undisturbed.Tenant, same);
        Assert.True(whole.Count > 100, $"{whole.Count}");
        Assert.Equal(whole, await RowsAsync(agency.Tenant, store));
    }

    [Fact]
    public async Task A_command_whose_process_is_killed_while_it_waits_for_the_answer_is_read_back_by_another_and_not_sent_again()
    {
        await database.HoldWorldAsync();
        var agency = await database.AgencyAsync();
        var (store, _) = await database.AttachAsync(agency, "glowlab");
        await database.WorkAsync();
        var products = database.Get<ProductsClient>();
        Task<T> Ask<T>(Func<ShopAccess, Task<T>> call) => AskAsync(agency, store, call);
        var product = (await Ask(shop => products.SearchAsync(shop, new() { Status = ProductStatuses.Activate, PageSize = 1 }, null, default))).Products![0];
        var sku = product.Skus![0].Id!.Value;
        async Task<decimal> PriceAsync() =>
            (await Ask(shop => products.GetAsync(shop, product.Id!.Value, ProductVersion.Live, null, default))).Skus!.Single(s => s.Id == sku).Price!.SalePrice.In(product.Skus![0].Price!.Currency)!.Value.Amount;

        await database.FaultAsync(new { path = $"/product/202309/products/{product.Id}/prices/update", kind = "timeout-after", times = 1 });
        var placed = (await database.Get<ChangePrices>().RunAsync(agency.Admin, new(store, [new("killed", $"{product.Id}", $"{sku}", 98.76m)]), default)).Value;
        Assert.Null(Assert.Single(placed).Problem);
        using (var first = await StartAsync("first"))
        {
            await UntilAsync(async () => await PriceAsync() == 98.76m);
            first.Kill(); // SIGKILL
            await first.WaitForExitAsync();
        }

        async Task<Command> CommandAsync()
        {
            await using var db = agency.Open();
            return await db.Commands.AsNoTracking().SingleAsync(c => c.StoreId == store);
        }

        Assert.Equal(CommandState.Sending, (await CommandAsync()).State);
        using var second = await StartAsync("second");
        await UntilAsync(async () => (await CommandAsync()).State != CommandState.Sending);
        second.StandardInput.Close();
        await second.WaitForExitAsync();

        var command = await CommandAsync();
        Assert.Equal((CommandState.Done, 0, "No answer came; it was found done when it was read back."), (command.State, command.Attempts, command.Outcome?.ToString()));
    }

    private async Task<T> AskAsync<T>(GivenAgency agency, StoreId store, Func<ShopAccess, Task<T>> call) =>
        (await database.Get<StoreCalls>().CallAsync(agency.Tenant, store, (shop, _) => call(shop), default)).Value;

    private static async Task UntilAsync(Func<Task<bool>> reached)
    {
        for (var limit = Stopwatch.StartNew(); limit.Elapsed < TimeSpan.FromMinutes(2); await Task.Delay(100))
        {
            if (await reached())
                return;
        }

        throw new TimeoutException("It did not get there.");
    }

    private async Task<Process> StartAsync(string node)
    {
        var temporary = Directory.CreateDirectory(database.FolderFor("worker")).FullName; // what a killed process leaves goes with it
        var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(KilledWorkerTests).Assembly.Location]) { RedirectStandardInput = true, Environment = { ["TMPDIR"] = temporary } })!;
        await process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(database.WorkerSettings(node)));
        await process.StandardInput.FlushAsync();
        return process;
    }

    private static async Task<Run> UntilAsync(GivenAgency agency, Func<Run, bool> reached)
    {
        for (var limit = Stopwatch.StartNew(); limit.Elapsed < TimeSpan.FromMinutes(2); await Task.Delay(10))
        {
            await using var db = agency.Open();
            if (await db.Runs.AsNoTracking().SingleAsync(r => r.Kind == "orders.sync") is var run && reached(run))
                return run;
        }

        throw new TimeoutException("The run did not get there.");
    }

    // Everything that an order became, but for what names the agency, the moment, or is encrypted afresh each time.
    private async Task<List<string>> RowsAsync(TenantId tenant, StoreId store)
    {
        await using var source = NpgsqlDataSource.Create(database.Superuser);
        var rows = new List<string>();
        foreach (var table in (string[])["platform.objects", "orders.orders", "orders.lines", "orders.packages", "orders.buyers", "orders.search_terms"])
        {
            await using var command = source.CreateCommand(
                $"select '{table} ' || (to_jsonb(t) - 'tenant_id' - 'store_id' - 'received_at' - 'person_id' - 'details')::text as line from {table} t where tenant_id = $1 and store_id = $2 order by 1");
            command.Parameters.AddWithValue(tenant.Value);
            command.Parameters.AddWithValue(store.Value);
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
                rows.Add(reader.GetString(0));
        }

        return rows;
    }
}
