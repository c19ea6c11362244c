using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Benchmarks.Database;

/// <summary>
/// What the walls cost: the same reads on the same million rows, through EF Core as the product reads, with row-level security and the
/// tenant set in the work's own round trip, without any of it, and with the naive transaction (separate round trips). Rounds alternate,
/// so that what else the machine does hits all three alike; the median round counts.
/// </summary>
internal sealed class RlsBenchmark : IBenchmark
{
    private const int Tenants = 100;
    private const int RowsOfTenant = 10_000;
    private const int Clients = 4;
    private const int Rounds = 7;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(2);

    public string Name => "rls";

    public string Summary => "what row-level security costs: point read, page of 50, aggregate on 1M rows";

    public async IAsyncEnumerable<Figure> RunAsync(BenchmarkStage stage, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var administrator = await stage.DatabaseAsync("rls", cancellationToken);
        await SeedAsync(administrator, cancellationToken);
        var connections = ConsoleConnections.From(new DatabaseOptions { Console = administrator });
        await using var source = NpgsqlDataSource.Create(connections.App);
        var walled = new TenantDatabases(source, [new WalledModel()]);
        var open = new DbContextOptionsBuilder<OpenDb>().UseNpgsql(source).Options;

        foreach (var read in Reads(walled, open, source))
        {
            BenchmarkStage.Say($"{read.Name}: {Rounds} rounds of 3 x {Round.TotalSeconds:0} s");
            var (without, with, naive) = (new List<double>(), new List<double>(), new List<double>());
            for (var round = 0; round <= Rounds; round++)
            {
                var (a, b, c) = (await RateAsync(read.Without), await RateAsync(read.With), await RateAsync(read.Naive));
                if (round > 0) // the first warms up
                {
                    without.Add(a);
                    with.Add(b);
                    naive.Add(c);
                }
            }

            var (bare, walls, separate) = (Median(without), Median(with), Median(naive));
            yield return new(Name, $"{read.Name}, no walls", bare, "tps", MoreIsBetter: true);
            yield return new(Name, $"{read.Name}, walls; rival: naive transaction", walls, "tps", Rival: separate, MoreIsBetter: true);
            yield return new(Name, $"{read.Name}, loss by the walls; rival: loss by the naive transaction", Loss(bare, walls), "%", 20, 10, Loss(bare, separate));
        }
    }

    private sealed record Read(string Name, Func<Task> Without, Func<Task> With, Func<Task> Naive);

    private static IEnumerable<Read> Reads(TenantDatabases walled, DbContextOptions<OpenDb> open, NpgsqlDataSource source)
    {
        yield return new(
            "point read",
            async () =>
            {
                await using var db = new OpenDb(open);
                var (tenant, id) = Any();
                Check(await db.Orders.AsNoTracking().FirstOrDefaultAsync(o => o.TenantId == tenant && o.Id == id));
            },
            async () =>
            {
                var (tenant, id) = Any();
                await using var db = walled.Open(tenant, StoreScope.Everything);
                Check(await db.Set<BenchOrder>().AsNoTracking().FirstOrDefaultAsync(o => o.Id == id));
            },
            () => NaiveAsync(walled, source, (db, id) => db.Set<BenchOrder>().AsNoTracking().FirstOrDefaultAsync(o => o.Id == id)));
        yield return new(
            "page of 50",
            async () =>
            {
                await using var db = new OpenDb(open);
                var tenant = Any().Tenant;
                Check(await db.Orders.AsNoTracking().Where(o => o.TenantId == tenant).OrderByDescending(o => o.PlacedAt).ThenByDescending(o => o.Id).Take(50).ToListAsync());
            },
            async () =>
            {
                await using var db = walled.Open(Any().Tenant, StoreScope.Everything);
                Check(await db.Set<BenchOrder>().AsNoTracking().OrderByDescending(o => o.PlacedAt).ThenByDescending(o => o.Id).Take(50).ToListAsync());
            },
            () => NaiveAsync(walled, source, (db, _) => db.Set<BenchOrder>().AsNoTracking().OrderByDescending(o => o.PlacedAt).ThenByDescending(o => o.Id).Take(50).ToListAsync()));
        yield return new(
            "aggregate of 10,000 rows",
            async () =>
            {
                await using var db = new OpenDb(open);
                var tenant = Any().Tenant;
                Check(await db.Orders.Where(o => o.TenantId == tenant).GroupBy(o => o.Status).Select(g => new { g.Key, Sum = g.Sum(o => o.Total) }).ToListAsync());
            },
            async () =>
            {
                await using var db = walled.Open(Any().Tenant, StoreScope.Everything);
                Check(await db.Set<BenchOrder>().GroupBy(o => o.Status).Select(g => new { g.Key, Sum = g.Sum(o => o.Total) }).ToListAsync());
            },
            () => NaiveAsync(walled, source, (db, _) => db.Set<BenchOrder>().GroupBy(o => o.Status).Select(g => new { g.Key, Sum = g.Sum(o => o.Total) }).ToListAsync()));
    }

