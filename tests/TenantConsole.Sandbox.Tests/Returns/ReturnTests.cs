using System.Globalization;
using System.Text.Json;

namespace TenantConsole.Sandbox.Tests.Returns;

/// <summary>Returns and cancellations: decided by their seller, with the money that follows.</summary>
public sealed class ReturnTests : ShopTest
{
    private const string Root = "/return_refund/202309";

    [Fact]
    public async Task A_refund_on_the_sellers_wish_is_paid_once_and_reduces_a_statement()
    {
        var returned = (await AllAsync(HttpMethod.Post, $"{Root}/returns/search", "return_orders", "{}", ("page_size", "50"))).Select(known => Text(known, "order_id")).ToHashSet();
        var order = await OrderAsync(new { order_status = "COMPLETED" }, candidate => !candidate.GetProperty("is_sample_order").GetBoolean() && !returned.Contains(Text(candidate, "id"))
            && candidate.GetProperty("update_time").GetInt64() < Server.Clock.Seconds / 86_400 * 86_400);   // completed before today: in an earlier statement than its refund
        var id = Text(order, "id");
        var body = new { order_id = id, return_type = "REFUND", return_reason = "ecom_order_delivered_refund_and_return_reason_damaged" };
        var first = Text(await OkAsync(SendAsync($"{Root}/returns", body, ("idempotency_key", "k-1"))), "return_id");
        Assert.Equal(first, Text(await OkAsync(SendAsync($"{Root}/returns", body, ("idempotency_key", "k-1"))), "return_id"));
        Assert.Equal(25001011, (await SendAsync($"{Root}/returns", body)).Code);
        await AdvanceAsync(49);
        await RestartAsync();

        var made = (await OkAsync(SendAsync($"{Root}/returns/search", new { return_ids = new[] { first } }))).GetProperty("return_orders")[0];
        Assert.Equal("RETURN_OR_REFUND_REQUEST_COMPLETE", Text(made, "return_status"));
        Assert.Equal(Text(order.GetProperty("payment"), "total_amount"), Text(made.GetProperty("refund_amount"), "refund_total"));
        var settled = await OkAsync(GetAsync($"/finance/202309/orders/{id}/statement_transactions"));
        var rows = settled.GetProperty("statement_transactions").EnumerateArray().ToList();
        Assert.Equal(2, rows.Count);
        Assert.Equal("-" + Text(order.GetProperty("payment"), "total_amount"), Text(rows[1], "customer_refund_amount"));
        Assert.True(decimal.Parse(Text(rows[1], "settlement_amount"), CultureInfo.InvariantCulture) < 0);
        Assert.NotEqual(Text(rows[0], "statement_id"), Text(rows[1], "statement_id"));
        Assert.Equal(3, (await OkAsync(GetAsync($"{Root}/returns/{first}/records"))).GetProperty("records").GetArrayLength());
    }

    [Fact]
    public async Task A_buyers_return_is_rejected_or_waits_for_the_goods_and_only_where_its_status_allows()
    {
        await PostAsync("/_sandbox/orders", new { shop = Server.World.Shops[0].Id, orders = 1500, hours = 0 });
        var pending = new List<JsonElement>();
        for (var i = 0; i < 120 && (pending.Count(made => Text(made, "return_type") == "RETURN_AND_REFUND") < 2 || pending.Count < 2); i++)
        {
            await AdvanceAsync(3);
            pending = await AllAsync(HttpMethod.Post, $"{Root}/returns/search", "return_orders", """{"return_status":["RETURN_OR_REFUND_REQUEST_PENDING"]}""", ("page_size", "50"));
        }
        var goods = pending.Where(made => Text(made, "return_type") == "RETURN_AND_REFUND").Select(made => Text(made, "return_id")).ToList();
        Assert.Equal(25020004, (await SendAsync($"{Root}/returns/{goods[0]}/approve", new { decision = "APPROVE_REFUND" })).Code);
        await OkAsync(SendAsync($"{Root}/returns/{goods[0]}/approve", new { decision = "APPROVE_RETURN" }));
        Assert.Equal("AWAITING_BUYER_SHIP", await StatusAsync(goods[0]));
        Assert.Equal(25011012, (await SendAsync($"{Root}/returns/{goods[0]}/approve", new { decision = "APPROVE_RETURN" })).Code);
        Assert.Equal(25001014, (await SendAsync($"{Root}/returns/{goods[1]}/reject", new { decision = "REJECT_RETURN", reject_reason = "no" })).Code);
        await OkAsync(SendAsync($"{Root}/returns/{goods[1]}/reject", new { decision = "REJECT_RETURN", reject_reason = "seller_reject_apply_item_as_described", comment = "As shown." }));
        await AdvanceAsync(24 * 20);

        Assert.Equal("REFUND_OR_RETURN_REQUEST_REJECT", await StatusAsync(goods[1]));
        Assert.Contains(await StatusAsync(goods[0]), new[] { "RETURN_OR_REFUND_REQUEST_COMPLETE", "RETURN_OR_REFUND_REQUEST_CANCEL" });
    }

