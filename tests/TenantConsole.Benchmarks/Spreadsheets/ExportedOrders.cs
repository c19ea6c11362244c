using System.Data.Common;
using Npgsql;
using TenantConsole.Core.Spreadsheets;

namespace TenantConsole.Benchmarks.Spreadsheets;

/// <summary>The orders that are exported: 5 texts (one with letters beyond ASCII), a count, 3 amounts, a flag, a day, an instant.</summary>
internal static class ExportedOrders
{
    public static IReadOnlyList<SheetColumn> Columns { get; } =
    [
        SheetColumn.Text("Order"), SheetColumn.Text("Store"), SheetColumn.Text("SKU"), SheetColumn.Text("Title", 40), SheetColumn.Text("Status"),
        SheetColumn.Integer("Quantity"), SheetColumn.Money("Subtotal"), SheetColumn.Money("Fee"), SheetColumn.Money("Payout"), SheetColumn.Boolean("Sample"),
        SheetColumn.Date("Ship by"), SheetColumn.Timestamp("Placed"),
    ];

    public static async Task CreateAsync(NpgsqlDataSource database, int rows, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(
            $"""
            create table exported_order as
            select (576461411900000000 + n::int8 * 7919)::text as order_id,
                   (array['Lumen & Söhne', 'Noor Beauty', 'Kopi Pagi', '花見 Store'])[1 + n % 4] as store,
                   'SKU-' || lpad((n * 31 % 5000)::text, 5, '0') as sku,
                   (array['Serum 30 ml – “Glow”', 'Lip oil, rosé', 'ชุดกาแฟ 250 g', 'T-shirt <M>', '保湿クリーム'])[1 + n % 5] || ' #' || n % 977 as title,
                   (array['AWAITING_SHIPMENT', 'IN_TRANSIT', 'DELIVERED', 'COMPLETED', 'CANCELLED'])[1 + n * 13 % 5] as status,
                   1 + n % 4 as quantity,
                   (n % 90000 / 100.0)::numeric(19,4) as subtotal,
                   (-(n % 900) / 100.0)::numeric(19,4) as fee,
                   ((n % 90000 - n % 900) / 100.0)::numeric(19,4) as payout,
                   n % 50 = 0 as sample,
                   date '2026-01-01' + n % 365 as due,
                   timestamptz '2026-01-01 00:00:00+00' + n * interval '31.337 seconds' as placed
            from generate_series(1, {rows}) n;
            analyze exported_order;
            """);
        command.CommandTimeout = 300;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public static string Query(int rows) =>
        $"select order_id, store, sku, title, status, quantity, subtotal, fee, payout, sample, due, placed from exported_order limit {rows}";

    public static void Write(ITableWriter writer, DbDataReader reader)
    {
        writer.BeginRow();
        for (var column = 0; column < 5; column++) writer.Text(reader.GetString(column));
        writer.Integer(reader.GetInt32(5));
        for (var column = 6; column < 9; column++) writer.Money(reader.GetDecimal(column), 2);
        writer.Boolean(reader.GetBoolean(9));
        writer.Date(reader.GetFieldValue<DateOnly>(10));
        writer.Timestamp(reader.GetDateTime(11));
    }

    public static void Write(ITableWriter writer, ExportedOrder order)
    {
        writer.BeginRow();
        writer.Text(order.OrderId);
        writer.Text(order.Store);
        writer.Text(order.Sku);
        writer.Text(order.Title);
        writer.Text(order.Status);
        writer.Integer(order.Quantity);
        writer.Money(order.Subtotal, 2);
        writer.Money(order.Fee, 2);
        writer.Money(order.Payout, 2);
        writer.Boolean(order.Sample);
        writer.Date(order.Due);
        writer.Timestamp(order.Placed);
    }

    public static async Task<IReadOnlyList<ExportedOrder>> ReadAsync(NpgsqlDataSource database, int rows, CancellationToken cancellationToken)
    {
        var orders = new List<ExportedOrder>(rows);
        await using var command = database.CreateCommand(Query(rows));
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            orders.Add(new ExportedOrder(
                reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetString(3), reader.GetString(4), reader.GetInt32(5), reader.GetDecimal(6),
                reader.GetDecimal(7), reader.GetDecimal(8), reader.GetBoolean(9), reader.GetFieldValue<DateOnly>(10), reader.GetDateTime(11)));
        }

        return orders;
    }
}
