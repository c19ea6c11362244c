using TenantConsole.Sandbox.Protocol;
using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Endpoints;

/// <summary>Statements and their transactions, by statement and by order.</summary>
internal sealed class StatementEndpoints(Paging paging) : IApiEndpoints
{
    private const string Scope = "seller.finance.info";

    public void Map(EndpointTable table)
    {
        table.OfShop("GET", "/finance/202309/statements", Scope, List);
        table.OfShop("GET", "/finance/202501/statements/{statement_id}/statement_transactions", Scope, ByStatement);
        table.OfShop("GET", "/finance/202309/statements/{statement_id}/statement_transactions", Scope, ByStatementOld);
        table.OfShop("GET", "/finance/202501/orders/{order_id}/statement_transactions", Scope, ByOrder);
        table.OfShop("GET", "/finance/202309/orders/{order_id}/statement_transactions", Scope, ByOrderOld);
    }

    /// <summary>Every list of the finance family wants its sort field named.</summary>
    public static void NeedSort(ApiCall call, params ReadOnlySpan<string> fields)
    {
        if (call.Query["sort_field"] is not { } field) throw new Refusal("sort_field is required");
        if (!fields.Contains(field)) throw new Refusal($"sort_field must be {string.Join(" or ", fields)}");
    }

    public static string StatusOf(Statement statement) => statement.Payment?.Status ?? "PROCESSING";

    private ApiResult List(ApiCall call)
    {
        NeedSort(call, "statement_time");
        var size = call.PageSize(100, 20);
        var descending = call.Descending();
        var status = call.Query["payment_status"];
        if (status is not (null or "PAID" or "FAILED" or "PROCESSING")) throw new Refusal("payment_status must be PAID, FAILED or PROCESSING");
        var (from, before) = (call.Time("statement_time_ge"), call.Time("statement_time_lt"));
        return call.At(() =>
        {
            var found = call.World.Finance.Statements.Where(statement => (from is null || statement.Time >= from) && (before is null || statement.Time < before) && (status is null || StatusOf(statement) == status));
            var page = paging.Cut(call, found, statement => (statement.Time, statement.Id), size, descending);
            return ApiResult.Of(new
            {
                page.NextPageToken,
                Statements = page.Items.Select(statement => new
                {
                    Id = PackageJson.Text(statement.Id),
                    StatementTime = statement.Time,
                    call.Shop.Market.Currency,
                    SettlementAmount = Money(call, statement.Total.Settlement),
                    RevenueAmount = Money(call, statement.Total.Revenue + statement.Total.ShippingCost),
                    NetSalesAmount = Money(call, statement.Total.Revenue),
                    ShippingCostAmount = Money(call, statement.Total.ShippingCost),
                    FeeAmount = Money(call, statement.Total.FeeTax),
                    AdjustmentAmount = Money(call, statement.Total.Adjustment),
                    PaymentStatus = StatusOf(statement),
                    PaymentId = statement.Payment is { } payment ? PackageJson.Text(payment.Id) : null,
                    PaymentTime = statement.Payment?.PaidTime,
                }),
            });
        });
    }

    private ApiResult ByStatement(ApiCall call)
    {
        NeedSort(call, "order_create_time");
        var size = call.PageSize(100, 20);
        return call.At(() =>
        {
            var statement = Find(call);
            var total = statement.Total;
            var page = Cut(call, statement, size);
            return ApiResult.Of(new
            {
                Id = PackageJson.Text(statement.Id),
                CreateTime = statement.Time,
                Status = "SETTLED",
                call.Shop.Market.Currency,
                page.TotalCount,
                page.NextPageToken,
                PayableAmount = Money(call, total.Settlement),
                TotalReserveAmount = "0",
                TotalSettlementAmount = Money(call, total.Settlement),
                TotalSettlementBreakdown = new
                {
                    TotalRevenueAmount = Money(call, total.Revenue),
                    TotalShippingCostAmount = Money(call, total.ShippingCost),
                    TotalFeeTaxAmount = Money(call, total.FeeTax),
                    TotalAdjustmentAmount = Money(call, total.Adjustment),
                },
                Transactions = page.Items.Select(line =>
                {
                    var amounts = call.World.Finance.Amounts(line);
                    var row = SettlementJson.Nested(call.Shop, amounts, ofSku: false);
                    row["id"] = PackageJson.Text(line.Id);
                    row["adjustment_amount"] = Money(call, amounts.Adjustment);
                    row["reserve_amount"] = "0";
                    row["supplementary_component"] = SettlementJson.Supplementary(call.Shop, amounts);
                    Name(call, row, line);
                    return row;
                }),
            });
        });
    }

    private ApiResult ByStatementOld(ApiCall call)
    {
        NeedSort(call, "order_create_time");
        var size = call.PageSize(100, 20);
        return call.At(() =>
        {
            var statement = Find(call);
            var total = statement.Total;
            var page = Cut(call, statement, size);
            return ApiResult.Of(new
            {
                StatementId = PackageJson.Text(statement.Id),
                StatementTime = statement.Time,
                call.Shop.Market.Currency,
                page.TotalCount,
                page.NextPageToken,
                SettlementAmount = Money(call, total.Settlement),
                RevenueAmount = Money(call, total.Revenue + total.ShippingCost),
                NetSalesAmount = Money(call, total.Revenue),
                ShippingCostAmount = Money(call, total.ShippingCost),
                FeeAmount = Money(call, total.FeeTax),
                AdjustmentAmount = Money(call, total.Adjustment),
                StatementTransactions = page.Items.Select(line =>
                {
                    var row = SettlementJson.Old(call.Shop, call.World.Finance.Amounts(line));
                    row["fbt_fulfillment_fee_amount"] = row["fbt_fulfillment_fee_reimbursement_amount"] = "0";
                    row["id"] = PackageJson.Text(line.Id);
                    Name(call, row, line);
                    return row;
                }),
            });
        });
    }

