using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using TenantConsole.Benchmarks.Client;
using TenantConsole.Benchmarks.Platform;
using TenantConsole.Benchmarks.Shell;

namespace TenantConsole.Benchmarks.Sandbox;

/// <summary>
/// The sandbox as a process of its own on one core, with a million orders in one shop: pages of 100 orders a second, paged through by page token over several
/// kept connections with signed requests, beside a bare Kestrel in the same process that answers the same bytes; then what single calls of other lists take.
/// </summary>
internal sealed class SandboxServeBenchmark : IBenchmark
{
    /// <summary>Another number of orders than 1,000,000.</summary>
    public const string OrdersVariable = "SANDBOX_ORDERS";

    private const string Search = "/order/202309/orders/search";
    private const int Connections = 4;
    private const int Rounds = 5;
    private const int Calls = 60;

    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(4);

    public string Name => "sandbox-serve";

    public string Summary => "pages of 100 orders a second that the sandbox serves on one core, with 1,000,000 orders in the shop";

    public async IAsyncEnumerable<Figure> RunAsync(BenchmarkStage stage, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var orders = int.Parse(Environment.GetEnvironmentVariable(OrdersVariable) ?? "1000000", CultureInfo.InvariantCulture);
        await Cores.LeaveTheFirstAsync(cancellationToken);
        if (!Cores.CanBeShared) BenchmarkStage.Say("One core only, or no taskset: client and sandbox share what there is.");
        var (page, pipe) = (stage.PathFor("page.json"), $"bench-sandbox-{Environment.ProcessId}");
        (string, string)[] environment = [("DOTNET_STARTUP_HOOKS", typeof(StartupHook).Assembly.Location), (BarePages.FileVariable, page), (ServerMemory.PipeVariable, pipe)];
        var started = Stopwatch.StartNew();
        await using var sandbox = await SandboxProcess.StartAsync(stage.PathFor("sandbox"), orders, oneCore: true, ["--Sandbox:Shops", "1"], environment, cancellationToken);
        yield return new(Name, "from the start to a world that is there, on one core", started.Elapsed.TotalSeconds, "s");
        var memory = await ServerMemory.AskAsync(sandbox.Process, pipe, cancellationToken);
        yield return new(Name, "memory of its own, after a full collection", memory.Private, "MB");
        yield return new(Name, "live objects", memory.Heap, "MB");
        await sandbox.Http.PostAsync("/_sandbox/clock", new StringContent("""{"speed":0}""", Encoding.UTF8, "application/json"), cancellationToken);

        using var caller = await Caller.ConnectAsync(sandbox, cancellationToken);
        var first = await CheckAsync(caller, cancellationToken);
        await File.WriteAllBytesAsync(page, first.Bytes, cancellationToken);
        var bare = new Uri(await File.ReadAllTextAsync(BarePages.AddressFile(page), cancellationToken));
        BenchmarkStage.Say($"{first.Total} orders in the shop; a page of 100 has {first.Bytes.Length} bytes");

        var (pages, ceilings) = (new List<double>(), new List<double>());
        await ServeAsync(sandbox, caller, first.Oldest, Warming, cancellationToken);
        await BareAsync(sandbox, caller, bare, TimeSpan.FromSeconds(2), cancellationToken);
        for (var round = 0; round < Rounds; round++)
        {
            pages.Add(await ServeAsync(sandbox, caller, first.Oldest, Round, cancellationToken));
            ceilings.Add(await BareAsync(sandbox, caller, bare, TimeSpan.FromSeconds(2), cancellationToken));
        }

        yield return new(Name, "pages of 100 orders, page by page over 4 connections; rival: bare Kestrel, same process, same bytes", ClientParseBenchmark.Median(pages), "pages/s", 200, 400, ClientParseBenchmark.Median(ceilings), MoreIsBetter: true);

        var newest = first.Newest;
        string Window(string field) => string.Create(CultureInfo.InvariantCulture, $"{{\"{field}_ge\":{newest - 30 * 86_400},\"{field}_lt\":{newest - 20 * 86_400}}}");
        (string Metric, HttpMethod Method, string Path, string? Body, KeyValuePair<string, string>[] Query)[] lists =
        [
            ("order search by update, one status, ten days", HttpMethod.Post, Search, Window("update_time").Insert(1, "\"order_status\":\"COMPLETED\","), [new("page_size", "100"), new("sort_field", "update_time")]),
            ("order detail of 50 ids", HttpMethod.Get, "/order/202507/orders", null, [new("ids", string.Join(',', first.Ids.Take(50)))]),
            ("package search, no filter", HttpMethod.Post, "/fulfillment/202309/packages/search", "{}", [new("page_size", "50")]),
            ("package search by update, completed ones", HttpMethod.Post, "/fulfillment/202309/packages/search", """{"package_status":"COMPLETED"}""", [new("page_size", "50"), new("sort_field", "update_time")]),
            ("package search, ten days", HttpMethod.Post, "/fulfillment/202309/packages/search", Window("create_time"), [new("page_size", "50")]),
            ("return search, no filter", HttpMethod.Post, "/return_refund/202309/returns/search", "{}", [new("page_size", "50")]),
            ("return search by update, ten days", HttpMethod.Post, "/return_refund/202309/returns/search", Window("update_time"), [new("page_size", "50"), new("sort_field", "update_time")]),
            ("cancellation search", HttpMethod.Post, "/return_refund/202309/cancellations/search", "{}", [new("page_size", "50")]),
            ("statements", HttpMethod.Get, "/finance/202309/statements", null, [new("sort_field", "statement_time"), new("page_size", "100")]),
            ("transactions of a statement", HttpMethod.Get, $"/finance/202501/statements/{await StatementAsync(caller, cancellationToken)}/statement_transactions", null, [new("sort_field", "order_create_time"), new("page_size", "100")]),
            ("payments", HttpMethod.Get, "/finance/202309/payments", null, [new("sort_field", "create_time"), new("page_size", "100")]),
            ("unsettled orders", HttpMethod.Get, "/finance/202507/orders/unsettled", null, [new("sort_field", "order_create_time"), new("page_size", "100")]),
            ("affiliate orders", HttpMethod.Post, "/affiliate_seller/202410/orders/search", "{}", [new("page_size", "100")]),
            ("conversations", HttpMethod.Get, "/customer_service/202309/conversations", null, [new("page_size", "20")]),
            ("combinable packages", HttpMethod.Get, "/fulfillment/202309/combinable_packages/search", null, [new("page_size", "50")]),
        ];
        foreach (var (metric, method, path, body, query) in lists)
        {
            var times = await TimesAsync(caller, method, path, body, [.. query], cancellationToken);
            yield return new(Name, $"{metric}, first pages, median", times[times.Count / 2], "ms");
            yield return new(Name, $"{metric}, slowest of {Calls}", times[^1], "ms");
        }

        yield return new(Name, "payments while four connections page through orders, packages and returns, slowest", await BesideAsync(caller, first.Oldest, cancellationToken), "ms");
    }

