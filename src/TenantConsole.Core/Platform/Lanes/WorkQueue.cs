using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using NpgsqlTypes;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Platform.Runs;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Lanes;

/// <summary>Puts work into lanes.</summary>
/// <remarks>
/// The lane's head first, then the items: who queues holds the head until the end of the transaction, so items become visible in the order of their
/// sequence and a worker can read on from where it is. The worker that gives a lane back locks the head before it looks for items, so an item is
/// either seen by it or raises the head after it. A head that is due already is only locked. The wake-up is sent once a transaction and carries nothing.
/// </remarks>
public sealed class WorkQueue(TimeProvider clock) : IRunQueue
{
    /// <summary>What the names of lanes of <see cref="LaneClass.Objects"/> begin with.</summary>
    public const string ObjectsPrefix = "objects:";

    /// <summary>What the names of lanes of <see cref="LaneClass.Commands"/> begin with.</summary>
    public const string CommandsPrefix = "commands:";

    // Of a held lane another due time than the lease's end says that somebody came: its holder may have looked already.
    // The sequence's last value is read before the lock is there: a place that is too low costs a look at items that are settled, never one too few.
    private const string HeadSql =
        """
        insert into directory.lanes as lane (tenant_id, name, class, due_at, first_pending, fence)
        values ($1, $2, $3, $4, case when $5 then (select last_value from platform.queue_sequence) end, 0)
        on conflict (tenant_id, name) do update set
            due_at = least(lane.due_at, excluded.due_at, lane.lease_until - interval '1 microsecond'), first_pending = coalesce(lane.first_pending, excluded.first_pending)
        where lane.due_at is null or lane.due_at > excluded.due_at or lane.due_at = lane.lease_until or (lane.first_pending is null and excluded.first_pending is not null)
        """;

    private const string ItemsSql =
        """
        insert into platform.queue_items (tenant_id, lane, slot, kind, payload, attempt, created_at)
        select $1, $2, $3, $4, u.payload, $5, $6 from unnest($7::text[]) with ordinality as u(payload, place) order by u.place
        """;

    private const string DelayedSql =
        """
        insert into platform.work_items (tenant_id, lane, kind, payload, attempt, due_at, created_at) values ($1, $2, $3, $4, $5, $6, $7)
        """;

    /// <inheritdoc />
    public Task AddAsync(ConsoleDb db, Run run, CancellationToken cancellationToken) =>
        AddAsync(db, run.Lane, RunWork.WorkKind, JsonSerializer.Serialize(new RunWork.Payload(run.Id.Value, 0), JsonSerializerOptions.Web), clock.GetUtcNow(), cancellationToken);

