using Npgsql;
using TenantConsole.Core.Platform;

namespace TenantConsole.Core.Orders;

/// <summary>
/// The statements of <see cref="OrdersStep"/>. Their texts never change, so the driver prepares each once a connection; a batch of one
/// order and a batch of five hundred differ in their arrays alone.
/// </summary>
/// <remarks>
/// One statement writes the orders and, for those that it wrote, everything that belongs to them: nothing is joined with the orders' table, because
/// statistics from when a store was small had the planner walk through all rows of the store for each batch. Rows to delete are looked up
/// order by order for the same reason (<c>lateral … offset 0</c> is not flattened), and only for orders that were there before (an inserted
/// row has no <c>xmax</c>): a first synchronisation has nothing to delete.
/// </remarks>
internal static class OrdersStatements
{
    // What a newer object no longer has, goes; the platform takes buyers' data back after a while, and so do we.
    private const string Rows =
        """
        with written as (
            insert into orders.orders as o (tenant_id, store_id, order_id, placed_at, placed_on, paid_at, updated_at, status, status_rank, currency, total, sub_total, list_price, seller_discount, platform_discount,
                shipping, list_shipping, shipping_seller_discount, shipping_platform_discount, tax, fees, item_count, first_title, is_sample, is_on_hold,
                cancel_requested, ship_by, hand_over_by, ready_at, collected_at, delivered_at, cancelled_at, cancel_reason, cancelled_by, warehouse_id,
                fulfillment_type, shipping_type, payment_method)
            select $1, $2, u.*
            from unnest($3::text[], $4::timestamptz[], $5::date[], $6::timestamptz[], $7::timestamptz[], $8::text[], $9::int2[], $10::text[], $11::numeric[], $12::numeric[],
                $13::numeric[], $14::numeric[], $15::numeric[], $16::numeric[], $17::numeric[], $18::numeric[], $19::numeric[], $20::numeric[], $21::numeric[],
                $22::int4[], $23::text[], $24::bool[], $25::bool[], $26::bool[], $27::timestamptz[], $28::timestamptz[], $29::timestamptz[], $30::timestamptz[],
                $31::timestamptz[], $32::timestamptz[], $33::text[], $34::text[], $35::text[], $36::text[], $37::text[], $38::text[])
                as u(order_id, placed_at, placed_on, paid_at, updated_at, status, status_rank, currency, total, sub_total, list_price, seller_discount, platform_discount,
                shipping, list_shipping, shipping_seller_discount, shipping_platform_discount, tax, fees, item_count, first_title, is_sample, is_on_hold,
                cancel_requested, ship_by, hand_over_by, ready_at, collected_at, delivered_at, cancelled_at, cancel_reason, cancelled_by, warehouse_id,
                fulfillment_type, shipping_type, payment_method)
            on conflict (tenant_id, store_id, order_id) do update set
                placed_at = excluded.placed_at, placed_on = excluded.placed_on, paid_at = excluded.paid_at, updated_at = excluded.updated_at, status = excluded.status,
                status_rank = excluded.status_rank, currency = excluded.currency, total = excluded.total, sub_total = excluded.sub_total,
                list_price = excluded.list_price, seller_discount = excluded.seller_discount, platform_discount = excluded.platform_discount,
                shipping = excluded.shipping, list_shipping = excluded.list_shipping, shipping_seller_discount = excluded.shipping_seller_discount,
                shipping_platform_discount = excluded.shipping_platform_discount, tax = excluded.tax, fees = excluded.fees, item_count = excluded.item_count,
                first_title = excluded.first_title, is_sample = excluded.is_sample, is_on_hold = excluded.is_on_hold, cancel_requested = excluded.cancel_requested,
                ship_by = excluded.ship_by, hand_over_by = excluded.hand_over_by, ready_at = excluded.ready_at, collected_at = excluded.collected_at,
                delivered_at = excluded.delivered_at, cancelled_at = excluded.cancelled_at, cancel_reason = excluded.cancel_reason,
                cancelled_by = excluded.cancelled_by, warehouse_id = excluded.warehouse_id, fulfillment_type = excluded.fulfillment_type,
                shipping_type = excluded.shipping_type, payment_method = excluded.payment_method
        """;