    /// <summary>Reads a page as anybody would and looks at it: what is timed must be what it seems.</summary>
    private static async Task<(byte[] Bytes, int Total, List<string> Ids, long Oldest, long Newest)> CheckAsync(Caller caller, CancellationToken cancellationToken)
    {
        var bytes = await caller.CallAsync(HttpMethod.Post, Search, "{}", [new("page_size", "100")], cancellationToken);
        using var document = JsonDocument.Parse(bytes);
        var data = document.RootElement.GetProperty("data");
        var ids = data.GetProperty("orders").EnumerateArray().Select(order => order.GetProperty("id").GetString()!).ToList();
        if (ids.Distinct().Count() != 100) throw new InvalidOperationException("A page does not have 100 orders.");
        var newest = data.GetProperty("orders")[0].GetProperty("create_time").GetInt64();
        using var oldest = JsonDocument.Parse(await caller.CallAsync(HttpMethod.Post, Search, "{}", [new("page_size", "1"), new("sort_order", "ASC")], cancellationToken));
        return (bytes, data.GetProperty("total_count").GetInt32(), ids, oldest.RootElement.GetProperty("data").GetProperty("orders")[0].GetProperty("create_time").GetInt64(), newest);
    }

    /// <summary>Pages a second: each connection pages through a part of the shop's history of its own, by page token.</summary>
    private static async Task<double> ServeAsync(SandboxProcess sandbox, Caller caller, long oldest, TimeSpan time, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var used = Used(sandbox);
        var counts = await Task.WhenAll(Enumerable.Range(0, Connections).Select(part => Task.Run(() => PageAsync(caller, oldest + part * 20 * 86_400L + Random.Shared.Next(15 * 86_400), watch, time, cancellationToken), cancellationToken)));
        BenchmarkStage.Say($"{counts.Sum() / watch.Elapsed.TotalSeconds:0} pages a second; the sandbox had {(Used(sandbox) - used) / watch.Elapsed:0%} of a core");
        return counts.Sum() / watch.Elapsed.TotalSeconds;
    }

    private static async Task<int> PageAsync(Caller caller, long from, Stopwatch watch, TimeSpan time, CancellationToken cancellationToken)
    {
        var buffer = new byte[4 * 1024 * 1024];
        var (count, token) = (0, "");
        var body = string.Create(CultureInfo.InvariantCulture, $"{{\"create_time_ge\":{from}}}");
        while (watch.Elapsed < time)
        {
            List<KeyValuePair<string, string>> query = [new("page_size", "100"), new("sort_field", "create_time"), new("sort_order", "ASC")];
            if (token.Length > 0) query.Add(new("page_token", token));
            var length = await caller.ReadAsync(caller.Request(HttpMethod.Post, Search, body, query), buffer, cancellationToken);
            token = Next(buffer.AsSpan(0, length));
            count++;
        }

        return count;
    }

