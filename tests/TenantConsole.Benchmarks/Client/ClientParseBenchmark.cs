using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using TenantConsole.TikTokShop;

namespace TenantConsole.Benchmarks.Client;

/// <summary>
/// What the client's records cost: pages of 100 orders into ids, amounts, currencies and moments, each checked, with the raw slice of every order; beside the
/// same pages by System.Text.Json alone, source-generated too, into texts, whole numbers and booleans. By processor time, so that others on the machine
/// count little. Rounds alternate; the median round counts.
/// </summary>
internal sealed class ClientParseBenchmark : IBenchmark
{
    private const int Orders = 100;
    private const int Rounds = 9;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1);

    public string Name => "client-parse";

    public string Summary => "pages of 100 orders parsed per core, beside bare System.Text.Json";

    public async IAsyncEnumerable<Figure> RunAsync(BenchmarkStage stage, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.Yield();
        var page = Encoding.UTF8.GetBytes($$"""{"next_page_token":"abc","total_count":100,"orders":[{{string.Join(',', Enumerable.Range(0, Orders).Select(Order))}}]}""");
        BenchmarkStage.Say($"{Orders} orders, {page.Length} bytes; {Rounds} rounds of 2 x {Round.TotalSeconds:0} s");
        if (OrderPage.Parse(page).Orders.Any(o => o.Unknown is not null || o.Lines!.Any(l => l.Unknown is not null)))
            throw new InvalidOperationException("The orders of this benchmark have fields that the client does not know.");

        var (ours, bare, ratios) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round <= Rounds; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (b, o) = (Rate(() => JsonSerializer.Deserialize(page, BareJson.Default.BarePage)), Rate(() => OrderPage.Parse(page)));
            if (round == 0) continue;   // the first warms up
            bare.Add(b);
            ours.Add(o);
            ratios.Add(o / b);
        }

        yield return new(Name, "pages of 100 orders a core; rival: bare System.Text.Json", Median(ours), "pages/s", Rival: Median(bare), MoreIsBetter: true);
        yield return new(Name, "share of bare System.Text.Json", Median(ratios), "x", 0.6, 0.8, MoreIsBetter: true);
    }

    /// <summary>How often work runs in a second of processor time.</summary>
    internal static double Rate(Action work)
    {
        using var process = Process.GetCurrentProcess();
        process.Refresh();
        var (before, watch, count) = (process.TotalProcessorTime, Stopwatch.StartNew(), 0);
        while (watch.Elapsed < Round)
        {
            work();
            count++;
        }

        process.Refresh();
        return count / (process.TotalProcessorTime - before).TotalSeconds;
    }

    internal static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }

    private static string Order(int i) => string.Concat($$"""
        {"id":"57700000000{{i:0000000}}","status":"AWAITING_SHIPMENT","create_time":1767225600,"update_time":1767225900,"paid_time":1767225660,
        "user_id":"7021000000000000001","buyer_email":"x{{i}}@relay.example","buyer_message":"","fulfillment_type":"FULFILLMENT_BY_SELLER",
        "delivery_type":"HOME_DELIVERY","shipping_type":"TIKTOK","is_cod":false,"is_sample_order":false,"is_on_hold_order":false,
        "is_replacement_order":false,"is_buyer_request_cancel":false,"rts_sla_time":1767398400,"tts_sla_time":1767484800,"shipping_due_time":1767484800,
        "collection_due_time":1767584800,"delivery_option_id":"7091146663229654785","delivery_option_name":"Standard shipping",
        "shipping_provider_id":"6617675021119438849","shipping_provider":"Demo express","tracking_number":"JX{{i}}","payment_method_name":"Card",
        "warehouse_id":"6955000000000000001","commerce_platform":"TIKTOK_SHOP","order_type":"NORMAL",
        "payment":{"currency":"GBP","original_total_product_price":"20.00","seller_discount":"2.00","platform_discount":"1.00","sub_total":"17.00",
        "original_shipping_fee":"3.00","shipping_fee_seller_discount":"0","shipping_fee_platform_discount":"3.00","shipping_fee":"0","tax":"0","total_amount":"17.00"},
        "recipient_address":{"name":"D** S****","first_name":"D**","last_name":"S****","phone_number":"(+44)77******01","region_code":"GB","postal_code":"N1 ***",
        "full_address":"***","address_line1":"***","address_detail":"***","district_info":[{"address_level":"L0","address_level_name":"Country",
        "address_name":"United Kingdom"},{"address_level":"L1","address_level_name":"State","address_name":"England"}]},
        "packages":[{"id":"1153000000000000001"}],"line_items":[{{Line(i)}},{{Line(i + 1)}}]}
        """.Split('\n').Select(line => line.Trim()));

    private static string Line(int i) => $$"""
        {"id":"57800000000{{i:0000000}}","product_id":"1729000000000000001","sku_id":"1729000000000000111","product_name":"Demo tea, loose leaves, 100 g",
        "sku_name":"100 g","seller_sku":"TEA-100","sku_image":"https://images.example/tea.jpg","currency":"GBP","original_price":"20.00","sale_price":"17.00",
        "seller_discount":"2.00","platform_discount":"1.00","display_status":"AWAITING_SHIPMENT","package_id":"1153000000000000001",
        "package_status":"TO_FULFILL","sku_type":"NORMAL","is_gift":false,"item_tax":[{"tax_type":"SALES_TAX","tax_amount":"0.20","tax_rate":"0.35"}]}
        """;
}