    private const string OnlyNewer = "\n    where excluded.updated_at >= o.updated_at";

    private const string Belongings =
        """

            returning o.order_id, o.xmax <> 0 as there
        ),
        lines_gone as (
            delete from orders.lines where ctid = any(array(
                select c.ctid from (select order_id from written where there) w
                cross join lateral (select l.ctid, l.line_id from orders.lines l where l.tenant_id = $1 and l.store_id = $2 and l.order_id = w.order_id offset 0) c
                where (w.order_id, c.line_id) not in (select k.order_id, k.line_id from unnest($39::text[], $40::text[]) as k(order_id, line_id))))
        ),
        lines_put as (
            insert into orders.lines as c (tenant_id, store_id, order_id, line_id, position, sku_id, product_id, title, sku_name, seller_sku, currency, list_price, sale_price, seller_discount, platform_discount,
                status, package_id, is_gift, leads, placed_at, placed_on, status_rank, total_minor)
            select $1, $2, u.order_id, u.line_id, u.position, u.sku_id, u.product_id, u.title, u.sku_name, u.seller_sku, u.currency, u.list_price, u.sale_price,
                u.seller_discount, u.platform_discount, u.status, u.package_id, u.is_gift, u.leads, u.placed_at, u.placed_on, u.status_rank, u.total_minor
            from written w
            join unnest($39::text[], $40::text[], $41::int2[], $42::text[], $43::text[], $44::text[], $45::text[], $46::text[], $47::text[], $48::numeric[], $49::numeric[],
                $50::numeric[], $51::numeric[], $52::text[], $53::text[], $54::bool[], $55::bool[], $56::timestamptz[], $57::date[], $58::int2[], $59::int8[])
                as u(order_id, line_id, position, sku_id, product_id, title, sku_name, seller_sku, currency, list_price, sale_price, seller_discount, platform_discount,
                status, package_id, is_gift, leads, placed_at, placed_on, status_rank, total_minor) on u.order_id = w.order_id
            on conflict (tenant_id, store_id, order_id, line_id) do update set
                position = excluded.position, sku_id = excluded.sku_id, product_id = excluded.product_id, title = excluded.title, sku_name = excluded.sku_name,
                seller_sku = excluded.seller_sku, currency = excluded.currency, list_price = excluded.list_price, sale_price = excluded.sale_price,
                seller_discount = excluded.seller_discount, platform_discount = excluded.platform_discount, status = excluded.status, package_id = excluded.package_id,
                is_gift = excluded.is_gift, leads = excluded.leads, placed_at = excluded.placed_at, placed_on = excluded.placed_on, status_rank = excluded.status_rank,
                total_minor = excluded.total_minor
        ),
        packages_gone as (
            delete from orders.packages where ctid = any(array(
                select c.ctid from (select order_id from written where there) w
                cross join lateral (select p.ctid, p.package_id from orders.packages p where p.tenant_id = $1 and p.store_id = $2 and p.order_id = w.order_id offset 0) c
                where (w.order_id, c.package_id) not in (select k.order_id, k.package_id from unnest($60::text[], $61::text[]) as k(order_id, package_id))))
        )
        """;

    private const string PutPackages =
        """
        insert into orders.packages as c (tenant_id, store_id, order_id, package_id, status, carrier, tracking_number, item_count)
        select $1, $2, u.order_id, u.package_id, u.status, u.carrier, u.tracking_number, u.item_count
        from written w
        join unnest($60::text[], $61::text[], $62::text[], $63::text[], $64::text[], $65::int4[])
            as u(order_id, package_id, status, carrier, tracking_number, item_count) on u.order_id = w.order_id
        on conflict (tenant_id, store_id, order_id, package_id) do update set
            status = excluded.status, carrier = excluded.carrier, tracking_number = excluded.tracking_number, item_count = excluded.item_count
        """;

