using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Inbox;

/// <summary>Deletes what all agencies' lanes noted about deliveries that are no longer kept. On a schedule; safe to repeat.</summary>
/// <remarks>Store by store from the beginning of its key, which rises with time: it costs what goes, not what stays, which may be a row a delivery.</remarks>
public sealed class DeleteOldTakes(TenantDatabases databases, DirectoryDatabase directory, IOptions<InboxOptions> options, TimeProvider clock, ILogger<DeleteOldTakes> log)
{
    /// <summary>Rows that are looked at in one transaction.</summary>
    internal const int AtOnce = 5_000;

    private const string Sql =
        """
        with first as materialized (
            select through, taken_at from platform.inbox_takes where tenant_id = $1 and store_id = $2 order by through limit $4),
        gone as (
            delete from platform.inbox_takes t using first f where t.tenant_id = $1 and t.store_id = $2 and t.through = f.through and f.taken_at < $3
            returning 1)
        select count(*)::int from gone
        """;

    /// <summary>Deletes it.</summary>
    /// <returns>How many rows went.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        List<TenantId> agencies;
        await using (var entries = directory.Open())
            agencies = await entries.Agencies.Select(a => a.TenantId).ToListAsync(cancellationToken);
        var oldest = clock.GetUtcNow() - TimeSpan.FromDays(options.Value.Kept + 1);
        return await EachAgency.RunAsync(agencies, tenant => OfAsync(tenant, oldest, cancellationToken), log);
    }

    private async Task<int> OfAsync(TenantId tenant, DateTimeOffset oldest, CancellationToken cancellationToken)
    {
        List<StoreId> stores;
        await using (var db = databases.Open(tenant, StoreScope.Everything))
            stores = await db.InboxCursors.Select(c => c.StoreId).ToListAsync(cancellationToken); // who takes has one
        var count = 0;
        foreach (var store in stores)
        {
            int gone;
            do
                count += gone = await DeleteAsync(tenant, store, oldest, cancellationToken);
            while (gone == AtOnce);
        }

        return count;
    }

    private async Task<int> DeleteAsync(TenantId tenant, StoreId store, DateTimeOffset oldest, CancellationToken cancellationToken)
    {
        await using var batch = databases.BeginBatch(tenant);
        batch.BatchCommands.Add(new NpgsqlBatchCommand(Sql)
        {
            Parameters =
            {
                new NpgsqlParameter<Guid> { TypedValue = tenant.Value },
                new NpgsqlParameter<Guid> { TypedValue = store.Value },
                new NpgsqlParameter<DateTimeOffset> { TypedValue = oldest },
                new NpgsqlParameter<int> { TypedValue = AtOnce },
            },
        });
        return await batch.CommitAsync(async (reader, token) => await reader.ReadAsync(token) ? reader.GetInt32(0) : 0, cancellationToken);
    }
}
