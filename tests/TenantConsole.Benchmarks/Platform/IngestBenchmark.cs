using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using TenantConsole.Core;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform;
using TenantConsole.Web.Composition;

namespace TenantConsole.Benchmarks.Platform;

/// <summary>
/// How many notifications a second are verified, deduplicated and durable before they are answered, and how long an answer takes at 10,000 a second. The product's own receiving node, the generator and a durable
/// PostgreSQL on the same cores; then, with the same generator over the same HTTP: the least that can be done (HMAC and a batched insert into a bare table), one prepared insert per event, one SaveChanges per event.
/// </summary>
internal sealed class IngestBenchmark : IBenchmark
{
    /// <summary>Another time of full load than 60 seconds.</summary>
    public const string SecondsVariable = "INGEST_SECONDS";

    private const int Connections = 256;
    private const int Agencies = 5;
    private const int StoresOfAgency = 20;
    private static readonly TimeSpan Warmup = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan OfRivals = TimeSpan.FromSeconds(15);

    public string Name => "ingest";

    public string Summary => "notifications a second, durable, verified, deduplicated; time to the answer at 10,000/s";

    public async IAsyncEnumerable<Figure> RunAsync(BenchmarkStage stage, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var seconds = double.Parse(Environment.GetEnvironmentVariable(SecondsVariable) ?? "60", CultureInfo.InvariantCulture);
        var administrator = await stage.DatabaseAsync("ingest", cancellationToken);
        var shops = await PrepareAsync(administrator, cancellationToken);
        var connections = ConsoleConnections.From(new DatabaseOptions { Console = administrator });
        double full;
        await using (var node = await StartAsync(builder => IngestHost.Build(builder, connections, app => (app.AppKey, app.AppSecret) = (DeliveryLoad.App, DeliveryLoad.Secret))))
        {
            using var load = new DeliveryLoad(AddressOf(node), shops, Connections);
            var warm = load.Full(Warmup);
            BenchmarkStage.Say($"warm: {warm:0}/s");
            var times = load.Open(10_000, TimeSpan.FromSeconds(Math.Min(30, seconds)));
            BenchmarkStage.Say($"10,000/s: median {At(times, 0.5):0.0} ms, p99 {At(times, 0.99):0.0} ms, longest {times[^1]:0.0} ms, refused {load.Refused}");
            yield return new(Name, "open loop of 10,000/s: time to the 200 from when it was due, p99", At(times, 0.99), "ms", 20, 10);
            yield return new(Name, "the same, median", At(times, 0.5), "ms");
            var (used, sent) = (Environment.CpuUsage.TotalTime, load.Next);
            full = load.Full(TimeSpan.FromSeconds(seconds));
            used = Environment.CpuUsage.TotalTime - used;
            yield return new(Name, $"full load for {seconds:0} s, {Connections} connections, 5 % repeats", full, "notifications/s", 18_000, 30_000, MoreIsBetter: true);
            yield return new(Name, "processor time of node and generator for one, without the database's", used.TotalMicroseconds / (load.Next - sent), "us");
            yield return new(Name, "the longest time to a 200", load.Slowest, "ms", 3_000, 3_000);
            await CheckAsync(administrator, load, cancellationToken);
        }

        foreach (var rival in IngestRivals.All)
        {
            await ExecuteAsync(administrator, IngestRivals.TableSql, cancellationToken);
            await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(administrator) { MaxAutoPrepare = 20, MaxPoolSize = rival.Pool }.ConnectionString);
            await using var node = await StartAsync(builder => rival.Build(builder, source));
            using var load = new DeliveryLoad(AddressOf(node), shops, Connections);
            load.Full(Warmup);
            var time = rival.AsLong ? seconds : Math.Min(seconds, OfRivals.TotalSeconds);
            var rate = load.Full(TimeSpan.FromSeconds(time));
            yield return new(Name, $"{rival.Name}, full load for {time:0} s", rate, "notifications/s", MoreIsBetter: true);
            yield return new(Name, $"ours against {rival.Name}", full / rate, "x", rival.Floor, rival.Goal, MoreIsBetter: true);
        }
    }

    private static async Task<WebApplication> StartAsync(Func<WebApplicationBuilder, WebApplication> build)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = "TenantConsole.Web", EnvironmentName = "Production", ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration[$"{NodeOptions.Section}:Roles"] = NodeOptions.Ingest;
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // As the receiving node has it, so that the rivals differ in what they keep and not in how they listen.
        builder.WebHost.UseSockets(sockets => sockets.UnsafePreferInlineScheduling = true);
        builder.Logging.AddFilter("Microsoft", LogLevel.None);
        var app = build(builder);
        await app.StartAsync();
        return app;
    }

    private static Uri AddressOf(WebApplication app) => new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>An up-to-date schema, an empty inbox, and the shops of a few agencies.</summary>
    internal static async Task<string[]> PrepareAsync(string administrator, CancellationToken cancellationToken)
    {
        await using (var modules = new ServiceCollection().AddConsoleModules().BuildServiceProvider())
        {
            await new DatabaseMigrator(modules.GetServices<IModuleModel>()).RunAsync(administrator, cancellationToken);
        }

        await ExecuteAsync(
            administrator,
            $"""
            insert into directory.shops (app_key, shop_id, tenant_id, store_id)
            select '{DeliveryLoad.App}', (7495000000000000000 + n)::text, md5('agency ' || n % {Agencies})::uuid, md5('store ' || n)::uuid from generate_series(1, {Agencies * StoresOfAgency}) n on conflict do nothing;
            truncate platform.inbox_keys, platform.inbox_bodies, directory.inbox_wakes;
            """,
            cancellationToken);
        return [.. Enumerable.Range(1, Agencies * StoresOfAgency).Select(n => (7_495_000_000_000_000_000 + n).ToString(CultureInfo.InvariantCulture))];
    }

    /// <summary>By the generator's own record: nothing that was answered with 200 is missing, and each is known once.</summary>
    private static async Task CheckAsync(string administrator, DeliveryLoad load, CancellationToken cancellationToken)
    {
        await using var source = NpgsqlDataSource.Create(administrator);
        var known = new HashSet<long>();
        await using (var keys = source.CreateCommand("select ('x' || left(replace(key::text, '-', ''), 16))::bit(64)::bigint from platform.inbox_keys"))
        {
            keys.CommandTimeout = 300;
            await using var reader = await keys.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                if (!known.Add(reader.GetInt64(0) - DeliveryLoad.FirstId))
                    throw new InvalidOperationException("A notification has two keys.");
            }
        }

        await using var count = source.CreateCommand("select count(*) from platform.inbox_bodies");
        count.CommandTimeout = 300;
        var bodies = (long)(await count.ExecuteScalarAsync(cancellationToken))!;
        var lost = load.Acknowledged.Count(number => !known.Contains(number));
        BenchmarkStage.Say($"{load.Stored} answered with 200, {load.Refused} refused; {known.Count} notifications known, {bodies} deliveries kept, {lost} lost");
        if (lost > 0 || bodies < load.Stored || known.Count >= bodies)
            throw new InvalidOperationException("The database does not hold what was answered with 200.");
    }

    private static async Task ExecuteAsync(string administrator, string sql, CancellationToken cancellationToken)
    {
        await using var source = NpgsqlDataSource.Create(administrator);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static double At(double[] rising, double share) => rising[(int)Math.Min(rising.Length - 1, rising.Length * share)];
}
