using System.Text.Json;
using TenantConsole.Sandbox.Tests.Webhooks;

namespace TenantConsole.Sandbox.Tests;

/// <summary>One order from placed to paid, in fast time: what each endpoint and each webhook says of it on its way.</summary>
public sealed class JourneyTests : ShopTest
{
    [Fact]
    public async Task One_order_is_placed_paid_shipped_delivered_settled_and_paid_out()
    {
        await using var target = await WebhookTarget.StartAsync();
        await OkAsync(CallAsync(HttpMethod.Put, "/event/202309/webhooks", JsonSerializer.Serialize(new { event_type = "ORDER_STATUS_CHANGE", address = target.Url })));
        var known = (await OrdersAsync()).Select(order => Text(order, "id")).ToHashSet();
        await PostAsync("/_sandbox/orders", new { shop = Server.World.Shops[0].Id, orders = 80, hours = 0 });
        await AdvanceAsync(1.5);
        var order = await OrderAsync(new { order_status = "AWAITING_SHIPMENT", shipping_type = "TIKTOK" }, candidate => !known.Contains(Text(candidate, "id"))
            && !candidate.GetProperty("is_sample_order").GetBoolean() && candidate.GetProperty("packages").GetArrayLength() == 1 && Text(candidate, "fulfillment_type") == "FULFILLMENT_BY_SELLER" && !candidate.GetProperty("is_buyer_request_cancel").GetBoolean());
        var id = Text(order, "id");

        // Sent by API.
        await OkAsync(SendAsync($"/fulfillment/202309/packages/{Text(order.GetProperty("packages")[0], "id")}/ship", new { handover_method = "DROP_OFF" }));
        Assert.Contains(await UnsettledAsync(), row => Text(row, "order_id") == id);
        await AdvanceAsync(24);
        Assert.Equal("IN_TRANSIT", Text(await OrderAsync(id), "status"));
        await AdvanceAsync(24 * 6);
        var delivered = await OrderAsync(id);
        Assert.Equal("DELIVERED", Text(delivered, "status"));
        var estimate = (await UnsettledAsync()).Single(row => Text(row, "order_id") == id);

        // Seven days after delivery it is completed; the next midnight closes its statement, which has the estimate's amount.
        await AdvanceAsync(24 * 9);
        Assert.Equal("COMPLETED", Text(await OrderAsync(id), "status"));
        Assert.DoesNotContain(await UnsettledAsync(), row => Text(row, "order_id") == id);
        var statements = await AllAsync(HttpMethod.Get, "/finance/202309/statements", "statements", null, ("sort_field", "statement_time"), ("page_size", "100"));
        var midnight = ((delivered.GetProperty("delivery_time").GetInt64() + 7 * 86_400) / 86_400 + 1) * 86_400;
        var statement = statements.Single(candidate => candidate.GetProperty("statement_time").GetInt64() == midnight);
        var row = (await AllAsync(HttpMethod.Get, $"/finance/202501/statements/{Text(statement, "id")}/statement_transactions", "transactions", null, ("sort_field", "order_create_time"), ("page_size", "100")))
            .Single(candidate => candidate.TryGetProperty("order_id", out var own) && own.GetString() == id && Text(candidate, "type") == "ORDER" && Text(candidate.GetProperty("revenue_breakdown"), "subtotal_before_discount_amount") != "0");
        Assert.Equal(Text(estimate, "est_settlement_amount"), Text(row, "settlement_amount"));

        // A payment takes the statement to the bank, if need be at the second try.
        await AdvanceAsync(24 * 9);
        statement = (await AllAsync(HttpMethod.Get, "/finance/202309/statements", "statements", null, ("sort_field", "statement_time"), ("page_size", "100"))).Single(candidate => Text(candidate, "id") == Text(statement, "id"));
        var payment = (await AllAsync(HttpMethod.Get, "/finance/202309/payments", "payments", null, ("sort_field", "create_time"), ("page_size", "100"))).Single(candidate => Text(candidate, "id") == Text(statement, "payment_id"));
        Assert.Equal(("PAID", "PAID"), (Text(statement, "payment_status"), Text(payment, "status")));

        var told = (await target.WaitAsync(7, notice => Text(notice.Data, "order_id") == id)).OrderBy(notice => notice.Data.GetProperty("update_time").GetInt64()).Select(notice => Text(notice.Data, "order_status"));
        Assert.Equal(["UNPAID", "ON_HOLD", "AWAITING_SHIPMENT", "AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED", "COMPLETED"], told.Distinct());
    }

    private Task<List<JsonElement>> UnsettledAsync() => AllAsync(HttpMethod.Get, "/finance/202507/orders/unsettled", "transactions", null, ("sort_field", "order_create_time"), ("page_size", "100"));
}
