using System.Globalization;
using System.Text.Json;

namespace TenantConsole.Sandbox.Tests.Finance;

/// <summary>
/// An accountant who trusts nobody: reads a shop's orders, returns, affiliate orders, statements and payments as a client would, and
/// recomputes each statement by the rules that the platform publishes. It shares no code with what it checks.
/// </summary>
internal sealed class MoneyCheck(PlatformClient client, string cipher, string region)
{
    public sealed record Books(int Statements, int Sales, int Refunds, int Adjustments, int Payments);

    private readonly Dictionary<string, JsonElement> _orders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonElement> _affiliate = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<JsonElement>> _refunds = new(StringComparer.Ordinal);

    public async Task<Books> CheckAsync(long now)
    {
        foreach (var order in await client.AllAsync(cipher, "{}", 100)) _orders.Add(Text(order, "id"), order);
        foreach (var order in await AllAsync(HttpMethod.Post, "/affiliate_seller/202410/orders/search", "orders", ("page_size", "100"))) _affiliate.Add(Text(order, "id"), order);
        foreach (var made in await AllAsync(HttpMethod.Post, "/return_refund/202309/returns/search", "return_orders", ("page_size", "50")))
        {
            if (Text(made, "return_status") is not ("RETURN_OR_REFUND_REQUEST_SUCCESS" or "RETURN_OR_REFUND_REQUEST_COMPLETE" or "REPLACEMENT_REQUEST_REFUND_SUCCESS")) continue;
            if (!_refunds.TryGetValue(Text(made, "order_id"), out var list)) _refunds.Add(Text(made, "order_id"), list = []);
            list.Add(made);
        }
        var statements = await AllAsync(HttpMethod.Get, "/finance/202309/statements", "statements", ("page_size", "100"), ("sort_field", "statement_time"));
        var settledSales = new Dictionary<string, long>(StringComparer.Ordinal);
        var refundRows = new List<JsonElement>();
        var adjustments = 0;
        foreach (var statement in statements)
        {
            var path = $"/statements/{Text(statement, "id")}/statement_transactions";
            var rows = await AllAsync(HttpMethod.Get, "/finance/202501" + path, "transactions", ("page_size", "100"), ("sort_field", "order_create_time"));
            var old = await AllAsync(HttpMethod.Get, "/finance/202309" + path, "statement_transactions", ("page_size", "100"), ("sort_field", "order_create_time"));
            Assert.Equal(rows.Select(row => Text(row, "id")), old.Select(row => Text(row, "id")));
            Sums(statement, rows, old);
            for (var i = 0; i < rows.Count; i++)
            {
                Row(rows[i]);
                OldRow(old[i], rows[i]);
                if (Text(rows[i], "type") != "ORDER")
                {
                    adjustments++;
                    Assert.Equal(Amount(rows[i], "settlement_amount"), Amount(rows[i], "adjustment_amount"));
                    Assert.Contains(Text(rows[i], "adjustment_order_id"), _orders.Keys);
                    continue;
                }
                var order = _orders[Text(rows[i], "order_id")];
                if (Amount(rows[i].GetProperty("revenue_breakdown"), "subtotal_before_discount_amount") > 0)
                {
                    Assert.True(settledSales.TryAdd(Text(order, "id"), statement.GetProperty("statement_time").GetInt64()), "settled twice");
                    Sale(rows[i], order);
                }
                else
                {
                    refundRows.Add(rows[i]);
                    Refund(rows[i], order);
                }
            }
        }
        Completeness(settledSales, refundRows, statements.Count == 0 ? 0 : statements[^1].GetProperty("statement_time").GetInt64(), now);
        var payments = await PaymentsAsync(statements);
        return new Books(statements.Count, settledSales.Count, refundRows.Count, adjustments, payments);
    }

