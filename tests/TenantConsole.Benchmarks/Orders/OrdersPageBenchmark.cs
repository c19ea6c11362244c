using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using TenantConsole.Core;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Orders;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Modules.Orders;

namespace TenantConsole.Benchmarks.Orders;

/// <summary>
/// A page of 50 orders of an agency with a fifth of all rows: each offered sort with each filter, first page and a page somewhere in the
/// list, through the use case (resolving the text included), as the application's role behind row-level security; then the same over HTTP,
/// to the last byte of a page that must hold the ids of the rows that the use case gives.
/// </summary>
internal sealed class OrdersPageBenchmark : IBenchmark
{
    /// <summary>Another number of rows than ten million, for a quick look.</summary>
    public const string RowsVariable = "ORDERS_PAGE_ROWS";

    private const int Runs = 200;

    // A page over HTTP takes longer, and each is checked.
    private const int HttpRuns = 40;

    // A host that has just started compiles what it runs a second time; it is not what people meet.
    private const int WarmUps = 300;

    public string Name => "orders-page";

    public string Summary => "a page of orders out of 10,000,000, every sort and filter";

    public async IAsyncEnumerable<Figure> RunAsync(BenchmarkStage stage, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var rows = long.Parse(Environment.GetEnvironmentVariable(RowsVariable) ?? "10000000", CultureInfo.InvariantCulture);
        var superuser = await stage.DatabaseAsync("orders_page", cancellationToken);
        await new SeededOrders(superuser, rows).MakeAsync(cancellationToken);

        await using var source = NpgsqlDataSource.Create(ConsoleConnections.From(new DatabaseOptions { Console = superuser }).App);
        await using var modules = new ServiceCollection().AddConsoleModules().BuildServiceProvider();
        var databases = new TenantDatabases(source, modules.GetServices<IModuleModel>());
        var clock = new BusinessClock(TimeProvider.System);
        var list = new ListOrders(databases, clock);
        var actor = Actor.ForMember(SeededOrders.Big, default, "Bench", new Dictionary<string, StoreScope> { [Permission.OrderView] = StoreScope.Everything });
        var everything = new List<double>();
        var worst = 0d;
        foreach (var sort in Enum.GetValues<OrderSortKey>())
        {
            foreach (var descending in new[] { true, false })
            {
                foreach (var (name, filter) in Filters.Concat(DueFilters))
                {
                    foreach (var deep in new[] { false, true })
                    {
                        var times = await MeasureAsync(list, superuser, actor, sort, descending, filter, deep, cancellationToken);
                        everything.AddRange(times);
                        var p99 = Percentile(times, 0.99);
                        worst = Math.Max(worst, p99);
                        yield return new(Name, $"query p99, {sort.ToString().ToLowerInvariant()} {(descending ? "desc" : "asc")}, {name}, {(deep ? "deep" : "first")} page (median {Percentile(times, 0.5).ToString("0.0", CultureInfo.InvariantCulture)})", p99, "ms", 50, 20);
                    }
                }
            }
        }

        yield return new(Name, "query p99, worst combination", worst, "ms", 50, 20);
        yield return new(Name, "query p99, all combinations together", Percentile(everything, 0.99), "ms", 50, 20);
        foreach (var figure in await SumsAsync(new SumOrders(databases, clock), actor, cancellationToken))
        {
            yield return figure;
        }

        await using var served = await ServedConsole.StartAsync(stage, superuser, SeededOrders.Big, cancellationToken);
        for (var run = 0; run < WarmUps; run++)
        {
            var (_, filter) = Filters.ElementAt(run % Filters.Count());
            await GetAsync(served, list, actor, new() { Filter = filter(run), Sort = (OrderSortKey)(run % 3), Descending = run % 2 == 0 }, cancellationToken);
        }

        await foreach (var figure in HttpAsync(served, list, superuser, actor, cancellationToken))
        {
            yield return figure;
        }
    }

    private static async IAsyncEnumerable<Figure> HttpAsync(ServedConsole served, ListOrders list, string superuser, Actor actor, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var everything = new List<double>();
        var worst = 0d;
        foreach (var sort in Enum.GetValues<OrderSortKey>())
        {
            var places = await PlacesAsync(superuser, sort, cancellationToken);
            foreach (var descending in new[] { true, false })
            {
                foreach (var (name, filter) in Filters)
                {
                    foreach (var deep in new[] { false, true })
                    {
                        var times = new List<double>(HttpRuns);
                        for (var run = -5; run < HttpRuns; run++)
                        {
                            var number = Math.Abs(run);
                            var state = new OrderListState { Filter = filter(number), Sort = sort, Descending = descending, Page = deep ? places[number % places.Count] : null };
                            var took = await GetAsync(served, list, actor, state, cancellationToken);
                            if (run >= 0)
                            {
                                times.Add(took);
                            }
                        }

                        everything.AddRange(times);
                        var p99 = Percentile(times, 0.99);
                        worst = Math.Max(worst, p99);
                        yield return new("orders-page", $"HTTP p99, {sort.ToString().ToLowerInvariant()} {(descending ? "desc" : "asc")}, {name}, {(deep ? "deep" : "first")} page (median {Percentile(times, 0.5).ToString("0.0", CultureInfo.InvariantCulture)})", p99, "ms", 250, 100);
                    }
                }
            }
        }

        yield return new("orders-page", "HTTP p99, worst combination", worst, "ms", 250, 100);
        yield return new("orders-page", "HTTP p99, all combinations together", Percentile(everything, 0.99), "ms", 250, 100);
    }

