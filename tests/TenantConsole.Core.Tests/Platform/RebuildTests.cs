using Microsoft.EntityFrameworkCore;
using Npgsql;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Platform;
using TenantConsole.Core.Platform.Rebuild;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Tests.Stores;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Platform;

public sealed class RebuildTests(SteadySandbox database) : IClassFixture<SteadySandbox>, IAsyncLifetime
{
    private GivenAgency _agency = null!;
    private StoreId _store;

    public async Task InitializeAsync() => (_agency, _store, _) = await database.OwnStoreAsync("moller");

    public Task DisposeAsync() => database.LetGoAsync(_agency, _store);

    [Fact]
    public async Task Wrecked_projections_are_what_they_were_with_the_buyers_data_that_the_mirror_does_not_have()
    {
        var before = await RowsAsync();
        Assert.True(before.Count(row => row.StartsWith("buyers ", StringComparison.Ordinal)) > 100);
        await WreckAsync();
        Assert.NotEqual(before, await RowsAsync());

        var run = await RebuildAsync();
        await database.WorkAsync();

        await DoneAsync(run, RunState.Done, failed: 0);
        Assert.Equal(before, await RowsAsync());
        Assert.Equal(await MirroredAsync(), (await RunAsync(run)).Done);

        var again = await RebuildAsync();
        await database.WorkAsync();
        await DoneAsync(again, RunState.Done, failed: 0);
        Assert.Equal(before, await RowsAsync());
    }

    [Fact]
    public async Task A_rebuild_that_is_interrupted_after_every_chunk_goes_on_and_ends_with_the_same_rows()
    {
        var before = await RowsAsync();
        await WreckAsync();
        var run = await RebuildAsync();
        for (var turn = 0; turn < 200 && (await RunAsync(run)).EndedAt is null; turn++)
        {
            using var worker = database.Worker($"node {turn}");
            using var stopping = new CancellationTokenSource();
            database.Interruption.BeforeSecondWrite(stopping.Cancel);
            await worker.WorkOnceAsync(stopping.Token);
            database.Interruption.BeforeSecondWrite(null);
        }

        await DoneAsync(run, RunState.Done, failed: 0);
        var ended = await RunAsync(run);
        Assert.True(ended.Attempts > 2, $"{ended.Attempts}");
        Assert.Equal(await MirroredAsync(), ended.Done);
        Assert.Equal(before, await RowsAsync());
    }

    [Fact]
    public async Task An_object_that_cannot_be_projected_is_set_aside_and_the_others_are_rebuilt()
    {
        var before = await RowsAsync();
        await WreckAsync();
        await using var db = _agency.Open();
        var spoilt = (await db.MirroredObjects.Where(o => o.StoreId == _store && o.Kind == "order").OrderBy(o => o.ObjectId).Skip(7).FirstAsync()).ObjectId;
        await SqlAsync($"update platform.objects set body = 'spoilt' where store_id = '{_store}' and object_id = '{spoilt}'");

        var run = await RebuildAsync();
        await database.WorkAsync();

        await DoneAsync(run, RunState.DoneWithFailures, failed: 1);
        Assert.Equal(spoilt, (await db.DeadLetters.SingleAsync(d => d.StoreId == _store)).ObjectId);
        Assert.Equal(Without(before, spoilt), Without(await RowsAsync(), spoilt));
    }

    [Fact]
    public async Task A_store_that_is_being_rebuilt_gets_no_second_run_and_a_foreign_one_none()
    {
        var foreign = await database.Theirs.StoreAsync();

        var first = (await database.Get<RebuildProjections>().RunAsync(_agency.Admin, [_store, foreign], default)).Value;
        var second = (await database.Get<RebuildProjections>().RunAsync(_agency.Admin, [_store, _store], default)).Value;

        Assert.Equal([null, Problem.UnknownCode], first.Select(o => o.Problem?.Code));
        Assert.Equal(first[0].Run, Assert.Single(second).Run);
        await using var db = _agency.Open();
        var entry = await db.AuditEntries.SingleAsync(e => e.Action == "platform.rebuild-asked");
        Assert.Equal((_store.ToString(), _store), (entry.SubjectId, entry.StoreId));
        await database.WorkAsync();
    }

    private async Task<RunId> RebuildAsync()
    {
        database.Clock.Advance(TimeSpan.FromMilliseconds(1)); // the next run's id sorts after the others'
        return Assert.Single((await database.Get<RebuildProjections>().RunAsync(_agency.Admin, [_store], default)).Value).Run!.Value;
    }

    private async Task<Run> RunAsync(RunId id)
    {
        await using var db = _agency.Open();
        return await db.Runs.AsNoTracking().SingleAsync(r => r.Id == id);
    }

    private async Task DoneAsync(RunId id, RunState state, long failed)
    {
        var run = await RunAsync(id);
        Assert.True((state, failed) == (run.State, run.Failed), $"{run.State}, {run.Failed} failed: {run.Error} {run.Message}");
    }

    private async Task<long> MirroredAsync()
    {
        await using var db = _agency.Open();
        return await db.MirroredObjects.LongCountAsync(o => o.StoreId == _store && o.Kind == "order");
    }

    // Sums that are wrong, rows that are gone, rows that are too many, and rows that pretend to be newer than what the mirror has.
    private Task WreckAsync() => SqlAsync(
        $"""
        update orders.orders set total = total + 1, first_title = 'wrecked', status = 'UNPAID', updated_at = updated_at + interval '1 day' where store_id = '{_store}';
        delete from orders.lines where store_id = '{_store}' and order_id in (select order_id from orders.orders where store_id = '{_store}' order by order_id limit 300);
        update orders.lines set title = 'wrecked', sale_price = sale_price + 1 where store_id = '{_store}';
        insert into orders.packages (tenant_id, store_id, order_id, package_id, status, carrier, tracking_number, item_count)
            select tenant_id, store_id, order_id, 'wrecked', 'X', 'X', 'X', 9 from orders.orders where store_id = '{_store}' limit 50;
        delete from orders.search_terms where store_id = '{_store}';
        """);

    private async Task<List<string>> RowsAsync()
    {
        var rows = new List<string>();
        await using var source = NpgsqlDataSource.Create(database.Superuser);
        foreach (var table in (string[])["orders", "lines", "packages", "buyers", "search_terms"])
        {
            await using var command = source.CreateCommand($"select '{table} ' || to_jsonb(t)::text from orders.{table} t where store_id = '{_store}' order by 1");
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
                rows.Add(reader.GetString(0));
        }

        return rows;
    }

    private static IEnumerable<string> Without(IEnumerable<string> rows, string order) =>
        rows.Where(row => !row.Contains(order, StringComparison.Ordinal) && !row.StartsWith("search_terms ", StringComparison.Ordinal));

    private async Task SqlAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(database.Superuser);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
