using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using NpgsqlTypes;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform.Runs;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Lanes;

/// <summary>Puts work into lanes.</summary>
/// <remarks>
/// The item first, then the lane's head: the worker that gives a lane back locks the head before it looks for items, so an item is either
/// seen by it or raises the head after it. The wake-up is sent when the transaction commits and carries nothing.
/// </remarks>
public sealed class WorkQueue(TimeProvider clock) : IRunQueue
{
    private const string InsertSql =
        """
        insert into platform.work_items (tenant_id, lane, kind, payload, due_at, created_at) values ($1, $2, $3, $4, $5, $6)
        """;

    private const string HeadSql =
        """
        insert into directory.lanes as lane (tenant_id, name, due_at, fence) values ($1, $2, $3, 0)
        on conflict (tenant_id, name) do update set due_at = least(coalesce(lane.due_at, excluded.due_at), excluded.due_at)
        """;

    /// <inheritdoc />
    public Task AddAsync(ConsoleDb db, Run run, CancellationToken cancellationToken) =>
        AddAsync(db, run.Lane, RunWork.WorkKind, JsonSerializer.Serialize(new RunWork.Payload(run.Id.Value, 0), JsonSerializerOptions.Web), clock.GetUtcNow(), cancellationToken);

    /// <summary>Queues an item inside the unit of work's current transaction.</summary>
    public async Task AddAsync(ConsoleDb db, string lane, string kind, string payload, DateTimeOffset dueAt, CancellationToken cancellationToken)
    {
        var transaction = db.Database.CurrentTransaction ?? throw new InvalidOperationException("Work is queued inside a transaction, with what it is about.");
        await using var batch = new NpgsqlBatch((NpgsqlConnection)db.Database.GetDbConnection(), (NpgsqlTransaction)transaction.GetDbTransaction());
        foreach (var command in Commands(db.Tenant, lane, kind, payload, dueAt, clock.GetUtcNow()))
        {
            batch.BatchCommands.Add(command);
        }

        await batch.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>The statements that queue an item, for a batch.</summary>
    public static IEnumerable<NpgsqlBatchCommand> Commands(TenantId tenant, string lane, string kind, string payload, DateTimeOffset dueAt, DateTimeOffset now)
    {
        yield return Insert(tenant, lane, kind, payload, dueAt, now);
        yield return new NpgsqlBatchCommand(HeadSql)
        {
            Parameters =
            {
                new NpgsqlParameter<Guid> { TypedValue = tenant.Value },
                new NpgsqlParameter<string> { TypedValue = lane },
                new NpgsqlParameter<DateTimeOffset> { TypedValue = dueAt },
            },
        };
        yield return new NpgsqlBatchCommand($"select pg_notify('{LiveUpdates.WorkChannel}', '')");
    }

    internal static NpgsqlBatchCommand Insert(TenantId tenant, string lane, string kind, string payload, DateTimeOffset dueAt, DateTimeOffset now) => new(InsertSql)
    {
        Parameters =
        {
            new NpgsqlParameter<Guid> { TypedValue = tenant.Value },
            new NpgsqlParameter<string> { TypedValue = lane },
            new NpgsqlParameter<string> { TypedValue = kind },
            new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Jsonb, Value = payload },
            new NpgsqlParameter<DateTimeOffset> { TypedValue = dueAt },
            new NpgsqlParameter<DateTimeOffset> { TypedValue = now },
        },
    };
}
