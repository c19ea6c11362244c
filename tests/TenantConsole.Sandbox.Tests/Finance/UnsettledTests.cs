using System.Globalization;
using System.Text.Json;

namespace TenantConsole.Sandbox.Tests.Finance;

/// <summary>What is still to come: each order once, with sums over all pages, as orders arrive, are cancelled and settle.</summary>
public sealed class UnsettledTests : ShopTest
{
    private const string Unsettled = "/finance/202507/orders/unsettled";

    [Fact]
    public async Task The_list_is_of_paid_orders_without_a_statement_and_its_sums_are_those_of_its_rows()
    {
        await HoldAsync();
        await PostAsync("/_sandbox/orders", new { shop = Server.World.Shops[0].Id, orders = 200, hours = 0 });
        await AdvanceAsync(2);
        var cancelled = await OrderAsync(new { order_status = "AWAITING_SHIPMENT" }, order => !order.GetProperty("is_buyer_request_cancel").GetBoolean() && !order.GetProperty("is_sample_order").GetBoolean());
        Assert.Contains(await HoldAsync(), id => id == Text(cancelled, "id"));
        await OkAsync(SendAsync("/return_refund/202309/cancellations", new { order_id = Text(cancelled, "id"), cancel_reason = "seller_cancel_reason_out_of_stock" }));
        Assert.DoesNotContain(await HoldAsync(), id => id == Text(cancelled, "id"));
        await AdvanceAsync(24 * 12);
        await HoldAsync();
        await RestartAsync();
        await HoldAsync();
    }

    private async Task<List<string>> HoldAsync()
    {
        var settled = new HashSet<string>();
        foreach (var statement in await AllAsync(HttpMethod.Get, "/finance/202309/statements", "statements", null, ("sort_field", "statement_time"), ("page_size", "100")))
        {
            foreach (var row in await AllAsync(HttpMethod.Get, $"/finance/202309/statements/{Text(statement, "id")}/statement_transactions", "statement_transactions", null, ("sort_field", "order_create_time"), ("page_size", "100")))
            {
                if (Text(row, "type") == "ORDER" && row.TryGetProperty("order_id", out var order)) settled.Add(order.GetString()!);
            }
        }
        string[] paid = ["AWAITING_SHIPMENT", "PARTIALLY_SHIPPING", "AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED", "COMPLETED"];
        var waiting = (await OrdersAsync()).Where(order => paid.Contains(Text(order, "status")) && !order.GetProperty("is_sample_order").GetBoolean() && !settled.Contains(Text(order, "id")))
            .OrderBy(order => order.GetProperty("create_time").GetInt64()).ThenBy(order => long.Parse(Text(order, "id"), CultureInfo.InvariantCulture)).ToList();
        Assert.NotEmpty(waiting);
        var middle = waiting[waiting.Count / 2].GetProperty("create_time").GetInt64();
        foreach (var (from, before) in new[] { (0L, 0L), (0L, middle), (middle, 0L) })
        {
            var expected = waiting.Where(order => order.GetProperty("create_time").GetInt64() is var time && time >= from && (before == 0 || time < before)).Select(order => Text(order, "id")).ToList();
            foreach (var order in new[] { "ASC", "DESC" })
            {
                (string, string)[] query = [("sort_field", "order_create_time"), ("sort_order", order), ("page_size", "23"), ("search_time_ge", Id(from)), ("search_time_lt", Id(before))];
                var first = await OkAsync(GetAsync(Unsettled, query));
                var rows = await AllAsync(HttpMethod.Get, Unsettled, "transactions", null, query);
                Assert.Equal(order == "ASC" ? expected : Enumerable.Reverse(expected), rows.Select(row => Text(row, "order_id")));
                Assert.Equal(expected.Count, first.GetProperty("total_count").GetInt32());
                foreach (var (sum, part) in new[] { ("sum_est_settlement_amount", "est_settlement_amount"), ("sum_est_revenue_amount", "est_revenue_amount"), ("sum_est_fee_amount", "est_fee_tax_amount") })
                    Assert.Equal(rows.Sum(row => Amount(row, part)), Amount(first, sum));
            }
        }
        return [.. waiting.Select(order => Text(order, "id"))];
    }

    private static decimal Amount(JsonElement row, string name) => decimal.Parse(Text(row, name), CultureInfo.InvariantCulture);
}
