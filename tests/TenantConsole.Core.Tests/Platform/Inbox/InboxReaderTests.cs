using Microsoft.EntityFrameworkCore;
using Npgsql;
using TenantConsole.Core.Platform;
using TenantConsole.Core.Platform.Inbox;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Tests.Platform.Inbox;

/// <summary>Whoever drains gets every delivery once, in whatever order transactions begin and commit (decision 0022).</summary>
public sealed class InboxReaderTests(InboxDatabase database) : IClassFixture<InboxDatabase>
{
    private const string InsertSql =
        """
        with batch as (select pg_current_xact_id()::text::bigint << 16 as base)
        insert into platform.inbox_bodies (tenant_id, store_id, sequence, received_at, key, topic, body)
        select $1, $2, batch.base + n, $3, gen_random_uuid(), $4, '{}' from batch, generate_series($5, $6) as n
        """;

    [Fact]
    public async Task Taking_in_parts_gives_everything_once_and_in_order()
    {
        var store = await database.Ours.StoreAsync();
        var shop = await InboxDatabase.ShopAsync(database.Ours, store);
        for (var i = 1; i <= 25; i++)
            await database.SendAsync(InboxDatabase.Body(shop, InboxDatabase.NextId(), i));

        var parts = new List<InboxBatch>();
        do
            parts.Add(await database.TakeAsync(database.Ours, store, 10));
        while (parts[^1].HasMore);

        Assert.Equal([10, 10, 5], parts.Select(p => p.Notifications.Count));
        Assert.Equal(Enumerable.Range(1, 25), parts.SelectMany(p => p.Notifications).Select(n => n.Topic));
        Assert.Empty((await database.TakeAsync(database.Ours, store)).Notifications);
    }

    [Fact]
    public async Task Untaken_ones_come_again()
    {
        var store = await database.Ours.StoreAsync();
        await database.SendAsync(InboxDatabase.Body(await InboxDatabase.ShopAsync(database.Ours, store), InboxDatabase.NextId()));
        var reader = database.Get<InboxReader>();

        Assert.Single((await reader.NextAsync(database.Ours.Tenant, store, 10, CancellationToken.None)).Notifications);
        Assert.Single((await database.TakeAsync(database.Ours, store)).Notifications);
        Assert.Empty((await reader.NextAsync(database.Ours.Tenant, store, 10, CancellationToken.None)).Notifications);
    }