    private static void Sums(JsonElement statement, List<JsonElement> rows, List<JsonElement> old)
    {
        Assert.Equal(Amount(statement, "settlement_amount"), rows.Sum(row => Amount(row, "settlement_amount")));
        Assert.Equal(Amount(statement, "net_sales_amount"), rows.Sum(row => Amount(row, "revenue_amount")));
        Assert.Equal(Amount(statement, "shipping_cost_amount"), rows.Sum(row => Amount(row, "shipping_cost_amount")));
        Assert.Equal(Amount(statement, "fee_amount"), rows.Sum(row => Amount(row, "fee_tax_amount")));
        Assert.Equal(Amount(statement, "adjustment_amount"), rows.Sum(row => Amount(row, "adjustment_amount")));
        Assert.Equal(Amount(statement, "settlement_amount"), Amount(statement, "revenue_amount") + Amount(statement, "fee_amount") + Amount(statement, "adjustment_amount"));
        Assert.Equal(Amount(statement, "settlement_amount"), old.Sum(row => Amount(row, "settlement_amount")));
    }

    /// <summary>Parts add up to wholes in each row.</summary>
    private static void Row(JsonElement row)
    {
        var (shipping, fees) = (row.GetProperty("shipping_cost_breakdown"), row.GetProperty("fee_tax_breakdown"));
        Assert.Equal(Amount(row, "settlement_amount"), Amount(row, "revenue_amount") + Amount(row, "shipping_cost_amount") + Amount(row, "fee_tax_amount") + Amount(row, "adjustment_amount"));
        Assert.Equal(Amount(row, "revenue_amount"), All(row.GetProperty("revenue_breakdown")));
        Assert.Equal(Amount(row, "shipping_cost_amount"), All(shipping));
        Assert.Equal(Amount(row, "fee_tax_amount"), All(fees.GetProperty("fee")) + All(fees.GetProperty("tax")));
    }

    private static void OldRow(JsonElement old, JsonElement row)
    {
        Assert.Equal(Amount(row, "settlement_amount"), Amount(old, "net_sales_amount") + Amount(old, "shipping_cost_amount") + Amount(old, "fee_amount") + Amount(old, "adjustment_amount"));
        Assert.Equal(Amount(row, "settlement_amount"), Amount(old, "revenue_amount") + Amount(old, "fee_amount") + Amount(old, "adjustment_amount"));
        Assert.Equal(Amount(row, "fee_tax_amount"), Amount(old, "fee_amount"));
    }

    private void Sale(JsonElement row, JsonElement order)
    {
        var lines = order.GetProperty("line_items").EnumerateArray().ToList();
        var payment = order.GetProperty("payment");
        var revenue = row.GetProperty("revenue_breakdown");
        Assert.Equal(lines.Sum(line => Amount(line, "original_price")), Amount(revenue, "subtotal_before_discount_amount"));
        Assert.Equal(-lines.Sum(line => Amount(line, "seller_discount")), Amount(revenue, "seller_discount_amount"));
        var shipping = row.GetProperty("shipping_cost_breakdown");
        Assert.Equal(Text(order, "shipping_type") == "SELLER" ? 0 : -Amount(payment, "original_shipping_fee"), Amount(shipping, "actual_shipping_fee_amount"));
        Assert.Equal(Amount(payment, "shipping_fee"), Amount(shipping, "customer_paid_shipping_fee_amount"));
        Assert.Equal(Amount(payment, "shipping_fee_platform_discount"), Amount(shipping, "shipping_fee_discount_amount"));
        Assert.Equal(Amount(payment, "total_amount"), Amount(row.GetProperty("supplementary_component"), "customer_payment_amount"));
        Fees(row, order, lines, refund: false);
    }

    private void Refund(JsonElement row, JsonElement order)
    {
        var revenue = row.GetProperty("revenue_breakdown");
        var made = _refunds[Text(order, "id")].First(candidate => LinesOf(order, candidate).Sum(line => Amount(line, "original_price")) == -Amount(revenue, "refund_subtotal_before_discount_amount")
            || candidate.TryGetProperty("partial_refund", out var part) && Amount(part, "amount") == -Amount(revenue, "refund_subtotal_before_discount_amount"));
        if (made.TryGetProperty("partial_refund", out _))
        {
            Assert.Equal(Amount(revenue, "refund_subtotal_before_discount_amount"), Amount(row, "settlement_amount"));
            return;
        }
        var lines = LinesOf(order, made);
        Assert.Equal(lines.Sum(line => Amount(line, "seller_discount")), Amount(revenue, "seller_discount_refund_amount"));
        Assert.Equal(-Amount(made.GetProperty("refund_amount"), "refund_total"), Amount(row.GetProperty("supplementary_component"), "customer_refund_amount"));
        Assert.Equal(Text(made, "return_type") == "REFUND" || made.GetProperty("can_buyer_keep_item").GetBoolean() ? 0 : -3.50m, Amount(row.GetProperty("shipping_cost_breakdown"), "return_shipping_fee_amount"));
        Fees(row, order, lines, refund: true);
    }

