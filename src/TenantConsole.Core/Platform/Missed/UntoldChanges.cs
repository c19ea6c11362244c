using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform.Mirror;

namespace TenantConsole.Core.Platform.Missed;

/// <summary>Notes what polling found that the mirror did not have: webhooks should have told of it, and may be about to.</summary>
public sealed class UntoldChanges(TenantDatabases databases, TimeProvider clock)
{
    private const string Sql =
        """
        insert into platform.missed_notifications (tenant_id, store_id, kind, object_id, changed_at, mirrored_at, found_at)
        select $1, $2, u.kind, u.id, u.at, u.mirrored, $3 from unnest($4::text[], $5::text[], $6::timestamptz[], $7::timestamptz[]) as u(kind, id, at, mirrored)
        on conflict do nothing
        """;

    /// <summary>An object that is newer than in the mirror, or not in it.</summary>
    /// <param name="Object">As the platform has it.</param>
    /// <param name="MirroredAt">The mirror's version; null for none.</param>
    internal sealed record Newer(PlatformObject Object, DateTimeOffset? MirroredAt);

    /// <summary>Those of some objects of one kind that the mirror does not have so.</summary>
    internal async Task<IReadOnlyList<Newer>> FindAsync(StoreContext store, IReadOnlyList<PlatformObject> objects, CancellationToken cancellationToken)
    {
        if (objects.Count == 0)
            return [];
        await using var db = databases.Open(store.Tenant, StoreScope.Everything);
        var (kind, ids) = (objects[0].Kind, objects.Select(o => o.Id).Distinct().ToArray());
        var mirrored = await db.MirroredObjects.Where(o => o.StoreId == store.Store && o.Kind == kind && ids.Contains(o.ObjectId))
            .Select(o => new { o.ObjectId, o.UpdateTime }).ToDictionaryAsync(o => o.ObjectId, o => o.UpdateTime, cancellationToken);
        return [.. objects.GroupBy(o => o.Id, StringComparer.Ordinal).Select(same => same.MaxBy(o => o.UpdateTime)!)
            .Select(o => new Newer(o, mirrored.TryGetValue(o.Id, out var at) ? at : null))
            .Where(o => !(o.MirroredAt >= o.Object.UpdateTime))];
    }

    /// <summary>The statements that note them, for the transaction that writes the objects.</summary>
    internal async Task<IReadOnlyList<NpgsqlBatchCommand>> NoteAsync(StoreContext store, IReadOnlyList<PlatformObject> objects, CancellationToken cancellationToken) =>
        Note(store, await FindAsync(store, objects, cancellationToken));

    /// <summary>The same of what was found.</summary>
    internal IReadOnlyList<NpgsqlBatchCommand> Note(StoreContext store, IReadOnlyList<Newer> found) => found.Count == 0 ? [] :
    [
        new NpgsqlBatchCommand(Sql)
        {
            Parameters =
            {
                new NpgsqlParameter<Guid> { TypedValue = store.Tenant.Value },
                new NpgsqlParameter<Guid> { TypedValue = store.Store.Value },
                new NpgsqlParameter<DateTimeOffset> { TypedValue = clock.GetUtcNow() },
                new NpgsqlParameter<string[]> { TypedValue = [.. found.Select(f => f.Object.Kind)] },
                new NpgsqlParameter<string[]> { TypedValue = [.. found.Select(f => f.Object.Id)] },
                new NpgsqlParameter<DateTimeOffset[]> { TypedValue = [.. found.Select(f => f.Object.UpdateTime.ToUniversalTime())] },
                new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.TimestampTz, Value = found.Select(f => f.MirroredAt?.ToUniversalTime()).ToArray() },
            },
        },
    ];
}
