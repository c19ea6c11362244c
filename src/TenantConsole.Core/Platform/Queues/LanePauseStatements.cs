using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform.Commands;
using TenantConsole.Core.Platform.Lanes;
using TenantConsole.Core.Platform.Objects;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Queues;

/// <summary>The flag on the heads of lanes, which the workers of all nodes honour.</summary>
internal static class LanePauseStatements
{
    private const string PauseSql =
        """
        insert into directory.lanes as lane (tenant_id, name, class, fence, paused)
        select $1, u.name, u.class, 0, true from unnest($2::text[], $3::text[]) as u (name, class) order by u.name
        on conflict (tenant_id, name) do update set paused = true
        """;

    // Due at once: whether there is anything to do the next holder finds out.
    private const string ResumeSql =
        """
        update directory.lanes set paused = false, due_at = least(coalesce(due_at, $3), $3)
        from (select name from directory.lanes where tenant_id = $1 and name = any($2) and paused order by name for update) as rested
        where directory.lanes.tenant_id = $1 and directory.lanes.name = rested.name
        """;

    /// <summary>Sets it.</summary>
    public static Task PauseAsync(ConsoleDb db, IReadOnlyList<StoreId> stores, CancellationToken cancellationToken)
    {
        var lanes = Lanes(stores);
        return ExecuteAsync(db, cancellationToken, new NpgsqlBatchCommand(PauseSql)
        {
            Parameters =
            {
                new NpgsqlParameter<Guid> { TypedValue = db.Tenant.Value },
                new NpgsqlParameter<string[]> { TypedValue = lanes },
                new NpgsqlParameter<string[]> { TypedValue = [.. lanes.Select(lane => WorkQueue.ClassOf(lane).ToString())] },
            },
        });
    }

    /// <summary>Takes it away, and wakes the workers.</summary>
    public static Task ResumeAsync(ConsoleDb db, IReadOnlyList<StoreId> stores, DateTimeOffset now, CancellationToken cancellationToken) =>
        ExecuteAsync(db, cancellationToken, new NpgsqlBatchCommand(ResumeSql)
        {
            Parameters =
            {
                new NpgsqlParameter<Guid> { TypedValue = db.Tenant.Value },
                new NpgsqlParameter<string[]> { TypedValue = Lanes(stores) },
                new NpgsqlParameter<DateTimeOffset> { TypedValue = now },
            },
        }, WorkQueue.Wake());

    private static string[] Lanes(IEnumerable<StoreId> stores) => [.. stores.SelectMany(store => new[] { ObjectItems.LaneOf(store), CommandLane.LaneOf(store), StartRun.LaneOf(store) })];

    private static async Task ExecuteAsync(ConsoleDb db, CancellationToken cancellationToken, params NpgsqlBatchCommand[] commands)
    {
        await using var batch = new NpgsqlBatch((NpgsqlConnection)db.Database.GetDbConnection(), (NpgsqlTransaction)db.Database.CurrentTransaction!.GetDbTransaction());
        foreach (var command in (NpgsqlBatchCommand[])[.. commands, ChangeNotice.Command(db.Tenant, ChangeNotice.Queues), ChangeNotice.Command(db.Tenant, ChangeNotice.Runs)])
            batch.BatchCommands.Add(command);
        await batch.ExecuteNonQueryAsync(cancellationToken);
    }
}
