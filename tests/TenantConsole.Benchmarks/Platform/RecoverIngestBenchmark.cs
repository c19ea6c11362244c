using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Text;
using TenantConsole.TikTokShop;

namespace TenantConsole.Benchmarks.Platform;

/// <summary>
/// How soon a receiving node answers 200 again: from the start of its process after SIGKILL, and from an immediate shutdown of the database under it, which is started again at once. Somebody delivers all the time, on a new connection every few
/// milliseconds. The build is the one in <see cref="BuildVariable"/>, or else the one beside the benchmarks.
/// </summary>
internal sealed class RecoverIngestBenchmark : IBenchmark
{
    /// <summary>The folder of a published build.</summary>
    public const string BuildVariable = "RECOVER_BUILD";

    private const int Times = 5;

    private long _number;

    public string Name => "recover-ingest";

    public string Summary => "time to the first 200 after SIGKILL of the receiving node, and of the database";

    public async IAsyncEnumerable<Figure> RunAsync(BenchmarkStage stage, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var administrator = await stage.DatabaseAsync("recover", cancellationToken);
        var shop = (await IngestBenchmark.PrepareAsync(administrator, cancellationToken))[0];
        var port = FreePort();
        var (node, _) = await StartAsync(stage, administrator, port, shop, cancellationToken);
        var starts = new List<double>();
        for (var i = 0; i < Times; i++)
        {
            await EndAsync(node);
            (node, var took) = await StartAsync(stage, administrator, port, shop, cancellationToken);
            starts.Add(took);
            BenchmarkStage.Say($"the node: {took:0.00} s");
        }

        yield return new(Name, $"from the start of the process to the first 200, median of {Times}", Median(starts), "s", 3, 1.5);
        var crashes = new List<double>();
        for (var i = 0; i < Times; i++)
        {
            var since = Stopwatch.GetTimestamp();
            await stage.CrashAsync(cancellationToken);
            crashes.Add(await FirstAsync(port, shop, since, cancellationToken));
            BenchmarkStage.Say($"the database: {crashes[^1]:0.00} s");
        }

        yield return new(Name, $"from an immediate shutdown of the database to the first 200, median of {Times}", Median(crashes), "s", 5, 2);
        await EndAsync(node);
    }

    private static async Task EndAsync(Process node)
    {
        node.Kill();
        await node.WaitForExitAsync();
        node.Dispose();
    }

    private async Task<(Process Node, double Seconds)> StartAsync(BenchmarkStage stage, string administrator, int port, string shop, CancellationToken cancellationToken)
    {
        var program = Path.Combine(Environment.GetEnvironmentVariable(BuildVariable) ?? AppContext.BaseDirectory, "TenantConsole.Web.dll");
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = Path.GetDirectoryName(program)!, RedirectStandardOutput = true };
        foreach (var argument in (string[])
        [
            program, "--Urls", $"http://127.0.0.1:{port}", "--Home", stage.PathFor("home"), "--Demo:Mode", "none", "--Node:Roles", "ingest", "--ConnectionStrings:Console", administrator,
            "--TikTokShop:AppKey", DeliveryLoad.App, "--TikTokShop:AppSecret", DeliveryLoad.Secret, "--TikTokShop:ServiceId", "1",
        ])
        {
            start.ArgumentList.Add(argument);
        }

        var since = Stopwatch.GetTimestamp();
        var node = Process.Start(start)!;
        _ = node.StandardOutput.ReadToEndAsync(CancellationToken.None);
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            try
            {
                node.Kill(); // whatever ends the benchmark ends the node
            }
            catch (InvalidOperationException)
            {
                // ended, and disposed
            }
        };
        return (node, await FirstAsync(port, shop, since, cancellationToken));
    }

    private async Task<double> FirstAsync(int port, string shop, long since, CancellationToken cancellationToken)
    {
        while (await StatusAsync(port, shop) != 200)
        {
            if (Stopwatch.GetElapsedTime(since) > TimeSpan.FromMinutes(1))
                throw new InvalidOperationException("It does not come back.");
            await Task.Delay(5, cancellationToken);
        }

        return Stopwatch.GetElapsedTime(since).TotalSeconds;
    }

    /// <summary>One delivery on a connection of its own; 0 when nobody answers.</summary>
    private async Task<int> StatusAsync(int port, string shop)
    {
        var id = (DeliveryLoad.FirstId + _number++).ToString(CultureInfo.InvariantCulture);
        var body = Encoding.ASCII.GetBytes($"{{\"type\":1,\"tts_notification_id\":\"{id}\",\"shop_id\":\"{shop}\",\"timestamp\":1767225600,\"data\":{{\"order_id\":\"1\"}}}}");
        var signature = WebhookSignature.Sign(body, DeliveryLoad.App, DeliveryLoad.Secret);
        var head = $"POST /webhooks/tiktok/{DeliveryLoad.App} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nAuthorization: {signature}\r\nContent-Length: {body.Length}\r\n\r\n";
        try
        {
            using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            await socket.ConnectAsync(IPAddress.Loopback, port);
            await socket.SendAsync(Encoding.ASCII.GetBytes(head));
            await socket.SendAsync(body);
            var answer = new byte[64];
            return await socket.ReceiveAsync(answer) >= 12 ? int.Parse(answer.AsSpan(9, 3), CultureInfo.InvariantCulture) : 0;
        }
        catch (SocketException)
        {
            return 0;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
