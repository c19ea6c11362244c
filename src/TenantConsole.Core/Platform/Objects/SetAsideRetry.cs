using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Rows;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Objects;

/// <summary>The failed rows of a run that writes objects are dead letters of its store: those that still are get replayed, and the store's lane does it.</summary>
internal sealed class SetAsideRetry(string kind, ReplayDeadLetters replay) : IRunRetry
{
    public string Kind => kind;

    public string Permission => Access.Permission.WebhookReplay;

    // More that waits is no longer looked through: then what is no dead letter counts as being tried.
    private const int MostWaiting = 20_000;

    public async Task<IReadOnlyDictionary<(string Kind, string Id), FailedRowState>> StatesAsync(
        ConsoleDb db, StoreId? store, IReadOnlyCollection<(string Kind, string Id)> rows, CancellationToken cancellationToken)
    {
        if (store is not { } of)
            return new Dictionary<(string, string), FailedRowState>();
        var ids = rows.Select(r => r.Id).Distinct().ToArray();
        var letters = (await db.DeadLetters.Where(d => d.StoreId == of && ids.Contains(d.ObjectId)).Select(d => new { d.Kind, d.ObjectId }).ToListAsync(cancellationToken))
            .Select(d => (d.Kind, d.ObjectId)).ToHashSet();
        var waiting = await WaitingAsync(db, ObjectItems.LaneOf(of), cancellationToken);
        return rows.ToDictionary(row => row, row =>
            letters.Contains(row) ? FailedRowState.Failed : waiting.Count >= MostWaiting || waiting.Contains(new(row.Kind, row.Id)) ? FailedRowState.Trying : FailedRowState.Right);
    }

    private static async Task<HashSet<ObjectKey>> WaitingAsync(ConsoleDb db, string lane, CancellationToken cancellationToken)
    {
        var payloads = await db.Database.SqlQuery<string>(
            $"""
            select w.payload::text as "Value" from platform.work_items w where w.tenant_id = {db.Tenant.Value} and w.lane = {lane} and w.kind = {ObjectItems.WorkKind}
            union all
            select i.payload from directory.lanes l
            join platform.queue_items i on i.tenant_id = l.tenant_id and i.lane = l.name and i.kind = {ObjectItems.WorkKind} and i.sequence > coalesce(
                (select max(o.sequence) from platform.queue_outcomes o where o.tenant_id = l.tenant_id and o.lane = l.name and o.sequence >= l.first_pending), l.first_pending - 1)
            where l.tenant_id = {db.Tenant.Value} and l.name = {lane}
            limit {MostWaiting}
            """).ToListAsync(cancellationToken);
        return [.. payloads.Select(payload => JsonSerializer.Deserialize<ObjectKey>(payload, JsonSerializerOptions.Web))];
    }

    public async Task<RetriedRows> RetryAsync(ConsoleDb db, Actor actor, Run run, IReadOnlyList<RunFailure> rows, CancellationToken cancellationToken)
    {
        var ids = rows.Select(r => r.RowId).ToArray();
        var keys = rows.ToDictionary(r => new ObjectKey(r.Kind, r.RowId));
        var letters = (await db.DeadLetters.AsNoTracking().Where(d => d.StoreId == run.StoreId && ids.Contains(d.ObjectId)).ToListAsync(cancellationToken))
            .Where(d => keys.ContainsKey(new(d.Kind, d.ObjectId))).ToList();
        await replay.QueueAsync(db, actor, letters, cancellationToken);
        return new RetriedRows(letters.ConvertAll(d => keys[new(d.Kind, d.ObjectId)]), null);
    }
}