    private const string Upsert =
        Rows + OnlyNewer + Belongings + ",\npackages_put as (\n" + PutPackages + "\n),\n" +
        """
        buyers_gone as (
            delete from orders.buyers where ctid = any(array(
                select c.ctid from (select order_id from written where there) w
                cross join lateral (select b.ctid from orders.buyers b where b.tenant_id = $1 and b.store_id = $2 and b.order_id = w.order_id offset 0) c
                where w.order_id not in (select k.order_id from unnest($66::text[]) as k(order_id))))
        )
        insert into orders.buyers as c (tenant_id, store_id, order_id, person_id, details)
        select $1, $2, u.order_id, u.person_id, u.details
        from written w
        join unnest($66::text[], $67::uuid[], $68::bytea[]) as u(order_id, person_id, details) on u.order_id = w.order_id
        on conflict (tenant_id, store_id, order_id) do update set
            person_id = excluded.person_id, details = excluded.details
        """;

    // Buyers are left alone, and what the mirror has holds, whatever time the row bears.
    private const string Replay = Rows + Belongings + "\n" + PutPackages;

    // Terms of SKUs that another process wrote cost one look at the key each, once.
    private const string InsertTerms =
        """
        insert into orders.search_terms (tenant_id, store_id, kind, term, sku_id)
        select $1, $2, u.* from unnest($3::text[], $4::text[], $5::text[]) as u(kind, term, sku_id)
        on conflict do nothing
        """;

    public static void AddTo(StepBatch batch, List<MappedOrder> mapped, List<OrderBuyer?> sealedBuyers, KnownTerms known)
    {
        var orders = mapped.ConvertAll(m => m.Order);
        var lines = mapped.SelectMany(m => m.Lines).ToArray();
        var packages = mapped.SelectMany(m => m.Packages).ToArray();
        var buyers = sealedBuyers.OfType<OrderBuyer>().ToArray();
        var command = Command(batch, batch.Replayed ? Replay : Upsert);
        AddOrders(command, orders);
        AddLines(command, lines);
        AddPackages(command, packages);
        if (!batch.Replayed)
            command.Add(buyers, b => b.OrderId).Add(buyers, b => b.PersonId.Value).Add(buyers, b => b.Details);
        batch.Add(command);
        AddTerms(batch, lines, known);
    }

    private static void AddTerms(StepBatch batch, OrderLine[] lines, KnownTerms known)
    {
        var terms = new HashSet<(string Kind, string Term, string SkuId)>();
        (string Sku, string? Title, string? Seller)[] fresh =
            [.. lines.Where(l => l.SkuId is not null).Select(l => (l.SkuId!, (string?)l.Title, l.SellerSku)).Distinct().Where(words => batch.Replayed || !known.Has(batch.Store, words))];
        batch.AfterCommit(() => known.Add(batch.Store, fresh));
        foreach (var (sku, title, seller) in fresh)
        {
            terms.Add((SearchTerm.SkuKind, sku, sku));
            terms.UnionWith(seller is null ? [] : [(SearchTerm.SkuKind, SearchText.Normalise(seller), sku)]);
            terms.UnionWith(SearchText.TitleTerms(title ?? "").Select(term => (SearchTerm.TitleKind, term, sku)));
        }

        if (terms.Count > 0)
        {
            // In one order everywhere: two lanes of an agency must not wait for one another in a circle.
            (string Kind, string Term, string SkuId)[] ordered = [.. terms.OrderBy(t => t.Kind, StringComparer.Ordinal).ThenBy(t => t.Term, StringComparer.Ordinal).ThenBy(t => t.SkuId, StringComparer.Ordinal)];
            batch.Add(Command(batch, InsertTerms).Add(ordered, t => t.Kind).Add(ordered, t => t.Term).Add(ordered, t => t.SkuId));
        }
    }

