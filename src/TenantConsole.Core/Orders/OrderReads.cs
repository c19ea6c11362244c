using Npgsql;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Orders;

/// <summary>Sends one hand-written read as one round trip: BEGIN, the tenant, the read, COMMIT.</summary>
internal static class OrderReads
{
    // Merges of many slices look expensive to the planner and take milliseconds: compiling them would take longer than running them.
    private const string NoCompiler = "SET LOCAL jit = off";

    public static async Task<T[]> ListAsync<T>(
        TenantDatabases databases, TenantId tenant, NpgsqlBatchCommand command, Func<NpgsqlDataReader, T> row, CancellationToken cancellationToken)
    {
        await using var batch = databases.Source.CreateBatch();
        batch.BatchCommands.Add(new("BEGIN"));
        batch.BatchCommands.Add(new(TenantSetting.Sql(tenant)));
        batch.BatchCommands.Add(new(NoCompiler));
        batch.BatchCommands.Add(command);
        batch.BatchCommands.Add(new("COMMIT"));
        var rows = new List<T>();
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(row(reader));
        }

        // Read to the end, so that errors after the rows surface here.
        while (await reader.NextResultAsync(cancellationToken))
        {
        }

        return [.. rows];
    }

    /// <summary>Reads the columns of <see cref="OrderListSql.Page"/>.</summary>
    public static OrderRow Row(NpgsqlDataReader reader) => new()
    {
        Store = new(reader.GetGuid(0)),
        OrderId = reader.GetString(1),
        PlacedAt = reader.GetFieldValue<DateTimeOffset>(2),
        PlacedOn = reader.GetFieldValue<DateOnly>(3),
        Status = reader.GetString(4),
        StatusRank = reader.GetInt16(5),
        Total = new(reader.GetDecimal(7), Currency.Parse(reader.GetString(6))),
        ItemCount = reader.GetInt32(8),
        FirstTitle = reader.IsDBNull(9) ? null : reader.GetString(9),
        IsSample = reader.GetBoolean(10),
        IsOnHold = reader.GetBoolean(11),
        CancelRequested = reader.GetBoolean(12),
        ShipBy = reader.IsDBNull(13) ? null : reader.GetFieldValue<DateTimeOffset>(13),
        PaidAt = reader.IsDBNull(14) ? null : reader.GetFieldValue<DateTimeOffset>(14),
        UpdatedAt = reader.GetFieldValue<DateTimeOffset>(15),
        WarehouseId = reader.IsDBNull(16) ? null : reader.GetString(16),
    };
}
