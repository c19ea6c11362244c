using Npgsql;
using NpgsqlTypes;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Commands;

/// <summary>Writes what becomes of commands, in the name of a held lane, in one transaction and one round trip.</summary>
internal sealed class CommandWriter(TenantDatabases databases)
{
    // A pause that was committed before this keeps what is not under way from being sent. Places are drawn behind the guard, and those of new commands while the lane's head
    // is held: so they tell what came first on whatever nodes it was.
    private const string ChangeSql =
        """
        update platform.commands c set state = u.state, attempts = u.attempts, due_at = u.due_at, sent = u.sent, before = u.was, committed_before = u.committed,
            sent_at = u.sent_at, settled_at = u.settled_at, outcome = u.outcome, replaced_by = u.replaced_by,
            sent_place = case when u.sent is null then null when c.state = 'Waiting' then nextval('platform.command_sequence') else c.sent_place end,
            done_place = case when u.state = 'Done' then nextval('platform.command_sequence') end
        from unnest($3::uuid[], $4::text[], $5::text[], $6::int4[], $7::timestamptz[], $8::numeric[], $9::numeric[], $10::int4[], $11::timestamptz[], $12::timestamptz[], $13::text[], $14::uuid[])
            as u(id, from_state, state, attempts, due_at, sent, was, committed, sent_at, settled_at, outcome, replaced_by)
        where c.tenant_id = $1 and c.store_id = $2 and c.id = u.id and c.state = u.from_state
            and (u.state <> 'Sending' or u.from_state = 'Sending' or not exists (select from platform.lane_pauses p where p.tenant_id = $1 and p.store_id = $2))
        returning c.id
        """;

    private const string BreakerSql =
        """
        insert into platform.breakers as b (tenant_id, store_id, family, failures, open_until, trial_since) values ($1, $2, $3, $4, $5, $6)
        on conflict (tenant_id, store_id, family) do update set failures = excluded.failures, open_until = excluded.open_until, trial_since = excluded.trial_since
        """;

    /// <summary>Writes them.</summary>
    /// <param name="lease">The tenure; without it nothing is written.</param>
    /// <param name="store">The store.</param>
    /// <param name="changes">The commands.</param>
    /// <param name="breaker">The breaker of a family as it is now; null when it has not changed.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>Those that were written: the others have changed meanwhile, or wait because the store is paused.</returns>
    public async Task<IReadOnlySet<CommandId>> WriteAsync(
        LaneLease lease, StoreId store, IReadOnlyCollection<CommandChange> changes, (string Family, BreakerState State)? breaker, CancellationToken cancellationToken)
    {
        await using var batch = databases.BeginBatch(lease.Tenant);
        batch.BatchCommands.Add(lease.Guard()); // first: who places or cancels holds the head before the rows, too
        batch.BatchCommands.Add(Change(lease.Tenant, store, [.. changes]));
        if (breaker is { } changed)
            batch.BatchCommands.Add(BreakerIs(lease.Tenant, store, changed.Family, changed.State));
        batch.BatchCommands.Add(ChangeNotice.Command(lease.Tenant, ChangeNotice.Commands));
        return await batch.CommitAsync(async (reader, token) =>
        {
            await reader.NextResultAsync(token); // the guard's own row
            var written = new HashSet<CommandId>();
            while (await reader.ReadAsync(token))
                written.Add(new(reader.GetGuid(0)));
            return (IReadOnlySet<CommandId>)written;
        }, cancellationToken);
    }

    private static NpgsqlBatchCommand Change(TenantId tenant, StoreId store, CommandChange[] changes) => new(ChangeSql)
    {
        Parameters =
        {
            new NpgsqlParameter<Guid> { TypedValue = tenant.Value },
            new NpgsqlParameter<Guid> { TypedValue = store.Value },
            Array(NpgsqlDbType.Uuid, changes, c => c.Command.Id.Value),
            Array(NpgsqlDbType.Text, changes, c => c.From.ToString()),
            Array(NpgsqlDbType.Text, changes, c => c.Command.State.ToString()),
            Array(NpgsqlDbType.Integer, changes, c => c.Command.Attempts),
            Array(NpgsqlDbType.TimestampTz, changes, c => c.Command.DueAt.ToUniversalTime()),
            Array(NpgsqlDbType.Numeric, changes, c => c.Command.Sent),
            Array(NpgsqlDbType.Numeric, changes, c => c.Command.Before),
            Array(NpgsqlDbType.Integer, changes, c => c.Command.CommittedBefore),
            Array(NpgsqlDbType.TimestampTz, changes, c => c.Command.SentAt?.ToUniversalTime()),
            Array(NpgsqlDbType.TimestampTz, changes, c => c.Command.SettledAt?.ToUniversalTime()),
            Array(NpgsqlDbType.Text, changes, c => c.Command.Outcome?.Stored),
            Array(NpgsqlDbType.Uuid, changes, c => c.Command.ReplacedBy?.Value),
        },
    };

    private static NpgsqlBatchCommand BreakerIs(TenantId tenant, StoreId store, string family, BreakerState state) => new(BreakerSql)
    {
        Parameters =
        {
            new NpgsqlParameter<Guid> { TypedValue = tenant.Value },
            new NpgsqlParameter<Guid> { TypedValue = store.Value },
            new NpgsqlParameter<string> { TypedValue = family },
            new NpgsqlParameter<int> { TypedValue = state.Failures },
            new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.TimestampTz, Value = (object?)state.OpenUntil?.ToUniversalTime() ?? DBNull.Value },
            new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.TimestampTz, Value = (object?)state.TrialSince?.ToUniversalTime() ?? DBNull.Value },
        },
    };

    private static NpgsqlParameter<T[]> Array<T>(NpgsqlDbType element, CommandChange[] changes, Func<CommandChange, T> value) =>
        new() { NpgsqlDbType = NpgsqlDbType.Array | element, TypedValue = System.Array.ConvertAll(changes, c => value(c)) };
}
