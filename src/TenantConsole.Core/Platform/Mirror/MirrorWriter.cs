using Microsoft.Extensions.Logging;
using Npgsql;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Platform.Objects;

namespace TenantConsole.Core.Platform.Mirror;

/// <summary>
/// Mirrors objects and lets the modules' steps project them, all in one transaction and one round trip together with whatever says how far the
/// reading is. Duplicates, another order of arrival and replays end in the same rows.
/// </summary>
/// <remarks>
/// An object that the database or a step cannot take fails its batch; the batch is halved until the object stands alone, and it is tried again later by itself, at last set aside with
/// its reason. The halves commit by themselves, which harms nothing: the checkpoint follows last, and what is written again is the same.
/// </remarks>
public sealed class MirrorWriter(
    TenantDatabases databases, IEnumerable<IMirrorStep> steps, IEnumerable<IPersonalDataStripper> strippers, RefusedObjects refusals, GrownTables grown, TimeProvider clock,
    ILogger<MirrorWriter> log)
{
    private readonly ILookup<string, IMirrorStep> _steps = steps.ToLookup(step => step.Kind);
    private readonly Dictionary<string, IPersonalDataStripper> _strippers = strippers.ToDictionary(stripper => stripper.Kind);

    /// <summary>Writes objects of one store. Those that were refused are seen to in the last transaction (<see cref="RefusedObjects"/>).</summary>
    /// <param name="store">The store.</param>
    /// <param name="objects">Up to a few hundred; of several versions of one object the newest is kept.</param>
    /// <param name="report">Given the objects that were refused: checkpoint, cursor and guard, part of the last transaction. Null writes the objects alone.</param>
    /// <param name="cancellationToken">Ends it; what was not committed is read again.</param>
    /// <returns>How many objects were refused.</returns>
    public async Task<int> WriteAsync(StoreContext store, IReadOnlyList<PlatformObject> objects, Func<IReadOnlyList<RefusedObject>, RunReport>? report, CancellationToken cancellationToken)
    {
        var newest = Newest(objects);
        try
        {
            await CommitAsync(store, newest, [], report?.Invoke([]), cancellationToken);
            return 0;
        }
        catch (Exception refused) when (IsAboutData(refused))
        {
            log.Halving(refused.GetType().Name, newest.Count, store.Store, store.Tenant);
        }

        var dead = new List<RefusedObject>();
        await HalvesAsync(store, newest, dead, null, cancellationToken);
        // Before the report: its first row is what is read, and the lane of the objects is locked before that of the run, as everywhere.
        await CommitAsync(store, [], refusals.Commands(store, dead), report?.Invoke(dead), cancellationToken);
        return dead.Count;
    }

    /// <summary>Writes objects in the name of a held lane. Nothing is set aside: what was refused is the caller's to try again.</summary>
    /// <param name="store">The store.</param>
    /// <param name="objects">Up to a few hundred; of several versions of one object the newest is kept.</param>
    /// <param name="lease">The tenure; its guard is part of every transaction.</param>
    /// <param name="tail">Given what was refused: the statements of the last transaction.</param>
    /// <param name="cancellationToken">Ends it; what was not committed is done again.</param>
    /// <returns>What was refused.</returns>
    /// <exception cref="LaneLeaseLostException">Another worker has the lane.</exception>
    public async Task<IReadOnlyList<RefusedObject>> ApplyAsync(
        StoreContext store, IReadOnlyList<PlatformObject> objects, LaneLease lease, Func<IReadOnlyList<RefusedObject>, IReadOnlyList<NpgsqlBatchCommand>> tail,
        CancellationToken cancellationToken)
    {
        var newest = Newest(objects);
        try
        {
            try
            {
                await CommitAsync(store, newest, [.. tail([]), lease.Guard()], null, cancellationToken);
                return [];
            }
            catch (Exception refused) when (newest.Count > 0 && IsAboutData(refused))
            {
                log.Halving(refused.GetType().Name, newest.Count, store.Store, store.Tenant);
            }

            var dead = new List<RefusedObject>();
            await HalvesAsync(store, newest, dead, lease, cancellationToken);
            await CommitAsync(store, [], [.. tail(dead), lease.Guard()], null, cancellationToken);
            return dead;
        }
        catch (PostgresException lost) when (LaneLease.IsLost(lost))
        {
            throw new LaneLeaseLostException(lease);
        }
    }

    private async Task HalvesAsync(StoreContext store, IReadOnlyList<PlatformObject> objects, List<RefusedObject> dead, LaneLease? lease, CancellationToken cancellationToken)
    {
        var half = objects.Count / 2;
        foreach (var part in (IReadOnlyList<PlatformObject>[])[[.. objects.Take(half)], [.. objects.Skip(half)]])
        {
            if (part.Count == 0)
                continue;
            try
            {
                await CommitAsync(store, part, lease is null ? [] : [lease.Guard()], null, cancellationToken);
            }
            catch (Exception refused) when (IsAboutData(refused))
            {
                if (part.Count > 1)
                    await HalvesAsync(store, part, dead, lease, cancellationToken);
                else
                    dead.Add(Refuse(store, part[0], refused));
            }
        }
    }

    private RefusedObject Refuse(StoreContext store, PlatformObject o, Exception refused)
    {
        log.SetAside(refused.GetType().Name, o.Kind, o.Id, store.Store, store.Tenant);
        return new(o, ReasonOf(refused));
    }

    private async Task CommitAsync(
        StoreContext store, IReadOnlyList<PlatformObject> objects, IReadOnlyList<NpgsqlBatchCommand> further, RunReport? report, CancellationToken cancellationToken)
    {
        await using var db = databases.Open(store.Tenant, StoreScope.Everything);
        await using var batch = databases.BeginBatch(store.Tenant);
        var prepared = new List<StepBatch>();
        if (objects.Count > 0)
        {
            batch.BatchCommands.Add(MirrorStatements.Upsert(store, objects, [.. objects.Select(Stripped)], clock.GetUtcNow()));
            batch.BatchCommands.Add(MirrorStatements.Mended(store, objects));
            prepared = await MirrorSteps.PrepareAsync(_steps, store, objects, db, replayed: false, cancellationToken);
            foreach (var command in prepared.SelectMany(p => p.Commands))
                batch.BatchCommands.Add(command);
        }

        foreach (var command in further)
            batch.BatchCommands.Add(command);
        foreach (var command in report?.Commands ?? [])
            batch.BatchCommands.Add(command);
        var cancel = await batch.CommitAsync(
            async (reader, token) => report is not null && await reader.ReadAsync(token) && reader.GetBoolean(0), cancellationToken);
        prepared.ForEach(p => p.Committed());
        report?.Committed(cancel);
        grown.Count(objects.Count);
    }

    private byte[] Stripped(PlatformObject o) => (_strippers.TryGetValue(o.Kind, out var stripper) ? stripper.Strip(o) : o.Json).ToArray();

    private static List<PlatformObject> Newest(IReadOnlyList<PlatformObject> objects)
    {
        var newest = new Dictionary<(string, string), PlatformObject>(objects.Count);
        foreach (var o in objects)
        {
            if (!newest.TryGetValue((o.Kind, o.Id), out var known) || o.UpdateTime >= known.UpdateTime)
                newest[(o.Kind, o.Id)] = o;
        }

        // One order everywhere: two writers of the same rows wait for one another instead of for ever.
        return [.. newest.Values.OrderBy(o => o.Kind, StringComparer.Ordinal).ThenBy(o => o.Id, StringComparer.Ordinal)];
    }

    // The message of a database error can quote values, so only its kind is kept.
    internal static string ReasonOf(Exception refused) =>
        refused is PostgresException postgres ? $"{postgres.SqlState} {postgres.ConstraintName ?? postgres.TableName}" : refused.GetType().Name;

    /// <summary>Errors that come again with the same object; not those of the surroundings, nor a lost lane.</summary>
    internal static bool IsAboutData(Exception exception) => exception switch
    {
        _ when LaneLease.IsLost(exception) || DatabaseAway.Is(exception) => false,
        // A row twice in one statement (cardinality), values, rules, and what is longer than an index takes.
        PostgresException postgres => postgres.SqlState[..2] is "21" or "22" or "23" or "54",
        // Also a step's own mistake: it meets the same object again and again.
        System.Text.Json.JsonException or FormatException or ArgumentException or InvalidOperationException or ArithmeticException or NullReferenceException or InvalidCastException
            or KeyNotFoundException or IndexOutOfRangeException or NotSupportedException => exception is not ObjectDisposedException,
        _ => false,
    };
}