    [Fact]
    public async Task An_order_is_cancelled_before_it_is_sent_and_not_after()
    {
        var sent = await OrderAsync(new { order_status = "IN_TRANSIT" }, _ => true);
        var waiting = await OrderAsync(new { order_status = "AWAITING_SHIPMENT" }, order => !order.GetProperty("is_buyer_request_cancel").GetBoolean());
        var sku = Text(waiting.GetProperty("line_items")[0], "sku_id");
        var before = await AvailableAsync(sku);
        var units = waiting.GetProperty("line_items").EnumerateArray().Count(line => Text(line, "sku_id") == sku);
        Assert.Equal(25001045, (await SendAsync($"{Root}/cancellations", new { order_id = Text(sent, "id"), cancel_reason = "seller_cancel_reason_out_of_stock" })).Code);
        Assert.Equal(25001014, (await SendAsync($"{Root}/cancellations", new { order_id = Text(waiting, "id"), cancel_reason = "because" })).Code);
        var cancel = Text(await OkAsync(SendAsync($"{Root}/cancellations", new { order_id = Text(waiting, "id"), cancel_reason = "seller_cancel_reason_out_of_stock" })), "cancel_id");

        var after = await OrderAsync(Text(waiting, "id"));
        Assert.Equal(("CANCELLED", "SELLER", "Out of stock"), (Text(after, "status"), Text(after, "cancellation_initiator"), Text(after, "cancel_reason")));
        Assert.Equal(before + units, await AvailableAsync(sku));
        var listed = (await OkAsync(SendAsync($"{Root}/cancellations/search", new { cancel_ids = new[] { cancel } }))).GetProperty("cancellations")[0];
        Assert.Equal(Text(waiting.GetProperty("payment"), "total_amount"), Text(listed.GetProperty("refund_amount"), "refund_total"));
        Assert.Equal(25001051, (await SendAsync($"{Root}/cancellations", new { order_id = Text(waiting, "id"), cancel_reason = "seller_cancel_reason_out_of_stock" })).Code);
    }

    [Fact]
    public async Task A_buyers_wish_to_cancel_is_granted_or_refused()
    {
        await PostAsync("/_sandbox/orders", new { shop = Server.World.Shops[0].Id, orders = 500, hours = 0 });
        var pending = new List<string>();
        for (var i = 0; i < 60 && pending.Count < 2; i++)
        {
            await AdvanceAsync(1);
            pending = [.. (await AllAsync(HttpMethod.Post, $"{Root}/cancellations/search", "cancellations", """{"cancel_status":["CANCELLATION_REQUEST_PENDING"]}""")).Select(known => Text(known, "cancel_id"))];
        }
        var orders = (await OkAsync(SendAsync($"{Root}/cancellations/search", new { cancel_ids = pending.Take(2) }))).GetProperty("cancellations").EnumerateArray().ToDictionary(known => Text(known, "cancel_id"), known => Text(known, "order_id"));
        await OkAsync(SendAsync($"{Root}/cancellations/{pending[0]}/approve"));
        await OkAsync(SendAsync($"{Root}/cancellations/{pending[1]}/reject", new { reject_reason = "seller_reject_apply_product_has_been_packed" }));

        Assert.Equal("CANCELLED", Text(await OrderAsync(orders[pending[0]]), "status"));
        var kept = await OrderAsync(orders[pending[1]]);
        Assert.Equal(("AWAITING_SHIPMENT", false), (Text(kept, "status"), kept.GetProperty("is_buyer_request_cancel").GetBoolean()));
        Assert.Equal(25011012, (await SendAsync($"{Root}/cancellations/{pending[0]}/approve")).Code);
    }