    /// <summary>The page token, which stands before the orders; anything but a whole page of success is an error.</summary>
    private static string Next(ReadOnlySpan<byte> answer)
    {
        var name = "\"next_page_token\":\""u8;
        var start = answer.IndexOf(name) + name.Length;
        if (!answer.StartsWith("{\"code\":0,"u8) || !answer.EndsWith("]}}"u8) || start < name.Length || answer[start] == '"')
            throw new InvalidOperationException($"Not a page with another after it: {Encoding.UTF8.GetString(answer[..Math.Min(300, answer.Length)])}");
        return Encoding.UTF8.GetString(answer[start..(start + answer[start..].IndexOf((byte)'"'))]).Replace("\\u002B", "+", StringComparison.Ordinal);
    }

    private static async Task<double> BareAsync(SandboxProcess sandbox, Caller caller, Uri address, TimeSpan time, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var used = Used(sandbox);
        var counts = await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(async () =>
        {
            var buffer = new byte[4 * 1024 * 1024];
            var count = 0;
            for (; watch.Elapsed < time; count++)
            {
                var request = caller.Request(HttpMethod.Post, Search, "{}", [new("page_size", "100")]);
                request.RequestUri = new Uri(address, request.RequestUri!.PathAndQuery);
                await caller.ReadAsync(request, buffer, cancellationToken);
            }

            return count;
        }, cancellationToken)));
        BenchmarkStage.Say($"{counts.Sum() / watch.Elapsed.TotalSeconds:0} bare answers a second; the process had {(Used(sandbox) - used) / watch.Elapsed:0%} of a core");
        return counts.Sum() / watch.Elapsed.TotalSeconds;
    }

    private static TimeSpan Used(SandboxProcess sandbox)
    {
        sandbox.Process.Refresh();
        return sandbox.Process.TotalProcessorTime;
    }

    private static async Task<string> StatementAsync(Caller caller, CancellationToken cancellationToken)
    {
        using var statements = JsonDocument.Parse(await caller.CallAsync(HttpMethod.Get, "/finance/202309/statements", null, [new("sort_field", "statement_time"), new("sort_order", "DESC"), new("page_size", "100")], cancellationToken));
        return statements.RootElement.GetProperty("data").GetProperty("statements")[20].GetProperty("id").GetString()!;
    }

    /// <summary>How long single calls take, one after the other, each with the page token of the one before: sorted, in milliseconds.</summary>
    private static async Task<List<double>> TimesAsync(Caller caller, HttpMethod method, string path, string? body, List<KeyValuePair<string, string>> query, CancellationToken cancellationToken)
    {
        var times = new List<double>();
        for (var call = -5; call < Calls; call++)
        {
            var watch = Stopwatch.GetTimestamp();
            var answer = await caller.CallAsync(method, path, body, query, cancellationToken);
            if (call >= 0) times.Add(Stopwatch.GetElapsedTime(watch).TotalMilliseconds);
            query.RemoveAll(pair => pair.Key == "page_token");
            if (answer.AsSpan().IndexOf("\"next_page_token\":\""u8) < 0) continue;
            using var document = JsonDocument.Parse(answer);
            if (document.RootElement.GetProperty("data").GetProperty("next_page_token").GetString() is { Length: > 0 } token) query.Add(new("page_token", token));
        }

        times.Sort();
        return times;
    }

    private static async Task<double> BesideAsync(Caller caller, long oldest, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var busy = Enumerable.Range(0, Connections).Select(n => Task.Run(async () =>
        {
            while (watch.Elapsed < Round)
            {
                switch (n)
                {
                    case 0:
                        await caller.CallAsync(HttpMethod.Post, "/fulfillment/202309/packages/search", "{}", [new("page_size", "50"), new("sort_field", "update_time")], cancellationToken);
                        break;
                    case 1:
                        await caller.CallAsync(HttpMethod.Post, "/return_refund/202309/returns/search", "{}", [new("page_size", "50")], cancellationToken);
                        break;
                    default:
                        await caller.CallAsync(HttpMethod.Post, Search, string.Create(CultureInfo.InvariantCulture, $"{{\"create_time_ge\":{oldest + n * 86_400}}}"), [new("page_size", "100")], cancellationToken);
                        break;
                }
            }
        }, cancellationToken)).ToList();
        var slowest = 0d;
        while (watch.Elapsed < Round)
        {
            var started = Stopwatch.GetTimestamp();
            await caller.CallAsync(HttpMethod.Get, "/finance/202309/payments", null, [new("sort_field", "create_time"), new("page_size", "100")], cancellationToken);
            slowest = Math.Max(slowest, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        await Task.WhenAll(busy);
        return slowest;
    }
}
