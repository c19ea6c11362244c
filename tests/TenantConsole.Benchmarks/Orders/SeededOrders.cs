using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using TenantConsole.Core;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Benchmarks.Orders;

/// <summary>
/// Orders of nine agencies made by SQL: a fifth belong to one agency with 50 stores of very unequal size, over a year that grows towards its
/// end, old ones completed or cancelled, recent ones in every status; 1.3 lines an order, 40 SKUs a store. Indexes are built after the rows.
/// </summary>
internal sealed class SeededOrders(string superuser, long rows)
{
    public static readonly TenantId Big = new(Guid.Parse("01990000-0000-7000-8000-000000000000"));

    /// <summary>The last day of the year.</summary>
    public static readonly DateOnly Today = new(2026, 11, 20);

    /// <summary>When the first of those that may still have to be shipped is due.</summary>
    public static readonly DateTimeOffset Unshipped = new(2026, 11, 8, 0, 0, 0, TimeSpan.Zero);

    private static readonly string[] Words =
    [
        "Vitamin C Serum", "Niacinamide Drops", "Aloe Gel", "Green Tea Powder", "Black Tea Leaves", "Copper Kettle", "Ceramic Cup", "Wool Scarf", "Linen Shirt", "Canvas Bag",
        "Lip Oil Trio", "Hair Mask", "Face Roller", "Bath Salts", "Candle Jar", "Desk Lamp", "Phone Stand", "USB Cable", "Travel Mug", "Yoga Mat",
        "Jump Rope", "Protein Bar", "Magnesium Caps", "Omega Oil", "Dog Leash", "Cat Toy", "Plant Pot", "Garden Gloves", "Kids Puzzle", "Board Game",
        "Sun Hat", "Rain Coat", "Running Socks", "Swim Cap", "Notebook", "Gel Pen", "Wall Clock", "Photo Frame", "Bed Sheet", "Pillow Case",
    ];

    public async Task MakeAsync(CancellationToken cancellationToken)
    {
        await using (var modules = new ServiceCollection().AddConsoleModules().BuildServiceProvider())
        {
            await new DatabaseMigrator(modules.GetServices<IModuleModel>()).RunAsync(superuser, cancellationToken);
        }

        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(superuser) { CommandTimeout = 0, Pooling = false }.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using (var seeded = new NpgsqlCommand("select reltuples::bigint from pg_class where oid = 'orders.orders'::regclass", connection))
        {
            if (await seeded.ExecuteScalarAsync(cancellationToken) is long there && there > rows * 0.9)
            {
                BenchmarkStage.Say($"about {there:N0} orders are there from an earlier call");
                return;
            }
        }

        await Step("prepare", "set maintenance_work_mem = '1GB'; set work_mem = '256MB'; set max_parallel_maintenance_workers = 2; select setseed(0.4)");
        var later = await UnbindAsync(connection, cancellationToken);
        await Step("stores", Stores);
        await Step("orders", Orders);
        await Step("lines", Lines);
        await Step("search terms", Terms);
        foreach (var statement in later)
        {
            await Step(statement, statement);
        }

        await Step("vacuum", "vacuum (analyze) orders.orders, orders.lines, orders.search_terms, stores.stores");

        async Task Step(string what, string sql)
        {
            var started = TimeProvider.System.GetTimestamp();
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync(cancellationToken);
            BenchmarkStage.Say(string.Create(CultureInfo.InvariantCulture, $"{TimeProvider.System.GetElapsedTime(started).TotalSeconds,7:0.0} s  {what[..Math.Min(what.Length, 110)]}"));
        }
    }