    [Fact]
    public async Task A_replacement_takes_from_the_stock_and_no_money_unless_money_is_given_instead()
    {
        await PostAsync("/_sandbox/orders", new { shop = Server.World.Shops[0].Id, orders = 2500, hours = 0 });
        var decided = new List<string>();
        for (var i = 0; i < 200 && decided.Count < 3; i++)
        {
            foreach (var made in await AllAsync(HttpMethod.Post, $"{Root}/returns/search", "return_orders", """{"return_types":["REPLACEMENT"]}""", ("page_size", "50")))
            {
                if (Text(made, "return_status") != "REPLACEMENT_REQUEST_PENDING" || !made.TryGetProperty("seller_next_action_response", out var next) || decided.Count == 3 || decided.Contains(Text(made, "return_id"))) continue;
                Assert.Equal("SELLER_RESPOND_REPLACEMENT", Text(next[0], "action"));
                var id = Text(made, "return_id");
                var sku = Text(made.GetProperty("return_line_items")[0], "sku_id");
                var units = made.GetProperty("return_line_items").EnumerateArray().Count(line => Text(line, "sku_id") == sku);
                var before = await AvailableAsync(sku);
                Assert.Equal(25020004, (await SendAsync($"{Root}/returns/{id}/approve", new { decision = "APPROVE_RETURN" })).Code);
                Assert.Equal(25020004, (await SendAsync($"{Root}/returns/{id}/approve", new { decision = "OFFER_PARTIAL_REFUND", partial_refund = new { amount = "0.01" } })).Code);
                (string Verb, object Body) decision = decided.Count switch
                {
                    0 => ("approve", new { decision = "APPROVE_REPLACEMENT" }),
                    1 => ("approve", new { decision = "ISSUE_REPLACEMENT_REFUND" }),
                    _ => ("reject", new { decision = "REJECT_REPLACEMENT", reject_reason = "seller_reject_apply_item_as_described" }),
                };
                await OkAsync(SendAsync($"{Root}/returns/{id}/{decision.Verb}", decision.Body));
                var after = await AvailableAsync(sku);
                if (decided.Count == 0) Assert.Contains(after - before, new[] { -units, 240 - units });
                else Assert.Equal(before, after);
                Assert.NotEqual(0, (await SendAsync($"{Root}/returns/{id}/{decision.Verb}", decision.Body)).Code);
                decided.Add(id);
            }
            await AdvanceAsync(2);
        }
        await AdvanceAsync(24 * 16);
        await RestartAsync();

        var known = (await OkAsync(SendAsync($"{Root}/returns/search", new { return_ids = decided }, ("page_size", "50")))).GetProperty("return_orders").EnumerateArray().ToDictionary(made => Text(made, "return_id"));
        Assert.Equal(["REPLACEMENT_REQUEST_COMPLETE", "REPLACEMENT_REQUEST_REFUND_SUCCESS", "REPLACEMENT_REQUEST_REJECT"], decided.Select(id => Text(known[id], "return_status")));
        var refunds = await Task.WhenAll(decided.Select(id => RefundsAsync(Text(known[id], "order_id"))));
        Assert.Equal([0, 1, 0], refunds);
        Assert.Equal("ORDER_REPLACEMENT", Text((await OkAsync(GetAsync($"{Root}/returns/{decided[0]}/records"))).GetProperty("records").EnumerateArray().Last(), "event"));
    }

    [Theory]
    [InlineData("returns/search", """{"return_status":["OPEN"]}""", 25001001)]
    [InlineData("returns", """{"order_id":"1","return_type":"REFUND","return_reason":"ecom_order_delivered_refund_and_return_reason_damaged"}""", 25020005)]
    [InlineData("returns", """{"order_id":"1","return_type":"REPLACE"}""", 25001001)]
    [InlineData("returns/1/approve", """{"decision":"APPROVE_REFUND"}""", 25007006)]
    [InlineData("returns/1/reject", """{"decision":"REJECT_REFUND","reject_reason":"seller_reject_apply_item_as_described"}""", 25007006)]
    [InlineData("cancellations/1/approve", "{}", 25007006)]
    [InlineData("cancellations", """{"order_id":"1","cancel_reason":"seller_cancel_reason_out_of_stock"}""", 25020005)]
    [InlineData("cancellations", """{"order_id":"1","cancel_reason":"ecom_order_to_ship_canceled_reason_better_price"}""", 25001015)]
    [InlineData("refunds/calculate", """{"order_id":"1","request_type":"REFUND"}""", 25007006)]
    public async Task Bad_input_gets_the_platforms_code(string path, string body, int code) => Assert.Equal(code, (await SendAsync($"{Root}/{path}", body)).Code);

    private async Task<int> RefundsAsync(string order) => (await OkAsync(GetAsync($"/finance/202309/orders/{order}/statement_transactions"))).GetProperty("statement_transactions").EnumerateArray()
        .Count(row => decimal.Parse(Text(row, "customer_refund_amount"), CultureInfo.InvariantCulture) != 0);

    private async Task<string> StatusAsync(string id) => Text((await OkAsync(SendAsync($"{Root}/returns/search", new { return_ids = new[] { id } }))).GetProperty("return_orders")[0], "return_status");

    private async Task<int> AvailableAsync(string sku) =>
        (await OkAsync(SendAsync("/product/202309/inventory/search", new { sku_ids = new[] { sku } }))).GetProperty("inventory")[0].GetProperty("skus")[0].GetProperty("warehouse_inventory").EnumerateArray().Sum(level => level.GetProperty("available_quantity").GetInt32());
}
