using System.Runtime.CompilerServices;
using Npgsql;

namespace TenantConsole.Benchmarks.Platform;

/// <summary>
/// Items claimed, attempted and completed with their state kept, a second; the same while a transaction has been open for a minute; and beside it the
/// usual way: one table, <c>for update skip locked</c>, a state that is updated.
/// </summary>
internal sealed class QueueBenchmark : IBenchmark
{
    private const string Kind = "bench";
    private const int Hands = 4;
    private const int Lanes = 32;
    private const int Round = 96_000;
    private const int NaiveRound = 24_000;
    private const int Together = 500;
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Old = TimeSpan.FromSeconds(60);

    private const string NaiveTable =
        """
        drop table if exists public.naive_items;
        create table public.naive_items (id bigint generated always as identity primary key, lane text not null, payload text not null, state text not null default 'New', attempt int not null default 0, settled_at timestamptz);
        create index on public.naive_items (id) where state = 'New';
        """;

    private const string NaiveClaim =
        """
        update public.naive_items set state = 'Taken', attempt = attempt + 1
        where id = any(array(select id from public.naive_items where state = 'New' order by id limit 500 for update skip locked)) returning id, payload
        """;

    private const string NaiveSettle = "update public.naive_items set state = 'Done', settled_at = $2 where id = any($1)";

    public string Name => "queue";

    public string Summary => "items a second through the queue, also beside an old transaction, and SKIP LOCKED's";

    public async IAsyncEnumerable<Figure> RunAsync(BenchmarkStage stage, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var console = await QueueConsole.CreateAsync(stage, "queue", cancellationToken);
        await using var source = NpgsqlDataSource.Create(console.Superuser);
        await ExecuteAsync(source, NaiveTable, cancellationToken);
        Func<Task<double>> ours = () => OursAsync(console, cancellationToken), naive = () => NaiveAsync(source, cancellationToken);
        await ours();
        await naive();

        var (alone, naiveAlone) = (await RateAsync(ours, TimeSpan.Zero, Round), await RateAsync(naive, TimeSpan.Zero, NaiveRound));
        yield return new(Name, "items claimed, attempted and completed with their state kept", alone, "items/s", 30_000, 100_000, naiveAlone, MoreIsBetter: true);
        double beside, naiveBeside;
        await using (await console.OldTransactionAsync(cancellationToken))
            beside = await RateAsync(ours, Old, Round);
        yield return new(Name, "the same after a transaction was open for 60 s, as a share", beside / alone, "of it", 0.8, 0.95, MoreIsBetter: true);
        await ExecuteAsync(source, NaiveTable, cancellationToken);
        await using (await console.OldTransactionAsync(cancellationToken))
            naiveBeside = await RateAsync(naive, Old, NaiveRound);
        yield return new(Name, "SKIP LOCKED beside an old transaction, as a share of itself", naiveBeside / naiveAlone, "of it", MoreIsBetter: true);
    }

    /// <summary>Rounds for so long as what goes before says, and then as many as fill the look, which alone count.</summary>
    private static async Task<double> RateAsync(Func<Task<double>> round, TimeSpan before, int items)
    {
        for (var started = TimeProvider.System.GetTimestamp(); TimeProvider.System.GetElapsedTime(started) < before;)
            await round();
        var (seconds, rounds) = (0.0, 0);
        for (var started = TimeProvider.System.GetTimestamp(); TimeProvider.System.GetElapsedTime(started) < Look; rounds++)
            seconds += await round();
        return (double)rounds * items / seconds;
    }

    private static async Task<double> OursAsync(QueueConsole console, CancellationToken cancellationToken)
    {
        await Parallel.ForEachAsync(Enumerable.Range(0, Lanes), new ParallelOptions { MaxDegreeOfParallelism = Hands, CancellationToken = cancellationToken },
            async (lane, token) => await console.QueueAsync($"objects:bench {lane}", Kind, Round / Lanes, token));
        var left = Round;
        var all = new TaskCompletionSource();
        var handler = new SettlingHandler(console, Kind, Together, TimeSpan.Zero, items =>
        {
            if (Interlocked.Add(ref left, -items.Count) == 0)
                all.SetResult();
        });
        using var worker = console.Worker(handler);
        var started = TimeProvider.System.GetTimestamp();
        await worker.StartAsync(cancellationToken);
        await all.Task.WaitAsync(cancellationToken);
        var seconds = TimeProvider.System.GetElapsedTime(started).TotalSeconds;
        await worker.StopAsync(cancellationToken);
        return seconds;
    }

    private static async Task<double> NaiveAsync(NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        await ExecuteAsync(source, $"insert into public.naive_items (lane, payload) select 'lane ' || n % {Lanes}, '{{\"kind\":\"order\",\"id\":\"577000000000000001\"}}' from generate_series(1, {NaiveRound}) n", cancellationToken);
        var started = TimeProvider.System.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Hands).Select(_ => Task.Run(() => NaiveWorkerAsync(source, cancellationToken), cancellationToken)));
        return TimeProvider.System.GetElapsedTime(started).TotalSeconds;
    }

    private static async Task NaiveWorkerAsync(NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        await using var claim = new NpgsqlCommand(NaiveClaim, connection);
        await using var settle = new NpgsqlCommand(NaiveSettle, connection) { Parameters = { new NpgsqlParameter<long[]>(), new NpgsqlParameter<DateTimeOffset>() } };
        await claim.PrepareAsync(cancellationToken);
        while (true)
        {
            var ids = new List<long>(Together);
            await using (var reader = await claim.ExecuteReaderAsync(cancellationToken))
            {
                while (await reader.ReadAsync(cancellationToken))
                    ids.Add(reader.GetInt64(0));
            }

            if (ids.Count == 0)
                return;
            ((NpgsqlParameter<long[]>)settle.Parameters[0]).TypedValue = [.. ids];
            ((NpgsqlParameter<DateTimeOffset>)settle.Parameters[1]).TypedValue = TimeProvider.System.GetUtcNow();
            await settle.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private static async Task ExecuteAsync(NpgsqlDataSource source, string sql, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