    [Fact]
    public async Task What_commits_after_a_later_one_was_taken_is_not_lost()
    {
        var store = await database.Ours.StoreAsync();
        await using var slow = await database.IngestAsync();
        await using var transaction = await slow.BeginTransactionAsync();
        await InsertAsync(slow, transaction, store, 1, 1, 3);
        await using (var quick = await database.IngestAsync())
            await InsertAsync(quick, null, store, 2, 1, 3);

        Assert.Equal([2, 2, 2], Topics(await database.TakeAsync(database.Ours, store)));
        await transaction.CommitAsync();
        Assert.Equal([1, 1], Topics(await database.TakeAsync(database.Ours, store, 2)));
        Assert.Equal([1], Topics(await database.TakeAsync(database.Ours, store, 2)));
        Assert.Empty(Topics(await database.TakeAsync(database.Ours, store, 2)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task Any_interleaving_gives_everything_once(int seed)
    {
        var random = new Random(seed);
        var (store, neighbour) = (await database.Ours.StoreAsync(), await database.Ours.StoreAsync());
        var open = new List<(NpgsqlConnection Connection, NpgsqlTransaction Transaction, List<int> Rows)>();
        var (inserted, taken, next) = (new List<int>(), new List<int>(), 0);
        try
        {
            for (var step = 0; step < 150 || open.Count > 0; step++)
            {
                switch (random.Next(5))
                {
                    case 0 when open.Count < 4 && step < 150:
                        var connection = await database.IngestAsync();
                        open.Add((connection, await connection.BeginTransactionAsync(), []));
                        break;
                    case 1 or 2 when open.Count > 0:
                        var one = open[random.Next(open.Count)];
                        for (var i = random.Next(1, 4); i > 0; i--, next++)
                        {
                            await InsertAsync(one.Connection, one.Transaction, store, next, one.Rows.Count + 1, one.Rows.Count + 1);
                            one.Rows.Add(next);
                        }

                        await InsertAsync(one.Connection, one.Transaction, neighbour, -1, 30_000 + next, 30_000 + next);
                        break;
                    case 3 when open.Count > 0:
                        var ended = open[random.Next(open.Count)];
                        open.Remove(ended);
                        if (random.Next(4) == 0)
                        {
                            await ended.Transaction.RollbackAsync();
                        }
                        else
                        {
                            await ended.Transaction.CommitAsync();
                            inserted.AddRange(ended.Rows);
                        }

                        await ended.Connection.DisposeAsync();
                        break;
                    default:
                        taken.AddRange(Topics(await database.TakeAsync(database.Ours, store, random.Next(1, 5))));
                        break;
                }
            }
        }
        finally
        {
            foreach (var left in open)
                await left.Connection.DisposeAsync();
        }

        InboxBatch last;
        do
        {
            last = await database.TakeAsync(database.Ours, store, 3);
            taken.AddRange(Topics(last));
        }
        while (last.HasMore);
        Assert.NotEmpty(inserted);
        Assert.Equal(inserted.Order(), taken.Order());
    }

    [Fact]
    public async Task A_cursor_of_another_cluster_counts_as_none()
    {
        var store = await database.Ours.StoreAsync();
        await database.Ours.SaveAsync(new InboxCursor
        {
            TenantId = database.Ours.Tenant,
            StoreId = store,
            Snapshot = "900000000000:900000000000:",
            After = 0,
            Floor = database.Clock.Now.AddYears(-1),
            Taken = 5,
            Repeats = 0,
        });
        await database.SendAsync(InboxDatabase.Body(await InboxDatabase.ShopAsync(database.Ours, store), InboxDatabase.NextId()));

        Assert.Single((await database.TakeAsync(database.Ours, store)).Notifications);
        Assert.Empty((await database.TakeAsync(database.Ours, store)).Notifications);
    }

    [Fact]
    public async Task Lanes_of_stores_with_new_notifications_become_due_and_no_others()
    {
        var (ours, theirs, quiet) = (await database.Ours.StoreAsync(), await database.Theirs.StoreAsync(), await database.Ours.StoreAsync());
        var dispatcher = database.Get<InboxDispatcher>();
        while (await dispatcher.DispatchAsync(CancellationToken.None) > 0)
        {
            // other tests' batches
        }

        await database.SendAsync(InboxDatabase.Body(await InboxDatabase.ShopAsync(database.Ours, ours), InboxDatabase.NextId()));
        await database.SendAsync(InboxDatabase.Body(await InboxDatabase.ShopAsync(database.Theirs, theirs), InboxDatabase.NextId()));
        await Task.WhenAll(dispatcher.DispatchAsync(CancellationToken.None), database.New<InboxDispatcher>().DispatchAsync(CancellationToken.None));

        await using var source = NpgsqlDataSource.Create(database.Superuser);
        Assert.Equal((database.Ours.Tenant.Value, database.Clock.Now), await LaneAsync(source, ours));
        Assert.Equal((database.Theirs.Tenant.Value, database.Clock.Now), await LaneAsync(source, theirs));
        Assert.Null(await LaneAsync(source, quiet));
        Assert.Equal(0, await dispatcher.DispatchAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Days_are_made_ahead_and_dropped_when_they_are_over()
    {
        var store = await database.Ours.StoreAsync();
        var keep = database.Get<KeepInboxDays>();
        var start = database.Clock.Now;
        try
        {
            database.Clock.Set(new(2031, 5, 10, 23, 30, 0, TimeSpan.Zero)); // a year that nothing else of this database is in
            await keep.RunAsync(CancellationToken.None);
            await keep.RunAsync(CancellationToken.None);
            var shop = await InboxDatabase.ShopAsync(database.Ours, store);
            await database.SendAsync(InboxDatabase.Body(shop, InboxDatabase.NextId()));
            await database.SendAsync(InboxDatabase.Body("7333", InboxDatabase.NextId()));
            await using var source = NpgsqlDataSource.Create(database.Superuser);
            Assert.Equal("platform.inbox_bodies_20310510", await PartitionAsync(source, store));

            database.Clock.Advance(TimeSpan.FromDays(30));
            await keep.RunAsync(CancellationToken.None);
            Assert.Single(await InboxDatabase.BodiesAsync(database.Ours, store));
            database.Clock.Advance(TimeSpan.FromDays(1));
            await keep.RunAsync(CancellationToken.None);

            Assert.Empty(await InboxDatabase.BodiesAsync(database.Ours, store));
            Assert.Empty(await database.StraysAsync("7333"));
            await database.SendAsync(InboxDatabase.Body(shop, InboxDatabase.NextId()));
            Assert.Equal("platform.inbox_bodies_20310610", await PartitionAsync(source, store));
        }
        finally
        {
            database.Clock.Set(start);
        }
    }

    [Fact]
    public async Task What_was_noted_about_takings_goes_with_the_deliveries()
    {
        var agency = await database.AgencyAsync();
        StoreId[] stores = [await agency.StoreAsync(), await agency.StoreAsync()];
        var oldest = database.Clock.Now - TimeSpan.FromDays(31);
        await using var source = NpgsqlDataSource.Create(database.Superuser);
        foreach (var store in stores)
        {
            await database.TakeAsync(agency, store);
            await using var takes = source.CreateCommand(
                "insert into platform.inbox_takes (tenant_id, store_id, through, taken_at) select $1, $2, n, $3 + (n - $4) * interval '1 second' from generate_series(1, $4 + 2) as n");
            takes.Parameters.AddWithValue(agency.Tenant.Value);
            takes.Parameters.AddWithValue(store.Value);
            takes.Parameters.AddWithValue(oldest);
            takes.Parameters.AddWithValue(DeleteOldTakes.AtOnce + 1);
            await takes.ExecuteNonQueryAsync();
        }

        // The last of the old ones is as old as it may be.
        Assert.Equal(2 * DeleteOldTakes.AtOnce, await database.Get<DeleteOldTakes>().RunAsync(default));

        await using var db = agency.Open();
        foreach (var store in stores)
            Assert.Equal([oldest, oldest.AddSeconds(1), oldest.AddSeconds(2)], await db.InboxTakes.Where(t => t.StoreId == store).OrderBy(t => t.Through).Select(t => t.TakenAt).ToListAsync());
    }

    private static async Task<(Guid, DateTimeOffset)?> LaneAsync(NpgsqlDataSource source, StoreId store)
    {
        await using var command = source.CreateCommand("select tenant_id, due_at from directory.lanes where name = $1");
        command.Parameters.AddWithValue($"objects:{store}");
        await using var reader = await command.ExecuteReaderAsync();
        return await reader.ReadAsync() ? (reader.GetGuid(0), reader.GetFieldValue<DateTimeOffset>(1)) : null;
    }

    private static async Task<string?> PartitionAsync(NpgsqlDataSource source, StoreId store)
    {
        await using var command = source.CreateCommand("select tableoid::regclass::text from platform.inbox_bodies where store_id = $1");
        command.Parameters.AddWithValue(store.Value);
        return (string?)await command.ExecuteScalarAsync();
    }

    private static List<int> Topics(InboxBatch batch) => [.. batch.Notifications.Select(n => n.Topic)];

    private async Task InsertAsync(NpgsqlConnection connection, NpgsqlTransaction? transaction, StoreId store, int topic, int from, int to)
    {
        await using var insert = new NpgsqlCommand(InsertSql, connection, transaction);
        foreach (var value in new object[] { database.Ours.Tenant.Value, store.Value, database.Clock.Now, topic, from, to })
            insert.Parameters.AddWithValue(value);
        await insert.ExecuteNonQueryAsync();
    }
}