    // Keys and indexes go and come back in bulk; foreign keys come back unchecked, the rows are ours.
    private static async Task<List<string>> UnbindAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var again = new List<string>();
        var drop = new List<string>();
        await using (var read = new NpgsqlCommand(
            """
            select format('alter table %s drop constraint %I', conrelid::regclass, conname),
                   format('alter table %s add constraint %I %s%s', conrelid::regclass, conname, pg_get_constraintdef(oid), case contype when 'f' then ' not valid' else '' end)
            from pg_constraint where connamespace = 'orders'::regnamespace and contype in ('f', 'p') and conrelid::regclass::text in ('orders.orders', 'orders.lines', 'orders.packages', 'orders.buyers')
            order by contype = 'p'
            """, connection))
        {
            await using var reader = await read.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                drop.Add(reader.GetString(0));
                again.Insert(0, reader.GetString(1));
            }
        }

        await using (var read = new NpgsqlCommand(
            """
            select format('drop index orders.%I', i.indexname), i.indexdef from pg_indexes i
            where i.schemaname = 'orders' and i.tablename in ('orders', 'lines') and i.indexname like 'ix%'
            """, connection))
        {
            await using var reader = await read.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                drop.Add(reader.GetString(0));
                again.Add(reader.GetString(1));
            }
        }

        foreach (var statement in drop)
        {
            await using var command = new NpgsqlCommand(statement, connection);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }

        // primary keys first, then indexes, then foreign keys
        return [.. again.Where(s => s.Contains("PRIMARY KEY", StringComparison.Ordinal)), .. again.Where(s => s.StartsWith("CREATE", StringComparison.Ordinal)), .. again.Where(s => s.Contains("FOREIGN KEY", StringComparison.Ordinal))];
    }

    private const string Ids =
        "format('01990000-0000-7000-8000-%s', lpad(to_hex(%1$s), 12, '0'))::uuid";

    private static string Tenant(string number) => Ids.Replace("%1$s", number, StringComparison.Ordinal);

    // Store ids stand in their own range and carry the agency's number.
    private static string Store(string tenant, string store) => $"format('01990001-0000-7000-8000-%s', lpad(to_hex({tenant} * 256 + {store}), 12, '0'))::uuid";

    private static string Stores =>
        $"""
        insert into tenancy.clients (tenant_id, id, name) select {Tenant("t")}, {Tenant("t")}, 'Client' from generate_series(0, 8) t;
        insert into stores.authorizations (tenant_id, id, app_key, open_id, seller_name, region, scopes, state, access_token, access_token_expires_at, refresh_token, refresh_token_expires_at, refreshed_at, connected_at)
        select {Tenant("t")}, {Tenant("t")}, 'bench', 'seller', 'Seller', 'US', array[]::text[], 'Connected', '', now(), '', now(), now(), now() from generate_series(0, 8) t;
        insert into stores.stores (tenant_id, store_id, client_id, authorization_id, shop_id, cipher, code, name, market, currency, time_zone, stamp, state, connected_at)
        select {Tenant("t")}, {Store("t", "s")}, {Tenant("t")}, {Tenant("t")}, (7490000000000000000 + t * 256 + s)::text, 'c', 'C', 'Store ' || s, 'US', 'USD', 'America/Los_Angeles', s % 12, 'Connected', now()
        from generate_series(0, 8) t, generate_series(0, 49) s
        """;

    private string Orders =>
        $"""
        insert into orders.orders (tenant_id, store_id, order_id, placed_at, placed_on, paid_at, updated_at, status, status_rank, currency, total, sub_total, list_price, seller_discount,
            shipping, tax, item_count, first_title, is_sample, is_on_hold, cancel_requested, ship_by, hand_over_by, warehouse_id, fulfillment_type, shipping_type)
        select {Tenant("t")}, {Store("t", "s")}, (576000000000000000 + g * 37)::text, placed, (placed at time zone 'America/Los_Angeles')::date, placed + interval '1 minute',
            placed + interval '2 days', (array['UNPAID','ON_HOLD','AWAITING_SHIPMENT','PARTIALLY_SHIPPING','AWAITING_COLLECTION','IN_TRANSIT','DELIVERED','COMPLETED','CANCELLED'])[rank], rank,
            'USD', total, total - 4.99, total - 2.99, 2, 4.99, 0, 1, 'Store ' || s || ' ' || (array['{string.Join("','", Words)}'])[1 + k], random() < 0.01, rank = 2, false,
            placed + interval '2 days', placed + interval '3 days', '6955000000000000001', 'FULFILLMENT_BY_SELLER', 'TIKTOK'
        from (select g, t, s, placed, total, k,
                (case when placed < timestamptz '2026-11-06' then case when x < 0.88 then 8 when x < 0.98 then 9 else 7 end else 1 + floor(x * 9) end)::int2 as rank
            from (select g, case when g % 10 < 2 then 0 else (g % 10) - 1 end as t, floor(50 * power(random(), 3))::int as s, floor(40 * random())::int as k, random() as x,
                    date_trunc('second', timestamptz '2025-11-20' + interval '365 days' * sqrt(random())) as placed, round((6 + 200 * power(random(), 4))::numeric, 2) as total
                from generate_series(1, {rows.ToString(CultureInfo.InvariantCulture)}::bigint) g) as made) as ranked
        """;

    private static string Lines =>
        $"""
        insert into orders.lines (tenant_id, store_id, order_id, line_id, position, sku_id, product_id, title, sku_name, seller_sku, currency, list_price, sale_price, status, is_gift, leads, placed_at, placed_on, status_rank, total_minor)
        select tenant_id, store_id, order_id, order_id || p, p, '1729' || store || lpad(sku::text, 2, '0'), '1730' || store || lpad(sku::text, 2, '0'), 'Store ' || store || ' item ' || sku, 'One size',
            'S' || store || '-' || sku, currency, total, total, status, false, true, placed_at, placed_on, status_rank, total_minor
        from (select o.*, p, lpad(('x' || right(store_id::text, 4))::bit(16)::int::text, 5, '0') as store, (hashtext(order_id) & 65535 + p * 7) % 40 as sku
            from orders.orders o cross join lateral generate_series(0, case when hashtext(o.order_id) % 10 in (1, 2, 3) then 1 else 0 end) as p) as lined
        """;

    private static string Terms =>
        $"""
        insert into orders.search_terms (tenant_id, store_id, kind, term, sku_id)
        select {Tenant("t")}, {Store("t", "s")}, kind, term, '1729' || lpad((t * 256 + s)::text, 5, '0') || lpad(k::text, 2, '0')
        from generate_series(0, 8) t, generate_series(0, 49) s, generate_series(0, 39) k,
            lateral (values ('sku', 's' || lpad((t * 256 + s)::text, 5, '0') || '-' || k), ('title', lower((array['{string.Join("','", Words)}'])[1 + k])),
                ('title', split_part(lower((array['{string.Join("','", Words)}'])[1 + k]), ' ', 2) || ' ' || s)) as found(kind, term)
        on conflict do nothing
        """;
}