    /// <summary>6 % referral in the United States, 9 % commission with VAT on fees elsewhere, 1 % for the transaction, the creator's part: line by line.</summary>
    private void Fees(JsonElement row, JsonElement order, List<JsonElement> lines, bool refund)
    {
        decimal referral = 0, commission = 0, transaction = 0, creator = 0, ads = 0, administration = 0, vat = 0;
        var percent = region switch { "GB" => 0.20m, "DE" => 0.19m, _ => 0m };
        _affiliate.TryGetValue(Text(order, "id"), out var brought);
        foreach (var line in lines)
        {
            var value = Amount(line, "original_price") - Amount(line, "seller_discount");
            var ownReferral = region == "US" ? Cents(value * 0.06m) : 0;
            var ownCommission = region == "US" ? 0 : Cents(value * 0.09m);
            var ownTransaction = refund ? 0 : Cents(value * 0.01m);
            decimal ownCreator = 0, ownAds = 0;
            if (brought.ValueKind == JsonValueKind.Object)
            {
                var sku = brought.GetProperty("skus").EnumerateArray().FirstOrDefault(candidate => Text(candidate, "product_id") == Text(line, "product_id"));
                if (sku.ValueKind == JsonValueKind.Object)
                {
                    var adsRate = decimal.Parse(Text(sku, "shop_ads_commission_rate"), CultureInfo.InvariantCulture);
                    if (adsRate > 0) ownAds = Cents(value * adsRate / 10_000);
                    else ownCreator = Cents(value * decimal.Parse(Text(sku, "commission_rate"), CultureInfo.InvariantCulture) / 10_000);
                }
            }
            (referral, commission, transaction, creator, ads) = (referral + ownReferral, commission + ownCommission, transaction + ownTransaction, creator + ownCreator, ads + ownAds);
            if (refund) administration += Cents(ownReferral * 0.20m);
            vat += Cents((ownReferral + ownCommission + ownTransaction + ownCreator + ownAds) * percent);
        }
        var sign = refund ? 1 : -1;
        var fee = row.GetProperty("fee_tax_breakdown").GetProperty("fee");
        Assert.Equal(sign * referral, Amount(fee, "referral_fee_amount"));
        Assert.Equal(sign * commission, Amount(fee, "platform_commission_amount"));
        Assert.Equal(sign * transaction, Amount(fee, "transaction_fee_amount"));
        Assert.Equal(sign * creator, Amount(fee, "affiliate_commission_amount"));
        Assert.Equal(sign * ads, Amount(fee, "affiliate_ads_commission_amount"));
        Assert.Equal(-administration, Amount(fee, "refund_administration_fee_amount"));
        Assert.Equal(sign * vat, Amount(row.GetProperty("fee_tax_breakdown").GetProperty("tax"), "vat_amount"));
    }

    /// <summary>Nothing is missing: each completed order, and each refund of one, is in the statement of its day.</summary>
    private void Completeness(Dictionary<string, long> settled, List<JsonElement> refundRows, long last, long now)
    {
        Assert.True(now - last < 2 * 86_400 || _orders.Count < 500, "no statement for two days");
        var expectedRefunds = 0;
        foreach (var order in _orders.Values)
        {
            if (order.GetProperty("is_sample_order").GetBoolean())
            {
                Assert.DoesNotContain(Text(order, "id"), settled.Keys);
                continue;
            }
            var completed = Text(order, "status") == "COMPLETED" ? order.GetProperty("delivery_time").GetInt64() + 7 * 86_400 : long.MaxValue;
            var due = completed == long.MaxValue ? long.MaxValue : (completed / 86_400 + 1) * 86_400;
            Assert.Equal(due <= now, settled.TryGetValue(Text(order, "id"), out var at));
            if (due <= now) Assert.Equal(due, at);
            if (_refunds.TryGetValue(Text(order, "id"), out var refunds) && due != long.MaxValue)
                expectedRefunds += refunds.Count(made => Math.Max(RefundedBefore(made), due) <= now);
        }
        Assert.Equal(expectedRefunds, refundRows.Count);
    }