    private static ApiResult ByOrder(ApiCall call) => call.At(() =>
    {
        var (row, order) = FindOrder(call);
        var settled = call.World.Finance.Of(row).Where(pair => pair.Line.Adjustment is null).ToList();
        var total = settled.Aggregate(default(SettlementRow), (sum, pair) => sum + call.World.Finance.Amounts(pair.Line));
        var skus = settled.SelectMany(pair => BySku(call, order, pair.Line).Select(sku => (pair.Statement, sku.Lines, sku.Amounts))).ToList();
        return ApiResult.Of(new
        {
            OrderId = PackageJson.Text(order.Id),
            OrderCreateTime = order.CreateTime,
            call.Shop.Market.Currency,
            RevenueAmount = Money(call, total.Revenue),
            ShippingCostAmount = Money(call, total.ShippingCost),
            FeeAndTaxAmount = Money(call, total.FeeTax),
            SettlementAmount = Money(call, total.Settlement),
            TotalCount = skus.Count,
            SkuTransactions = skus.Select(sku =>
            {
                var nested = SettlementJson.Nested(call.Shop, sku.Amounts, ofSku: true);
                nested["statement_id"] = PackageJson.Text(sku.Statement.Id);
                nested["quantity"] = PackageJson.Text(sku.Lines.Length);
                return Describe(nested, order.Lines[sku.Lines[0]]);
            }),
        });
    });

    private static ApiResult ByOrderOld(ApiCall call) => call.At(() =>
    {
        var (row, order) = FindOrder(call);
        return ApiResult.Of(new
        {
            OrderId = PackageJson.Text(order.Id),
            OrderCreateTime = order.CreateTime,
            StatementTransactions = call.World.Finance.Of(row).Where(pair => pair.Line.Adjustment is null).Select(pair =>
            {
                var flat = SettlementJson.Old(call.Shop, call.World.Finance.Amounts(pair.Line));
                flat["fbt_fulfillment_fee_amount"] = flat["fbt_fulfillment_fee_reimbursement_amount"] = "0";
                flat["id"] = PackageJson.Text(pair.Line.Id);
                flat["statement_id"] = PackageJson.Text(pair.Statement.Id);
                flat["statement_time"] = pair.Statement.Time;
                flat["status"] = "SETTLED";
                flat["sku_statement_transactions"] = BySku(call, order, pair.Line).Select(sku =>
                {
                    var own = SettlementJson.Old(call.Shop, sku.Amounts);
                    own["fbt_fulfillment_fee_amount"] = "0";
                    own["quantity"] = sku.Lines.Length;
                    return Describe(own, order.Lines[sku.Lines[0]]);
                });
                return flat;
            }),
        });
    });

    private static Dictionary<string, object?> Describe(Dictionary<string, object?> row, OrderLine line)
    {
        row["sku_id"] = PackageJson.Text(line.Sku.Id);
        row["sku_name"] = line.Sku.Name;
        row["product_name"] = line.Product.Name;
        return row;
    }

    private static IEnumerable<(int[] Lines, SettlementRow Amounts)> BySku(ApiCall call, Order order, SettledLine line)
    {
        var commission = call.World.Affiliates.Of(order);
        var lines = line.Refund?.Lines ?? Enumerable.Range(0, order.Lines.Length);
        var wrong = line.Wrong ?? default;
        foreach (var sku in lines.GroupBy(at => order.Lines[at].Sku.Id))
        {
            var sum = wrong;
            wrong = default;
            foreach (var at in sku) sum += line.Refund is { } made ? Settlement.OfRefundLine(order, made, at, commission) : Settlement.OfLine(order, at, commission);
            yield return ([.. sku], sum);
        }
    }

    /// <summary>An adjustment names its order differently.</summary>
    private static void Name(ApiCall call, Dictionary<string, object?> row, SettledLine line)
    {
        var order = PackageJson.Text(call.World.Orders.IdOf(line.Row));
        row["type"] = line.Adjustment?.Type ?? "ORDER";
        row["order_create_time"] = (long)call.World.Orders.Row(line.Row).Created;
        if (line.Adjustment is { } adjustment) (row["adjustment_id"], row["adjustment_order_id"]) = (PackageJson.Text(adjustment.Id), order);
        else row["order_id"] = order;
    }

    private Paging.Page<SettledLine> Cut(ApiCall call, Statement statement, int size) =>
        paging.Cut(call, statement.Lines, line => (call.World.Orders.Row(line.Row).Created, line.Id), size, call.Descending());

    private static Statement Find(ApiCall call) => call.World.Finance.Find(call.Id("statement_id")) ?? throw new Refusal("statement_id is not a statement of this shop");

    private static (int Row, Order Order) FindOrder(ApiCall call) => call.World.Orders.FindRow(call.Id("order_id")) is { } row ? (row, call.World.Orders.Get(row)) : throw new Refusal(PackageErrors.OrderNotOfShop());

    private static string Money(ApiCall call, long minor) => RefundJson.Money(call.Shop, minor);
}
