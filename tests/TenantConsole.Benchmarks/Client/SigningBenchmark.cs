using System.Runtime.CompilerServices;
using System.Text;
using TenantConsole.TikTokShop;

namespace TenantConsole.Benchmarks.Client;

/// <summary>How many requests one core signs: an order search with seven parameters and a body of 57 bytes. By processor time; the median round counts.</summary>
internal sealed class SigningBenchmark : IBenchmark
{
    private const int Rounds = 9;
    private const int Batch = 1000;

    public string Name => "signing";

    public string Summary => "requests signed per second and core";

    public async IAsyncEnumerable<Figure> RunAsync(BenchmarkStage stage, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.Yield();
        List<KeyValuePair<string, string>> query =
        [
            new("app_key", "29a39d"), new("timestamp", "1623812664"), new("shop_cipher", "GCP_demoCipherOfThirtyCharacters1"), new("page_size", "100"),
            new("sort_field", "update_time"), new("sort_order", "ASC"), new("page_token", "aDU2dHIzMlFhME5CUzJK"),
        ];
        var body = Encoding.UTF8.GetBytes("""{"update_time_ge":1767225600,"update_time_lt":1767229200}""");
        var secret = new string('e', 40);
        var rates = new List<double>();
        for (var round = 0; round <= Rounds; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var rate = Batch * ClientParseBenchmark.Rate(() =>
            {
                for (var i = 0; i < Batch; i++) RequestSigner.Sign("/order/202309/orders/search", query, body, "application/json", secret);
            });
            if (round > 0) rates.Add(rate);   // the first warms up
        }

        yield return new(Name, "requests signed by a core", ClientParseBenchmark.Median(rates), "1/s", 300_000, 500_000, MoreIsBetter: true);
    }
}