    /// <summary>The midnight after a refund: it was issued at the last update, or a day before the one that completed it.</summary>
    private static long RefundedBefore(JsonElement made)
    {
        var issued = made.GetProperty("update_time").GetInt64() - (Text(made, "return_status").EndsWith("COMPLETE", StringComparison.Ordinal) ? 86_400 : 0);
        return (issued / 86_400 + 1) * 86_400;
    }

    private async Task<int> PaymentsAsync(List<JsonElement> statements)
    {
        var payments = await AllAsync(HttpMethod.Get, "/finance/202309/payments", "payments", ("page_size", "100"), ("sort_field", "create_time"));
        var movements = await AllAsync(HttpMethod.Get, "/finance/202309/withdrawals", "withdrawals", ("types", "SETTLE,WITHDRAW,REVERSE,TRANSFER"), ("page_size", "100"));
        foreach (var payment in payments)
        {
            var paid = statements.Where(statement => statement.TryGetProperty("payment_id", out var id) && id.GetString() == Text(payment, "id")).ToList();
            if (Text(payment, "status") == "FAILED" && paid.Count == 0) continue;
            Assert.Equal(Amount(payment.GetProperty("amount"), "value"), paid.Sum(statement => Amount(statement, "settlement_amount")));
            Assert.All(paid, statement => Assert.Equal(Text(payment, "status"), Text(statement, "payment_status")));
            Assert.Equal(Text(payment, "status") == "PAID", payment.TryGetProperty("paid_time", out _));
        }
        Assert.Equal(
            statements.Sum(statement => Amount(statement, "settlement_amount")) - payments.Where(payment => Text(payment, "status") != "FAILED").Sum(payment => Amount(payment.GetProperty("amount"), "value")),
            movements.Sum(movement => Amount(movement, "amount")));
        return payments.Count;
    }

    private static List<JsonElement> LinesOf(JsonElement order, JsonElement made)
    {
        var ids = made.GetProperty("return_line_items").EnumerateArray().Select(line => Text(line, "order_line_item_id")).ToHashSet();
        return [.. order.GetProperty("line_items").EnumerateArray().Where(line => ids.Contains(Text(line, "id")))];
    }

    private async Task<List<JsonElement>> AllAsync(HttpMethod method, string path, string rows, params (string, string)[] query)
    {
        var all = new List<JsonElement>();
        var token = "";
        do
        {
            (string, string)[] page = token.Length == 0 ? [] : [("page_token", token)];
            var answer = await client.CallAsync(method, path, method == HttpMethod.Post ? "{}" : null, [("shop_cipher", cipher), .. query, .. page]);
            Assert.True(answer.Code == 0, $"{path}: {answer.Code} {answer.Message}");
            all.AddRange(answer.Data.GetProperty(rows).EnumerateArray());
            token = answer.NextPageToken;
        }
        while (token.Length > 0);
        return all;
    }

    private static decimal Cents(decimal value) => Math.Floor(value * 100 + 0.5m) / 100;

    private static decimal All(JsonElement amounts) => amounts.EnumerateObject().Where(amount => amount.Value.ValueKind == JsonValueKind.String && amount.Name != "shipping_fee_guarantee_reimbursement")
        .Sum(amount => decimal.Parse(amount.Value.GetString()!, CultureInfo.InvariantCulture));

    private static decimal Amount(JsonElement of, string name) => decimal.Parse(Text(of, name), CultureInfo.InvariantCulture);

    private static string Text(JsonElement value, string name) => value.GetProperty(name).GetString()!;
}