    private static async Task<double> GetAsync(ServedConsole served, ListOrders list, Actor actor, OrderListState state, CancellationToken cancellationToken)
    {
        var started = TimeProvider.System.GetTimestamp();
        var html = await served.GetAsync(state.Href, cancellationToken);
        var took = TimeProvider.System.GetElapsedTime(started).TotalMilliseconds;
        var missing = (await list.RunAsync(actor, state.Request, cancellationToken)).Value.Rows.Count(row => !html.Contains($"/orders/{row.Store}/{row.OrderId}", StringComparison.Ordinal));
        return missing == 0 ? took : throw new InvalidOperationException($"{state.Href}: {missing} orders of the page are not in the answer.");
    }

    // Each run asks another value of the filter, small stores and rare statuses too.
    private static IEnumerable<(string Name, Func<int, OrderFilter> Filter)> Filters =>
    [
        ("no filter", _ => OrderFilter.None),
        ("store", run => OrderFilter.None with { Stores = [Store(run % 50)] }),
        ("status", run => OrderFilter.None with { Statuses = [TikTokShop.OrderStatuses.All[run % 9]] }),
        ("dates", run => OrderFilter.None with { From = SeededOrders.Today.AddDays(-(run * 3 % 300) - Length(run) + 1), To = SeededOrders.Today.AddDays(-(run * 3 % 300)) }),
        ("text", run => OrderFilter.None with { Text = Texts[run % Texts.Length] }),
    ];

    // Late are up to a day's orders of the agency, the oldest that are not shipped; soon are those of any day. An address names no moment for which it is
    // asked, so over HTTP these would depend on the day on which they are measured: there they are left out.
    private static IEnumerable<(string Name, Func<int, OrderFilter> Filter)> DueFilters =>
    [
        ("late", run => OrderFilter.None with { Due = OrderDue.Late, AsOf = SeededOrders.Unshipped + OrderFilter.SoonDue * ((run % 24) + 1) / 24 }),
        ("due soon", run => OrderFilter.None with { Due = OrderDue.Soon, AsOf = SeededOrders.Unshipped.AddHours(run * 11 % 264) }),
    ];

    private static readonly string[] Texts = ["vitamin", "niacinamide d", "s00003-1", "kettle", "green tea", "172900000", "s00000-39", "usb", "s00049", "wool sc"];

    private static StoreId Store(int number) => new(Guid.Parse($"01990001-0000-7000-8000-{number:x12}"));

    private static int Length(int run) => (run % 4) switch { 0 => 1, 1 => 7, 2 => 30, _ => 90 };

    private static async Task<List<double>> MeasureAsync(
        ListOrders list, string superuser, Actor actor, OrderSortKey sort, bool descending, Func<int, OrderFilter> filter, bool deep, CancellationToken cancellationToken)
    {
        var places = deep ? await PlacesAsync(superuser, sort, cancellationToken) : null;
        var times = new List<double>(Runs);
        for (var run = -20; run < Runs; run++)
        {
            var number = Math.Abs(run);
            var request = new ListOrders.Request(filter(number), sort, descending, places?[number % places.Count]);
            var started = TimeProvider.System.GetTimestamp();
            var page = await list.RunAsync(actor, request, cancellationToken);
            var took = TimeProvider.System.GetElapsedTime(started).TotalMilliseconds;
            if (!page.Ok)
            {
                throw new InvalidOperationException(page.Problem.Message);
            }

            if (run >= 0)
            {
                times.Add(took);
            }
        }

        return times;
    }

    // Rows anywhere in the agency's list: their places are pages at any depth.
    private static async Task<List<string>> PlacesAsync(string superuser, OrderSortKey sort, CancellationToken cancellationToken)
    {
        await using var source = NpgsqlDataSource.Create(superuser);
        await using var command = source.CreateCommand(
            "select store_id, order_id, placed_at, status_rank, total_minor from orders.orders tablesample system (2) repeatable (1) where tenant_id = $1 order by md5(order_id) limit 200");
        command.Parameters.AddWithValue(SeededOrders.Big.Value);
        var places = new List<string>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            var key = sort == OrderSortKey.Total ? reader.GetInt64(4) : (reader.GetFieldValue<DateTimeOffset>(2) - DateTimeOffset.UnixEpoch).Ticks / 10;
            places.Add(new OrderCursor(false, reader.GetInt16(3), key, reader.GetString(1), reader.GetGuid(0)).ToString());
        }

        return places;
    }

    private static async Task<List<Figure>> SumsAsync(SumOrders sums, Actor actor, CancellationToken cancellationToken)
    {
        var figures = new List<Figure>();
        foreach (var (name, filter) in Filters.Concat(DueFilters))
        {
            var times = new List<double>();
            for (var run = 0; run < 50; run++)
            {
                var started = TimeProvider.System.GetTimestamp();
                _ = (await sums.RunAsync(actor, filter(run), cancellationToken)).Value;
                times.Add(TimeProvider.System.GetElapsedTime(started).TotalMilliseconds);
            }

            figures.Add(new("orders-page", $"count and totals after the page, {name}, p95 of 50", Percentile(times, 0.95), "ms"));
        }

        return figures;
    }

    private static double Percentile(List<double> values, double share)
    {
        var sorted = values.Order().ToList();
        return sorted[Math.Min(sorted.Count - 1, (int)Math.Ceiling(share * sorted.Count) - 1)];
    }
}