    /// <summary>Queues an item inside the unit of work's current transaction.</summary>
    public async Task AddAsync(ConsoleDb db, string lane, string kind, string payload, DateTimeOffset dueAt, CancellationToken cancellationToken)
    {
        var transaction = db.Database.CurrentTransaction ?? throw new InvalidOperationException("Work is queued inside a transaction, with what it is about.");
        await using var batch = new NpgsqlBatch((NpgsqlConnection)db.Database.GetDbConnection(), (NpgsqlTransaction)transaction.GetDbTransaction());
        var now = clock.GetUtcNow();
        foreach (var command in dueAt <= now ? Commands(db.Tenant, lane, kind, [payload], now, dueAt) : Later(db.Tenant, lane, kind, payload, dueAt, now))
        {
            batch.BatchCommands.Add(command);
        }

        await batch.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Queues items of one kind that are due at once, in their order, inside the unit of work's current transaction.</summary>
    public async Task AddAsync(ConsoleDb db, string lane, string kind, string[] payloads, CancellationToken cancellationToken)
    {
        var transaction = db.Database.CurrentTransaction ?? throw new InvalidOperationException("Work is queued inside a transaction, with what it is about.");
        await using var batch = new NpgsqlBatch((NpgsqlConnection)db.Database.GetDbConnection(), (NpgsqlTransaction)transaction.GetDbTransaction());
        foreach (var command in Commands(db.Tenant, lane, kind, payloads, clock.GetUtcNow()))
        {
            batch.BatchCommands.Add(command);
        }

        await batch.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>
    /// Makes a lane due for what is not in the queue, inside the unit of work's current transaction: its head is held until that ends, so of two who do this for one lane
    /// the second sees what the first has done.
    /// </summary>
    public static async Task RaiseAsync(ConsoleDb db, string lane, DateTimeOffset dueAt, CancellationToken cancellationToken)
    {
        var transaction = db.Database.CurrentTransaction ?? throw new InvalidOperationException("A lane is raised inside a transaction, with what it is about.");
        await using var batch = new NpgsqlBatch((NpgsqlConnection)db.Database.GetDbConnection(), (NpgsqlTransaction)transaction.GetDbTransaction());
        batch.BatchCommands.Add(Head(db.Tenant, lane, dueAt, pending: false));
        batch.BatchCommands.Add(Wake());
        await batch.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>The statements that queue items that are due at once, in their order, for a batch.</summary>
    public static IEnumerable<NpgsqlBatchCommand> Commands(TenantId tenant, string lane, string kind, string[] payloads, DateTimeOffset now, DateTimeOffset? dueAt = null)
    {
        yield return Head(tenant, lane, dueAt ?? now, pending: true);
        yield return Items(tenant, lane, kind, payloads, 0, now, now);
        yield return Wake();
    }

    /// <summary>The statements that queue an item for a time that is still to come.</summary>
    public static IEnumerable<NpgsqlBatchCommand> Later(TenantId tenant, string lane, string kind, string payload, DateTimeOffset dueAt, DateTimeOffset now)
    {
        yield return Head(tenant, lane, dueAt, pending: false);
        yield return Delayed(tenant, lane, kind, payload, 0, dueAt, now);
        yield return Wake();
    }

    /// <summary>Whose hands work on a lane of this name.</summary>
    internal static LaneClass ClassOf(string lane) =>
        lane.StartsWith(ObjectsPrefix, StringComparison.Ordinal) ? LaneClass.Objects
        : lane.StartsWith(CommandsPrefix, StringComparison.Ordinal) ? LaneClass.Commands
        : LaneClass.Runs;

    internal static NpgsqlBatchCommand Wake() => new($"select pg_notify('{LiveUpdates.WorkChannel}', '')");

    internal static NpgsqlBatchCommand Head(TenantId tenant, string lane, DateTimeOffset dueAt, bool pending) => new(HeadSql)
    {
        Parameters =
        {
            new NpgsqlParameter<Guid> { TypedValue = tenant.Value },
            new NpgsqlParameter<string> { TypedValue = lane },
            new NpgsqlParameter<string> { TypedValue = ClassOf(lane).ToString() },
            new NpgsqlParameter<DateTimeOffset> { TypedValue = dueAt },
            new NpgsqlParameter<bool> { TypedValue = pending },
        },
    };

    // Only where the lane's head is locked in the same transaction, before or by the guard.
    internal static NpgsqlBatchCommand Items(TenantId tenant, string lane, string kind, string[] payloads, int attempt, DateTimeOffset createdAt, DateTimeOffset now) => new(ItemsSql)
    {
        Parameters =
        {
            new NpgsqlParameter<Guid> { TypedValue = tenant.Value },
            new NpgsqlParameter<string> { TypedValue = lane },
            new NpgsqlParameter<short> { TypedValue = WorkSlots.At(now) },
            new NpgsqlParameter<string> { TypedValue = kind },
            new NpgsqlParameter<int> { TypedValue = attempt },
            new NpgsqlParameter<DateTimeOffset> { TypedValue = createdAt },
            new NpgsqlParameter<string[]> { TypedValue = payloads },
        },
    };

    internal static NpgsqlBatchCommand Delayed(TenantId tenant, string lane, string kind, string payload, int attempt, DateTimeOffset dueAt, DateTimeOffset createdAt) => new(DelayedSql)
    {
        Parameters =
        {
            new NpgsqlParameter<Guid> { TypedValue = tenant.Value },
            new NpgsqlParameter<string> { TypedValue = lane },
            new NpgsqlParameter<string> { TypedValue = kind },
            new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Jsonb, Value = payload },
            new NpgsqlParameter<int> { TypedValue = attempt },
            new NpgsqlParameter<DateTimeOffset> { TypedValue = dueAt },
            new NpgsqlParameter<DateTimeOffset> { TypedValue = createdAt },
        },
    };
}