    /// <summary>BEGIN, set_config, the work and COMMIT, each in its own round trip: what one writes without thinking of the wire.</summary>
    private static async Task NaiveAsync<T>(TenantDatabases walled, NpgsqlDataSource source, Func<ConsoleDb, long, Task<T>> work)
    {
        var (tenant, id) = Any();
        await using var db = walled.Open(tenant, StoreScope.Everything);
        await using var connection = await source.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using (var begin = new NpgsqlCommand("select 1", connection, transaction))
        {
            await begin.ExecuteNonQueryAsync();
        }

        await using (var set = new NpgsqlCommand("select set_config('app.tenant_id', $1, true)", connection, transaction) { Parameters = { new() { Value = tenant.ToString() } } })
        {
            await set.ExecuteNonQueryAsync();
        }

        db.Database.SetDbConnection(connection);
        await db.Database.UseTransactionAsync(transaction);
        Check(await work(db, id));
        await transaction.CommitAsync();
    }

    private static (TenantId Tenant, long Id) Any() =>
        (TenantOf(Random.Shared.Next(Tenants)), Random.Shared.Next(RowsOfTenant) + 1);

    private static TenantId TenantOf(int number) => new(new Guid($"00000000-0000-7000-8000-{number:D12}"));

    private static void Check(object? answer)
    {
        if (answer is null or System.Collections.ICollection { Count: 0 })
            throw new InvalidOperationException("The read found nothing: the walls or the seed are wrong.");
    }

    private static async Task<double> RateAsync(Func<Task> read)
    {
        var (count, clock) = (0L, Stopwatch.StartNew());
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(_ => Task.Run(async () =>
        {
            while (clock.Elapsed < Round)
            {
                await read();
                Interlocked.Increment(ref count);
            }
        })));
        return count / clock.Elapsed.TotalSeconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static double Loss(double without, double with) => Math.Max(0, (without - with) / without * 100);

    private static async Task SeedAsync(string administrator, CancellationToken cancellationToken)
    {
        BenchmarkStage.Say("seeding 1,000,000 rows, twice");
        await DatabaseMigrator.PrepareAsync(administrator, cancellationToken);
        await using var connection = new NpgsqlConnection(administrator);
        await connection.OpenAsync(cancellationToken);
        foreach (var table in new[] { "open", "walled" })
        {
            await ExecuteAsync($"""
                create schema if not exists bench;
                create table bench.{table} (tenant_id uuid not null, id bigint not null, placed_at timestamptz not null, status text not null, total bigint not null, primary key (tenant_id, id));
                insert into bench.{table}
                    select ('00000000-0000-7000-8000-' || lpad(t::text, 12, '0'))::uuid, i, timestamptz '2026-01-01' + i * interval '1 minute',
                        (array['AWAITING_SHIPMENT', 'IN_TRANSIT', 'DELIVERED', 'COMPLETED', 'CANCELLED'])[1 + i % 5], i * 37 % 20000
                    from generate_series(0, {Tenants - 1}) t, generate_series(1, {RowsOfTenant}) i;
                create index on bench.{table} (tenant_id, placed_at desc, id desc);
                grant usage on schema bench to {DatabaseRoles.App};
                grant select on bench.{table} to {DatabaseRoles.App};
                """);
        }

        await ExecuteAsync("""
            alter table bench.walled enable row level security;
            alter table bench.walled force row level security;
            create policy tenant on bench.walled using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
            """);
        await ExecuteAsync("vacuum analyze bench.open");
        await ExecuteAsync("vacuum analyze bench.walled");

        async Task ExecuteAsync(string sql)
        {
            await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 600 };
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