    private static void AddOrders(NpgsqlBatchCommand command, List<Order> orders)
    {
        command.Add(orders, o => o.OrderId);
        command.Add(orders, o => o.PlacedAt);
        command.Add(orders, o => o.PlacedOn);
        command.Add(orders, o => o.PaidAt);
        command.Add(orders, o => o.UpdatedAt);
        command.Add(orders, o => o.Status);
        command.Add(orders, o => o.StatusRank);
        command.Add(orders, o => o.Currency);
        command.Add(orders, o => o.Total);
        command.Add(orders, o => o.SubTotal);
        command.Add(orders, o => o.ListPrice);
        command.Add(orders, o => o.SellerDiscount);
        command.Add(orders, o => o.PlatformDiscount);
        command.Add(orders, o => o.Shipping);
        command.Add(orders, o => o.ListShipping);
        command.Add(orders, o => o.ShippingSellerDiscount);
        command.Add(orders, o => o.ShippingPlatformDiscount);
        command.Add(orders, o => o.Tax);
        command.Add(orders, o => o.Fees);
        command.Add(orders, o => o.ItemCount);
        command.Add(orders, o => o.FirstTitle);
        command.Add(orders, o => o.IsSample);
        command.Add(orders, o => o.IsOnHold);
        command.Add(orders, o => o.CancelRequested);
        command.Add(orders, o => o.ShipBy);
        command.Add(orders, o => o.HandOverBy);
        command.Add(orders, o => o.ReadyAt);
        command.Add(orders, o => o.CollectedAt);
        command.Add(orders, o => o.DeliveredAt);
        command.Add(orders, o => o.CancelledAt);
        command.Add(orders, o => o.CancelReason);
        command.Add(orders, o => o.CancelledBy);
        command.Add(orders, o => o.WarehouseId);
        command.Add(orders, o => o.FulfillmentType);
        command.Add(orders, o => o.ShippingType);
        command.Add(orders, o => o.PaymentMethod);
    }

    private static void AddLines(NpgsqlBatchCommand command, OrderLine[] lines)
    {
        command.Add(lines, l => l.OrderId);
        command.Add(lines, l => l.LineId);
        command.Add(lines, l => l.Position);
        command.Add(lines, l => l.SkuId);
        command.Add(lines, l => l.ProductId);
        command.Add(lines, l => l.Title);
        command.Add(lines, l => l.SkuName);
        command.Add(lines, l => l.SellerSku);
        command.Add(lines, l => l.Currency);
        command.Add(lines, l => l.ListPrice);
        command.Add(lines, l => l.SalePrice);
        command.Add(lines, l => l.SellerDiscount);
        command.Add(lines, l => l.PlatformDiscount);
        command.Add(lines, l => l.Status);
        command.Add(lines, l => l.PackageId);
        command.Add(lines, l => l.IsGift);
        command.Add(lines, l => l.Leads);
        command.Add(lines, l => l.PlacedAt);
        command.Add(lines, l => l.PlacedOn);
        command.Add(lines, l => l.StatusRank);
        command.Add(lines, l => l.TotalMinor);
    }

    private static void AddPackages(NpgsqlBatchCommand command, OrderPackage[] packages)
    {
        command.Add(packages, p => p.OrderId);
        command.Add(packages, p => p.PackageId);
        command.Add(packages, p => p.Status);
        command.Add(packages, p => p.Carrier);
        command.Add(packages, p => p.TrackingNumber);
        command.Add(packages, p => p.ItemCount);
    }

    private static NpgsqlBatchCommand Command(StepBatch batch, string sql) => new(sql)
    {
        Parameters =
        {
            new NpgsqlParameter<Guid> { TypedValue = batch.Tenant.Value },
            new NpgsqlParameter<Guid> { TypedValue = batch.Store.Value },
        },
    };

    private static NpgsqlBatchCommand Add<TRow, T>(this NpgsqlBatchCommand command, IReadOnlyList<TRow> rows, Func<TRow, T> column)
    {
        var values = new T[rows.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = column(rows[i]);
        }

        command.Parameters.Add(new NpgsqlParameter<T[]> { TypedValue = values });
        return command;
    }
}
