using System.Text;
using Microsoft.Extensions.Logging;
using Npgsql;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform.Mirror;

namespace TenantConsole.Core.Platform.Rebuild;

/// <summary>
/// Has the modules' steps project a store's mirrored objects once more, chunk by chunk, each in one transaction with what says how far it is.
/// </summary>
/// <remarks>
/// The rows of the mirror are locked before they are read and until the chunk is committed, in the order in which all writers lock them: a newer object waits
/// and is projected afterwards, so an older one never lies over it. An object that a step cannot take is found by halving and set aside with its reason.
/// </remarks>
public sealed class MirrorReplay(TenantDatabases databases, IEnumerable<IMirrorStep> steps, TimeProvider clock, ILogger<MirrorReplay> log)
{
    /// <summary>The most objects in one transaction.</summary>
    public const int Together = 200;

    private const string NextSql =
        """
        select o.kind, o.object_id, o.update_time, o.body from platform.objects o
        where o.tenant_id = $1 and o.store_id = $2 and o.kind = any($3) and (o.kind, o.object_id) > ($4, $5)
        order by o.kind, o.object_id limit $6
        for share
        """;

    private readonly ILookup<string, IMirrorStep> _steps = steps.ToLookup(step => step.Kind);

    /// <summary>The kinds of objects that a module projects.</summary>
    public IReadOnlyList<string> Kinds => [.. _steps.Select(kind => kind.Key)];

    /// <summary>Replays the next chunk.</summary>
    /// <param name="store">The store.</param>
    /// <param name="place">Where to go on.</param>
    /// <param name="report">Given the place behind the chunk, and the object that was set aside: checkpoint and guard, part of its transaction.</param>
    /// <param name="cancellationToken">Ends it; what was not committed is done again.</param>
    /// <returns>The place behind the chunk; null when there was nothing left.</returns>
    public async Task<RebuildPlace?> NextAsync(StoreContext store, RebuildPlace place, Func<RebuildPlace, RefusedObject?, RunReport> report, CancellationToken cancellationToken)
    {
        for (var most = Together; ; most /= 2)
        {
            IReadOnlyList<PlatformObject> objects = [];
            RunReport? reported;
            RebuildPlace next;
            bool cancel;
            try
            {
                await using var connection = await databases.Source.OpenConnectionAsync(cancellationToken);
                await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
                objects = await LockAsync(connection, transaction, store, place, most, cancellationToken);
                if (objects.Count == 0)
                    return null;
                next = place.Behind(objects[^1].Kind, objects[^1].Id, objects.Count, failed: 0);
                reported = report(next, null);
                cancel = await ProjectAsync(connection, transaction, store, objects, reported, cancellationToken);
            }
            catch (Exception refused) when (objects.Count > 1 && MirrorWriter.IsAboutData(refused))
            {
                log.Halving(refused.GetType().Name, objects.Count, store.Store, store.Tenant);
                most = objects.Count;
                continue;
            }
            catch (Exception refused) when (objects.Count == 1 && MirrorWriter.IsAboutData(refused))
            {
                return await SetAsideAsync(store, place, objects[0], refused, report, cancellationToken);
            }

            reported.Committed(cancel);
            return next;
        }
    }

    private async Task<IReadOnlyList<PlatformObject>> LockAsync(
        NpgsqlConnection connection, NpgsqlTransaction transaction, StoreContext store, RebuildPlace place, int most, CancellationToken cancellationToken)
    {
        await using var batch = new NpgsqlBatch(connection, transaction);
        batch.BatchCommands.Add(new(TenantSetting.Sql(store.Tenant)));
        batch.BatchCommands.Add(new(NextSql)
        {
            Parameters =
            {
                new NpgsqlParameter<Guid> { TypedValue = store.Tenant.Value },
                new NpgsqlParameter<Guid> { TypedValue = store.Store.Value },
                new NpgsqlParameter<string[]> { TypedValue = [.. Kinds] },
                new NpgsqlParameter<string> { TypedValue = place.Kind },
                new NpgsqlParameter<string> { TypedValue = place.Id },
                new NpgsqlParameter<int> { TypedValue = most },
            },
        });
        var objects = new List<PlatformObject>(most);
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
            objects.Add(new(reader.GetString(0), reader.GetString(1), reader.GetFieldValue<DateTimeOffset>(2), Encoding.UTF8.GetBytes(reader.GetString(3)), null));
        return objects;
    }

    private async Task<bool> ProjectAsync(
        NpgsqlConnection connection, NpgsqlTransaction transaction, StoreContext store, IReadOnlyList<PlatformObject> objects, RunReport report, CancellationToken cancellationToken)
    {
        await using var db = databases.Open(store.Tenant, StoreScope.Everything);
        var prepared = await MirrorSteps.PrepareAsync(_steps, store, objects, db, replayed: true, cancellationToken);
        await using var batch = new NpgsqlBatch(connection, transaction);
        foreach (var command in prepared.SelectMany(p => p.Commands).Append(MirrorStatements.Mended(store, objects)).Concat(report.Commands))
            batch.BatchCommands.Add(command);
        bool cancel;
        await using (var reader = await batch.ExecuteReaderAsync(cancellationToken))
        {
            cancel = await reader.ReadAsync(cancellationToken) && reader.GetBoolean(0);
            while (await reader.NextResultAsync(cancellationToken))
            {
                // nothing to read, only errors to find
            }
        }

        await transaction.CommitAsync(cancellationToken);
        prepared.ForEach(p => p.Committed());
        return cancel;
    }

    private async Task<RebuildPlace> SetAsideAsync(
        StoreContext store, RebuildPlace place, PlatformObject o, Exception refused, Func<RebuildPlace, RefusedObject?, RunReport> report, CancellationToken cancellationToken)
    {
        log.SetAside(refused.GetType().Name, o.Kind, o.Id, store.Store, store.Tenant);
        var next = place.Behind(o.Kind, o.Id, done: 1, failed: 1);
        var reason = MirrorWriter.ReasonOf(refused);
        var reported = report(next, new(o, reason));
        await using var batch = databases.BeginBatch(store.Tenant);
        batch.BatchCommands.Add(MirrorStatements.Dead(store, new(o.Kind, o.Id), o.UpdateTime, reason, attempts: 1, clock.GetUtcNow()));
        foreach (var command in reported.Commands)
            batch.BatchCommands.Add(command);
        reported.Committed(await batch.CommitAsync(async (reader, token) => await reader.ReadAsync(token) && reader.GetBoolean(0), cancellationToken));
        return next;
    }
}
